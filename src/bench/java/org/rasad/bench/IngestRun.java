package org.rasad.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.source.Article;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/**
 * Puts what articles say into a new store in batches, as {@code rasad ingest} does, and writes the
 * quads that the store then has into a file, for {@link LoaderRun}. Only the putting is timed, not
 * the reading of the articles. Prints the number of quads, the seconds, and those of each batch.
 */
public final class IngestRun {

  /** As StoreFilling of the program. */
  private static final int BATCH = 250;

  private IngestRun() {}

  /**
   * @param args the articles; a folder for the store; the file for its quads
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(args[1]), "ingest");
    List<Double> seconds;
    long number;
    try (Store store = Store.openForWriting(folder)) {
      seconds = put(Samples.in(Path.of(args[0])), store);
      number = dump(store, Path.of(args[2]));
    }
    Folders.remove(folder);
    double whole = seconds.stream().mapToDouble(Double::doubleValue).sum();
    System.out.println("put " + number + " " + whole);
    System.out.println("batches " + seconds);
    System.exit(0);
  }

  private static List<Double> put(List<Article> articles, Store store) {
    Lexicon lexicon = Lexicon.load();
    Extractor extractor =
        new Extractor(lexicon, new CoreNlpAnnotator(lexicon.gazetteer().oneWordNames()));
    Activity activity =
        new Activity(Activity.Kind.INGEST, Instant.EPOCH, "bench", Map.of(), "measuring");
    List<Double> seconds = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<Extraction> batch =
          articles.subList(from, Math.min(from + BATCH, articles.size())).stream()
              .map(extractor::extract)
              .toList();
      long start = System.nanoTime();
      store.putAll(batch, activity);
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    return seconds;
  }

  private static long dump(Store store, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      store.read(
          data -> {
            RDFDataMgr.write(out, data, Lang.NQUADS);
            return file;
          });
    }
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }
}
