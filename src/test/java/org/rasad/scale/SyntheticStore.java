package org.rasad.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.rasad.lexicon.Lexicon;
import org.rasad.rdf.IriMinter;

/**
 * Makes a store of invented events that Rasad can open, or a file of its quads.
 *
 * <p>Arguments: the number of events; the folder of the new store, or a file that ends in {@code
 * .nq} or {@code .nq.gz}; the seed, 1 if it is not given. The same arguments give the same quads.
 */
public final class SyntheticStore {

  static {
    JenaSystem.init();
  }

  private final int events;
  private final long seed;
  private final Lexicon lexicon;

  SyntheticStore(int events, long seed, Lexicon lexicon) {
    this.events = events;
    this.seed = seed;
    this.lexicon = lexicon;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("Give the number of events and a folder or a file that ends in .nq.gz.");
      System.exit(2);
    }
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    SyntheticStore store = new SyntheticStore(Integer.parseInt(args[0]), seed, Lexicon.load());
    Path target = Path.of(args[1]);
    long start = System.nanoTime();
    long quads = isFile(target) ? store.writeFile(target) : store.load(target);
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    System.out.printf("%d events, %d quads, %d seconds.%n", store.events, quads, seconds);
  }

  /**
   * Loads into a new folder.
   *
   * @return the number of quads that were loaded
   */
  long load(Path folder) throws IOException {
    if (Files.exists(folder)) {
      throw new IOException(folder + " is there already. Name a new folder.");
    }
    Files.createDirectories(folder);
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    try {
      return load(LoaderFactory.parallelLoader(dataset, LoaderOps.outputToLog()));
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  private long load(DataLoader loader) {
    loader.startBulk();
    boolean isLoaded = false;
    try {
      long quads = send(loader.streamRDF());
      loader.finishBulk();
      isLoaded = true;
      return quads;
    } finally {
      if (!isLoaded) {
        // Else its threads would keep the program alive.
        loader.finishException(new IllegalStateException("The articles could not be written."));
      }
    }
  }

  long writeFile(Path file) throws IOException {
    try (OutputStream out = open(file)) {
      return send(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  private static boolean isFile(Path target) {
    return target.toString().endsWith(".nq") || target.toString().endsWith(".nq.gz");
  }

  /** Sends all quads; a few may come twice. */
  long send(StreamRDF to) {
    long[] sent = new long[1];
    to.start();
    GraphOfNews graph =
        new GraphOfNews(
            new IriMinter(IriMinter.DEFAULT_BASE),
            quad -> {
              to.quad(quad);
              sent[0]++;
            });
    new News(events, seed, lexicon)
        .write((day, articles) -> articles.forEach(a -> graph.add(day, a)));
    graph.finish();
    to.finish();
    return sent[0];
  }
}
