package org.rasad.cli;
final class EvalIncidentsCommand { EvalIncidentsCommand(Workplace w) {} }
