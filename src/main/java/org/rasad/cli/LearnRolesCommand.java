package org.rasad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rasad.eval.gold.Gold;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldFolder;
import org.rasad.event.Extractor;
import org.rasad.learn.CrossValidation;
import org.rasad.learn.ExampleFinder;
import org.rasad.learn.RoleExample;
import org.rasad.learn.RoleLearner;
import org.rasad.learn.WeightsTable;
import org.rasad.lexicon.EvalWords;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of the role model. */
@Command(
    name = "roles",
    description =
        "Learns from annotated articles who takes part in an event, and writes the weights.",
    footer = {
      "",
      "Each folder holds NAME.txt with NAME.gold.json (docs/gold.md). The weights",
      "become part of Rasad when it is built with them as",
      "data/lexicon/role-weights.tsv (docs/roles.md).",
      "",
      "Examples:",
      "  rasad learn roles data/training --output data/lexicon/role-weights.tsv",
      "  rasad learn roles data/training my-gold --folds 6 --output weights.tsv"
    })
final class LearnRolesCommand implements Callable<Integer> {

  private final Workplace workplace;
  private int faults;

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "1..*",
      description = "Folders of annotated articles.")
  private List<Path> folders = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where the weights are written.")
  private Path output = Path.of("");

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Also measures on documents left out, dealt into N parts (default: not).")
  private int folds;

  LearnRolesCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EvalWords words = Models.tables(EvalWords::load);
    List<GoldDocument> documents = folders.stream().flatMap(f -> gold(f, words).stream()).toList();
    if (documents.isEmpty()) {
      throw new SetupException("The folders hold no annotated article; are the paths right?");
    }
    Extractor extractor = Models.extractor();
    List<RoleExample> examples =
        documents.stream().flatMap(d -> examples(extractor, d).stream()).toList();
    if (examples.isEmpty()) {
      throw new SetupException("No event of the annotation was found in its article.");
    }
    workplace.console().message("Learning from %d events.".formatted(examples.size()));
    if (folds > 1) {
      workplace.console().result(CrossValidation.of(examples, folds).sentence());
    }
    LearnCommand.write(WeightsTable.ofRoles(RoleLearner.learn(examples)), output);
    return faults > 0 ? ExitCode.INPUT_FAILED : ExitCode.OK;
  }

  private List<GoldDocument> gold(Path folder, EvalWords words) {
    if (!Files.isDirectory(folder)) {
      throw new SetupException("%s is no folder.".formatted(folder));
    }
    try {
      Gold gold = GoldFolder.read(folder, folder, words);
      gold.faults().forEach(this::fault);
      return gold.documents();
    } catch (IOException e) {
      throw new SetupException(
          "The folder %s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  private List<RoleExample> examples(Extractor extractor, GoldDocument gold) {
    try (Articles reading = Articles.in(List.of(gold.article()))) {
      return switch (reading.next()) {
        case ReadResult.Read read -> {
          Article article = read.article();
          yield ExampleFinder.find(gold, article, extractor.questions(article));
        }
        case ReadResult.Unreadable fault -> {
          fault("%s: %s".formatted(fault.where(), fault.message()));
          yield List.of();
        }
      };
    }
  }

  private void fault(String message) {
    workplace.console().message(message);
    faults++;
  }
}
