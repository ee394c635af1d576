package org.rasad.cli;

import java.util.concurrent.Callable;
import org.rasad.rdf.ShapesReport;
import org.rasad.rdf.Violation;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a store against the SHACL shapes. */
@Command(
    name = "validate",
    description = "Checks a store against the shapes of the ontology (SHACL).",
    footer = {"", "Example:", "  rasad validate --store my-store"})
final class ValidateCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--turtle", description = "Writes the report in Turtle.")
  private boolean turtle;

  ValidateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    ShapesReport report;
    try (Store opened = store.open()) {
      report = opened.validate();
    }
    if (turtle) {
      workplace.console().result(report.turtle());
    } else {
      report.violations().forEach(v -> workplace.console().result(line(v)));
    }
    workplace.console().message(summary(report));
    return report.conforms() ? ExitCode.OK : ExitCode.INPUT_FAILED;
  }

  static String summary(ShapesReport report) {
    int faults = report.violations().size();
    return report.conforms()
        ? "The graph conforms to its shapes."
        : "The graph breaks its shapes in %d %s."
            .formatted(faults, faults == 1 ? "place" : "places");
  }

  private static String line(Violation violation) {
    String path = violation.path() == null ? "" : " " + violation.path();
    String value = violation.value() == null ? "" : " " + violation.value();
    return violation.focusNode() + path + value + ": " + violation.english();
  }
}
