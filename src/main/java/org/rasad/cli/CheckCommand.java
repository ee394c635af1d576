package org.rasad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.rasad.rdf.ShapesReport;
import org.rasad.store.Store;
import org.rasad.store.StoreCheck;
import org.rasad.store.check.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for damage in a store. */
@Command(
    name = "check",
    description = "Looks for damage in a store: its files, its articles, its index of words.",
    footer = {
      "",
      "Every fault is told with how to mend it. What the shapes of the ontology ask for beside",
      "that, --shapes checks too, which takes longer (see: rasad validate --help).",
      "",
      "Exit code: 0 nothing is wrong, 1 something is, 2 wrong usage or set-up.",
      "",
      "Example:",
      "  rasad check --store my-store"
    })
final class CheckCommand implements Callable<Integer> {

  private final Workplace workplace;
  private long faults;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--shapes", description = "Checks every article against the shapes too (SHACL).")
  private boolean shapes;

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Optional<Long> quads = new StoreCheck(store.folder(), this::tell).check();
    if (shapes && quads.isPresent()) {
      checkShapes();
    }
    workplace
        .console()
        .message(
            faults == 0
                ? "The store %s is whole: %d quads.".formatted(store.folder(), quads.orElse(0L))
                : "The store %s has %d %s."
                    .formatted(store.folder(), faults, faults == 1 ? "fault" : "faults"));
    return faults == 0 ? ExitCode.OK : ExitCode.INPUT_FAILED;
  }

  private void checkShapes() {
    ShapesReport report;
    try (Store opened = store.open()) {
      report = opened.validate();
    }
    if (!report.conforms()) {
      tell(
          new Finding(
              ValidateCommand.summary(report),
              "See where: rasad validate --store %s.".formatted(store.folder())));
    }
  }

  private void tell(Finding finding) {
    faults++;
    workplace.console().result(finding.fault() + " " + finding.mending());
  }
}
