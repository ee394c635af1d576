package org.rasad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs whole programs, in turn with those they are compared with, and makes rows of the table. */
final class WholeRuns {

  private static final Pattern BEFORE_COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(");

  private final Path home;
  private final Path work;
  private final int runs;
  private final int threads;

  WholeRuns(Path home, Path work, int runs, int threads) {
    this.home = home;
    this.work = work;
    this.runs = runs;
    this.threads = threads;
  }

  /**
   * From the start of the program to its end, with one short article; the first run is left out.
   */
  String start() throws IOException, InterruptedException {
    String article = home.resolve("data/articles/sfax-protests-1.txt").toString();
    List<ChildRun> done = new ArrayList<>();
    for (int i = 0; i <= runs; i++) {
      done.add(rasad(List.of("extract", article), ""));
    }
    List<ChildRun> counted = done.subList(1, done.size());
    return row("one short article, wall", Figures.of(counted, ChildRun::wall).text(" s"))
        + "\n"
        + row("one short article, CPU", Figures.of(counted, ChildRun::processor).text(" s"))
        + "\n"
        + row("one short article, RSS", Figures.of(counted, ChildRun::megabytes).text(" MB"));
  }

  /** Reading a corpus, against CoreNLP's pipeline. */
  String extract(Path corpus, int articles) throws IOException, InterruptedException {
    List<ChildRun> ours = new ArrayList<>();
    List<ChildRun> stock = new ArrayList<>();
    List<Double> heaps = new ArrayList<>();
    List<Double> stockHeaps = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Path log = work.resolve("gc.log");
      List<String> command =
          List.of("extract", corpus.toString(), "--threads", Integer.toString(threads));
      ours.add(rasad(command, log(log)));
      heaps.add(heap(log));
      stock.add(java(StockPipeline.class, List.of(corpus.toString()), log));
      stockHeaps.add(heap(log));
    }
    double tokens = number(Files.readString(stock.getFirst().output()), "(\\d+) tokens");
    String what = "extract, %,d articles, %,.0f tokens, ".formatted(articles, tokens);
    return String.join(
        "\n",
        pairs(what + "wall s", ours, stock, ChildRun::wall),
        pairs(what + "CPU s", ours, stock, ChildRun::processor),
        pairs(what + "tokens a CPU second", ours, stock, r -> tokens / r.processor()),
        pairs(what + "RSS MB", ours, stock, ChildRun::megabytes),
        row(
            what + "heap MB before a collection",
            new Figures(heaps).text(""),
            new Figures(stockHeaps).text(""),
            ratio(heaps, stockHeaps)));
  }

  /** Putting extractions into a store, against the bulk loader with the quads of that store. */
  String ingest(Path corpus, int articles) throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> bulk = new ArrayList<>();
    double quads = 0;
    for (int i = 0; i < runs; i++) {
      Path log = work.resolve("gc.log");
      Path file = work.resolve("quads.nq");
      List<String> args = List.of(corpus.toString(), work.toString(), file.toString());
      String output = Files.readString(java(IngestRun.class, args, log).output());
      args = List.of(file.toString(), work.toString());
      String loaded = Files.readString(java(LoaderRun.class, args, log).output());
      quads = number(output, "put (\\d+) ");
      ours.add(quads / number(output, "put \\d+ (\\S+)"));
      bulk.add(quads / number(loaded, "bulk (\\S+)"));
    }
    return row(
        "ingest, %,d articles, %,.0f quads, quads/s".formatted(articles, quads),
        new Figures(ours).text(""),
        new Figures(bulk).text("") + " (bulk loader)",
        ratio(ours, bulk));
  }

  private static String pairs(
      String what, List<ChildRun> ours, List<ChildRun> other, ToDoubleFunction<ChildRun> figure) {
    Figures left = Figures.of(ours, figure);
    Figures right = Figures.of(other, figure);
    List<Double> a = ours.stream().map(figure::applyAsDouble).toList();
    List<Double> b = other.stream().map(figure::applyAsDouble).toList();
    return row(what, left.text(""), right.text("") + " (CoreNLP)", ratio(a, b));
  }

  private static String ratio(List<Double> ours, List<Double> other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i) / other.get(i));
    }
    return new Figures(ratios).text("");
  }

  private static String row(String what, String ours) {
    return row(what, ours, "", "");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", Arrays.asList(cells)) + " |";
  }

  private ChildRun rasad(List<String> args, String javaOptions)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("rasad").toString()));
    command.addAll(args);
    Map<String, String> environment =
        Map.of("RASAD_JAVA_OPTS", javaOptions, "RASAD_JAVA_HOME", System.getProperty("java.home"));
    return ChildRun.of(command, environment, work.resolve("rasad.out"));
  }

  private ChildRun java(Class<?> program, List<String> args, Path log)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx3g",
                "-XX:+DisableExplicitGC",
                log(log),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(args);
    return ChildRun.of(command, Map.of(), work.resolve(program.getSimpleName() + ".out"));
  }

  private static String log(Path file) {
    return "-Xlog:gc:file=" + file;
  }

  /** The most that was in the heap when it was collected; 0 if it never was. */
  private static double heap(Path log) throws IOException {
    double most = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = BEFORE_COLLECTION.matcher(line);
      most = matcher.find() ? Math.max(most, Double.parseDouble(matcher.group(1))) : most;
    }
    return most;
  }

  private static double number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in: " + text);
    }
    return Double.parseDouble(matcher.group(1));
  }
}
