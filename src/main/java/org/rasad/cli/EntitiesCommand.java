package org.rasad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.identity.DecisionFile;
import org.rasad.identity.DoubtFinder;
import org.rasad.identity.DoubtfulPair;
import org.rasad.identity.NamedEntity;
import org.rasad.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows which entities may be one; its subcommands decide. */
@Command(
    name = "entities",
    synopsisSubcommandLabel = "[merge|split|distinct|apply]",
    description = "Shows entities that may be one, and records what you decide about them.",
    footer = {
      "",
      "Decisions are lines of the file decisions.tsv in the folder of the store. It may be",
      "edited, and is followed at once by each subcommand and before each ingest.",
      "",
      "Examples:",
      "  rasad entities --store my-store --review",
      "  rasad entities merge --store my-store x-0123456789ab pkk --reason \"another spelling\"",
      "  rasad entities split --store my-store x-0123456789ab --articles a17,a19",
      "  rasad entities apply --store my-store team-decisions.tsv"
    })
final class EntitiesCommand implements Callable<Integer> {

  private static final int DEFAULT_LIMIT = 50;

  private final Workplace workplace;

  @Mixin private OptionalStore store = new OptionalStore();

  @Option(names = "--review", description = "Lists pairs of entities that may be one.")
  private boolean review;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many pairs (default: " + DEFAULT_LIMIT + ").")
  private int limit = DEFAULT_LIMIT;

  @Spec private @Nullable CommandSpec spec;

  EntitiesCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  static CommandLine withItsCommands(Workplace workplace) {
    CommandLine line = new CommandLine(new EntitiesCommand(workplace));
    line.addSubcommand(new MergeCommand(workplace));
    line.addSubcommand(new SplitCommand(workplace));
    line.addSubcommand(new DistinctCommand(workplace));
    line.addSubcommand(new ApplyCommand(workplace));
    return line;
  }

  @Override
  public Integer call() {
    if (spec != null && (!review || !store.isGiven())) {
      throw new ParameterException(
          spec.commandLine(),
          "Give --store and --review, or one of merge, split, distinct, apply.");
    }
    List<DoubtfulPair> pairs;
    try (Store opened = Store.openForReading(store.folder())) {
      pairs = DoubtFinder.find(opened.namedEntities(), DecisionFile.of(store.folder()).read());
    }
    pairs.stream().limit(limit).forEach(p -> workplace.console().result(line(p)));
    workplace
        .console()
        .message(
            "%d %s may be one%s."
                .formatted(
                    pairs.size(),
                    pairs.size() == 1 ? "pair" : "pairs",
                    pairs.size() > limit ? "; the first " + limit + " are shown" : ""));
    return ExitCode.OK;
  }

  /** Tab-separated, so that the ids can be picked out. */
  private static String line(DoubtfulPair pair) {
    return String.join("\t", pair.doubt().words(), words(pair.one()), words(pair.other()));
  }

  private static String words(NamedEntity entity) {
    return String.join(
        "\t",
        entity.id(),
        entity.label(),
        entity.articles() + (entity.articles() == 1 ? " article" : " articles"));
  }
}
