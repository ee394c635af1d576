package org.rasad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.serve.intake.Retraction;
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
      "  rasad retract --store my-store article-17 --reason \"withdrawn by its publisher\"",
      "  rasad retract --to http://localhost:3030/ --token-file token article-17"
    })
final class RetractCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private TargetOptions target = new TargetOptions();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log.")
  private String reason = "";

  RetractCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Retraction done =
        switch (target.target()) {
          case Target.Folder local -> withdraw(local.path());
          case Target.Address remote -> ask(remote);
        };
    Console console = workplace.console();
    done.missing().forEach(id -> console.message("The store has no article " + id + "."));
    console.message(summary(done.withdrawn()));
    return done.missing().isEmpty() ? ExitCode.OK : ExitCode.INPUT_FAILED;
  }

  private Retraction withdraw(Path folder) {
    Activity retraction = workplace.activity(Activity.Kind.RETRACTION, Map.of(), reason);
    try (Store opened = StoreOption.openForWriting(folder)) {
      List<String> missing = ids.stream().filter(id -> !opened.retract(id, retraction)).toList();
      return new Retraction(ids.size() - missing.size(), missing);
    }
  }

  private Retraction ask(Target.Address remote) {
    try (RemoteServer server = remote.connect(workplace.console())) {
      return server.retract(ids, reason);
    }
  }

  static String summary(int withdrawn) {
    return "%d %s withdrawn.".formatted(withdrawn, withdrawn == 1 ? "article" : "articles");
  }
}
