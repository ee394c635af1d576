package org.rasad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rasad.cli.run.Reading;
import org.rasad.cli.run.RunCount;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.learn.ReportExample;
import org.rasad.learn.ReportLearner;
import org.rasad.learn.WeightsTable;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.report.ReportFeatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of the report filter. */
@Command(
    name = "reports",
    description = "Learns from labelled sentences which report an attack or a protest.",
    footer = {
      "",
      "The folder holds assault.jsonl and protest.jsonl (one sentence a line, with",
      "id and text) and assault.labels.tsv and protest.labels.tsv (id and label: yes",
      "reports, what ends in no does not, others are left out). The weights become",
      "part of Rasad when it is built with them as data/lexicon/report-weights.tsv.",
      "",
      "Example:",
      "  rasad learn reports my-labels --output data/lexicon/report-weights.tsv"
    })
final class LearnReportsCommand implements Callable<Integer> {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Workplace workplace;

  @Parameters(paramLabel = "DIR", description = "Folder of the labelled sentences.")
  private Path folder = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where the weights are written.")
  private Path output = Path.of("");

  @Mixin private ThreadsOption threads = new ThreadsOption();

  LearnReportsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Map<EventType, Map<String, String>> labels = new EnumMap<>(EventType.class);
    for (EventType type : FeatureWeights.REPORTED) {
      labels.put(type, labels(folder.resolve(name(type) + ".labels.tsv")));
    }
    List<ReportExample> examples = new ArrayList<>();
    int code = read(labels, examples);
    if (examples.isEmpty()) {
      throw new SetupException("No labelled sentence of %s tells an event.".formatted(folder));
    }
    workplace.console().message("Learning from %d sentences.".formatted(examples.size()));
    LearnCommand.write(WeightsTable.ofReports(ReportLearner.learn(examples)), output);
    return code;
  }

  /** Reads all sentences with models that are loaded once, and tells how that ends. */
  private int read(Map<EventType, Map<String, String>> labels, List<ReportExample> examples) {
    Reading reading = workplace.models().get();
    Workplace ready = workplace.reading(() -> reading);
    int code = ExitCode.OK;
    for (Map.Entry<EventType, Map<String, String>> each : labels.entrySet()) {
      EventType type = each.getKey();
      RunCount count =
          ArticleOptions.run(
              ready,
              List.of(folder.resolve(name(type) + ".jsonl")),
              threads.number(),
              done -> add(done.extraction(), type, each.getValue(), examples));
      code = Math.max(code, ExitCode.of(count));
    }
    return code;
  }

  private static String name(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> labels(Path file) {
    Map<String, String> labels = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", 2);
        if (cells.length == 2) {
          labels.put(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new SetupException(
          "The labels %s cannot be read; is the path right?".formatted(file), e);
    }
    return labels;
  }

  private static void add(
      Extraction extraction,
      EventType type,
      Map<String, String> labels,
      List<ReportExample> examples) {
    String id = extraction.resolved().annotated().article().id();
    String label = labels.getOrDefault(id, "");
    boolean yes = label.equals(YES);
    if (!yes && !label.endsWith(NO)) {
      return;
    }
    Map<Integer, List<Event>> bySentence = new TreeMap<>();
    extraction.events().stream()
        .filter(e -> e.type() == type)
        .forEach(e -> bySentence.computeIfAbsent(e.sentence(), s -> new ArrayList<>()).add(e));
    ReportFeatures features = new ReportFeatures(extraction);
    bySentence.forEach(
        (sentence, told) ->
            examples.add(new ReportExample(id, type, features.of(sentence, told), yes)));
  }
}
