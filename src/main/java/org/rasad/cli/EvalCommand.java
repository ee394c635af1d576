package org.rasad.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.run.RunCount;
import org.rasad.eval.JsonReport;
import org.rasad.eval.Scorer;
import org.rasad.eval.Scores;
import org.rasad.eval.TextReport;
import org.rasad.eval.found.RecordReader;
import org.rasad.eval.gold.Gold;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldFolder;
import org.rasad.lexicon.EvalWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well articles are read. */
@Command(
    name = "eval",
    description = "Reads annotated articles and tells how much of their annotation is found.",
    footer = {
      "",
      "The folder holds NAME.gold.json for each article NAME.txt; docs/gold.md tells",
      "its form and what is counted. Annotation that does not stand in its article",
      "is told, and is failed input.",
      "",
      "Examples:",
      "  rasad eval my-gold --errors 20",
      "  rasad eval my-gold --articles my-articles --format json",
      "  rasad eval my-gold --records records.jsonl"
    })
final class EvalCommand implements Callable<Integer> {

  /** What is written. */
  enum Format {
    text,
    json
  }

  private final Workplace workplace;
  private int faults;

  @Parameters(paramLabel = "GOLD_DIR", description = "Folder of the annotation.")
  private Path folder = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Folder of the annotated articles that GOLD_DIR does not hold itself.")
  private @Nullable Path articles;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Scores these records, as `rasad extract` wrote them, and reads no article.")
  private @Nullable Path records;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Lists up to N misses and N false alarms of each level (default: none).")
  private int errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Spec private @Nullable CommandSpec spec;

  EvalCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (errors < 0 && spec != null) {
      throw new ParameterException(
          spec.commandLine(), "--errors is at least 0, not " + errors + ".");
    }
    EvalWords words = Models.tables(EvalWords::load);
    Gold gold = gold(words);
    gold.faults().forEach(this::fault);
    RecordReader found = new RecordReader(names(gold), this::fault);
    Path file = records;
    RunCount count = file == null ? extract(gold, found) : read(file, found);
    write(new Scorer(words).score(gold.documents(), found.documents()));
    if (faults > 0) {
      workplace
          .console()
          .message(
              "%d %s.".formatted(faults, faults == 1 ? "fault was found" : "faults were found"));
    }
    return faults > 0 ? ExitCode.INPUT_FAILED : ExitCode.of(count);
  }

  private Gold gold(EvalWords words) {
    if (!Files.isDirectory(folder)) {
      throw new SetupException("%s is no folder.".formatted(folder));
    }
    Gold gold;
    try {
      gold = GoldFolder.read(folder, articles == null ? folder : articles, words);
    } catch (IOException e) {
      throw new SetupException(
          "The folder %s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
    if (gold.documents().isEmpty() && gold.faults().isEmpty()) {
      throw new SetupException("The folder %s holds no .gold.json file.".formatted(folder));
    }
    return gold;
  }

  private RunCount extract(Gold gold, RecordReader found) {
    List<Path> paths = gold.documents().stream().map(GoldDocument::article).distinct().toList();
    RunCount count =
        ArticleOptions.run(
            workplace, paths, threads.number(), done -> found.add(done.extraction()));
    workplace.console().message(count.summary());
    return count;
  }

  private static RunCount read(Path file, RecordReader found) {
    try {
      found.add(file);
    } catch (CharacterCodingException e) {
      throw new SetupException("The records %s are not valid UTF-8.".formatted(file), e);
    } catch (IOException e) {
      throw new SetupException(
          "The records %s cannot be read; is the path right?".formatted(file), e);
    }
    return RunCount.NONE;
  }

  private void write(Scores scores) {
    List<String> lines =
        switch (format) {
          case text -> new TextReport(errors).lines(scores);
          case json -> List.of(new JsonReport(errors).line(scores));
        };
    lines.forEach(workplace.console()::result);
    workplace.console().checkResults();
  }

  private void fault(String message) {
    workplace.console().message(message);
    faults++;
  }

  private static Set<String> names(Gold gold) {
    return gold.documents().stream().map(GoldDocument::name).collect(Collectors.toSet());
  }
}
