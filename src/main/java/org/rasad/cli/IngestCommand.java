package org.rasad.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.cli.run.RunCount;
import org.rasad.store.Activity;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles into a store. */
@Command(
    name = "ingest",
    description =
        "Reads articles and puts what they say into a store, or sends them to its server.",
    footer = {
      "",
      "An article that the store has already is replaced, if it has changed or another build of",
      "Rasad has read it; else it is left as it is. So a run that was stopped goes on where it",
      "was when it is started again. The decisions in the store's file decisions.tsv are followed",
      "(see: rasad entities --help).",
      "",
      "A store that a server has open gets articles through it (rasad serve --help).",
      "",
      "Example:",
      "  rasad ingest data/articles --store my-store",
      "  rasad ingest data/articles --to http://localhost:3030/ --token-file token"
    })
final class IngestCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Mixin private TargetOptions target = new TargetOptions();

  @Option(
      names = "--again",
      description = "Reads articles again that the store has already as they are.")
  private boolean again;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "Address with which all IRIs of a new store begin (default: http://localhost:3030/).")
  private @Nullable String base;

  IngestCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    RunCount count =
        switch (target.target()) {
          case Target.Folder local -> store(local.path());
          case Target.Address remote -> send(remote);
        };
    workplace.console().message(count.summary());
    return ExitCode.of(count);
  }

  private RunCount store(Path folder) {
    Refusals refusals = new Refusals(workplace.console());
    RunCount count;
    try (Store store =
        base == null ? Store.openForWriting(folder) : Store.openForWriting(folder, base)) {
      Following.decisions(workplace, store, folder);
      Activity ingest = workplace.activity(Activity.Kind.INGEST, settings(), "");
      try (StoreFilling filling = new StoreFilling(store, ingest, refusals)) {
        count = articles.run(workplace, a -> !again && store.isUpToDate(a, ingest), filling);
      }
    }
    return refusals.takenFrom(count);
  }

  private RunCount send(Target.Address remote) {
    if (base != null) {
      throw new SetupException("The server has a base already: leave out --base with --to.");
    }
    try (RemoteServer server = remote.connect(workplace.console())) {
      return articles.send(workplace.console(), server);
    }
  }

  /** What decides, beside the version, what is read out of an article. */
  static Map<String, String> settings() {
    return Map.of("parser", CoreNlpAnnotator.PARSER, "build", Build.digest());
  }
}
