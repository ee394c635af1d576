package org.rasad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;

/**
 * Loads quads into a new database with TDB2's parallel bulk loader, and prints the seconds. It is a
 * program of its own, so that both this and {@link IngestRun} begin with nothing compiled.
 */
public final class LoaderRun {

  private LoaderRun() {}

  /**
   * @param args N-Quads; a folder for the database
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(args[1]), "loader");
    System.out.println("bulk " + load(args[0], folder));
    Folders.remove(folder);
    System.exit(0);
  }

  private static double load(String quads, Path folder) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader = LoaderFactory.parallelLoader(dataset, LoaderOps.outputToLog());
    long start = System.nanoTime();
    try {
      loader.startBulk();
      loader.load(List.of(quads));
      loader.finishBulk();
    } catch (RuntimeException e) {
      // Without this the loader's threads would keep the program alive.
      loader.finishException(e);
      throw e;
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
