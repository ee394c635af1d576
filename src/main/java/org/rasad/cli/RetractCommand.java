package org.rasad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rasad.store.Activity;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws articles from a store. */
@Command(
    name = "retract",
    description = "Withdraws articles, and the entities and incidents that they alone supported.",
    footer = {
      "",
      "The log of the store keeps what was withdrawn, when and why, but none of its words.",
      "",
      "Example:",
      "  rasad retract --store my-store article-17 --reason \"withdrawn by its publisher\""
    })
final class RetractCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log.")
  private String reason = "";

  RetractCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Activity retraction = workplace.activity(Activity.Kind.RETRACTION, Map.of(), reason);
    int missing = 0;
    try (Store opened = store.openForWriting()) {
      for (String id : ids) {
        if (!opened.retract(id, retraction)) {
          workplace.console().message("The store has no article " + id + ".");
          missing++;
        }
      }
    }
    int gone = ids.size() - missing;
    workplace
        .console()
        .message("%d %s withdrawn.".formatted(gone, gone == 1 ? "article" : "articles"));
    return missing == 0 ? ExitCode.OK : ExitCode.INPUT_FAILED;
  }
}
