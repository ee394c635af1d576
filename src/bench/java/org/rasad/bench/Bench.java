package org.rasad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rasad.source.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Rasad and prints a table in Markdown, which {@code docs/speed.md} keeps. */
@Command(
    name = "bench/run",
    mixinStandardHelpOptions = true,
    description = "Measures Rasad and prints a table. The machine should have nothing else to do.",
    footer = {
      "",
      "Examples:",
      "  bench/run",
      "  bench/run --sizes 100,1000,10000 --corpus my-articles/",
      "  bench/run --only start,stages"
    })
public final class Bench implements Callable<Integer> {

  /** What can be measured. */
  enum Part {
    start,
    extract,
    ingest,
    stages
  }

  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      description =
          "Articles to read: files or a folder (default: data/articles). Where there are fewer than"
              + " are wanted, more are made of them, with other names, dates and order.")
  private Optional<Path> corpus = Optional.empty();

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      description = "How many articles, one or several numbers (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of(100);

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How often each is run, in turn with what it is compared with (default: 5).")
  private int runs = 5;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles Rasad reads at once (default: 1, as CoreNLP does).")
  private int threads = 1;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "${COMPLETION-CANDIDATES} (default: all).")
  private Set<Part> parts = Set.of(Part.values());

  @Option(names = "--seed", description = "For the articles that are made (default: 1).")
  private long seed = 1;

  private final Path home = Path.of(System.getProperty("rasad.home", "")).toAbsolutePath();
  private final Path work = home.resolve("target/bench");

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(work);
    print(Machine.description());
    WholeRuns whole = new WholeRuns(home, work, runs, threads);
    if (parts.contains(Part.start)) {
      print(whole.start());
    }
    if (parts.contains(Part.extract) || parts.contains(Part.ingest)) {
      measureCorpora(whole);
    }
    if (parts.contains(Part.stages)) {
      print(Stages.measure());
    }
    return 0;
  }

  private void measureCorpora(WholeRuns whole) throws IOException, InterruptedException {
    List<Article> origin = corpus.map(Samples::in).orElseGet(Samples::ofRepository);
    Corpus articles = new Corpus(origin);
    for (int size : sizes) {
      Path file = articles.write(size, seed, work);
      if (parts.contains(Part.extract)) {
        print(whole.extract(file, size));
      }
      if (parts.contains(Part.ingest)) {
        print(whole.ingest(file, size));
      }
    }
  }

  private static void print(String text) {
    System.out.println(text);
    System.out.flush();
  }
}
