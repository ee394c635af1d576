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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.source.Article;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/**
 * Puts what articles say into a new store in batches, as {@code rasad ingest} does, and then loads
 * the same quads into another new database with TDB2's bulk loader. Only the putting and the
 * loading are timed, not the reading of the articles. Prints a line for each: name, quads, seconds;
 * and the seconds of each batch.
 *
 * <p>The store also keeps its index of words, its log and its incidents up to date, which the bulk
 * loader does not.
 */
public final class IngestRun {

  /** As StoreFilling of the program. */
  private static final int BATCH = 50;

  private IngestRun() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(args[1]), "ingest");
    Path quads = folder.resolve("quads.nq");
    List<Double> seconds;
    long number;
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      seconds = put(Samples.in(Path.of(args[0])), store);
      number = dump(store, quads);
    }
    double whole = seconds.stream().mapToDouble(Double::doubleValue).sum();
    System.out.println("put " + number + " " + whole);
    System.out.println("bulk " + number + " " + load(quads, folder.resolve("bulk")));
    System.out.println("batches " + seconds);
    Folders.remove(folder);
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

  private static double load(Path quads, Path folder) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader = LoaderFactory.parallelLoader(dataset, LoaderOps.outputToLog());
    long start = System.nanoTime();
    try {
      loader.startBulk();
      loader.load(List.of(quads.toString()));
      loader.finishBulk();
    } catch (RuntimeException e) {
      // Without this the loader's threads would keep the program alive.
      loader.finishException(e);
      throw e;
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
