/**
 * Tells news from talk: whether a sentence reports an attack or a protest as a happening of its
 * own, or only speaks of such things in passing (back-references, generalities, history, analysis).
 *
 * <p>In comes an {@link org.rasad.event.Extraction}, out goes one with fewer events. Read {@link
 * org.rasad.report.ReportFilter} first. Learned weights: {@code data/lexicon/report-weights.tsv}.
 */
@NullMarked
package org.rasad.report;

import org.jspecify.annotations.NullMarked;
