package org.rasad.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills an empty database by TDB2's parallel loader, which is many times faster than transactions
 * and leaves much smaller files.
 */
public final class BulkFilling {

  /** As long as so much is free, none of the loader's threads fails, for which it would wait. */
  private static final long RESERVE = 64L * 1024 * 1024;

  private static final int STRIDE = 5_000;

  private final List<Path> files;
  private final QuadRules rules;
  private final Consumer<String> faults;
  private long quads;

  /**
   * @param faults gets a sentence for each line that is left out
   */
  public BulkFilling(List<Path> files, QuadRules rules, Consumer<String> faults) {
    this.files = List.copyOf(files);
    this.rules = rules;
    this.faults = faults;
  }

  /** How many quads were read, of which some may be the same. */
  public long quads() {
    return quads;
  }

  /** Fills the database in an empty folder. */
  public void fill(Path folder) throws IOException {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    try {
      load(LoaderFactory.parallelLoader(dataset, (form, values) -> {}), Files.getFileStore(folder));
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  private void load(DataLoader loader, FileStore disk) {
    loader.startBulk();
    boolean isLoaded = false;
    try {
      StreamRDF to = loader.streamRDF();
      to.start();
      read(
          quad -> {
            if (quads % STRIDE == 1) {
              checkRoom(disk);
            }
            to.quad(quad);
          });
      to.finish();
      loader.finishBulk();
      isLoaded = true;
    } finally {
      if (!isLoaded) {
        // Else its threads would keep the program alive.
        loader.finishException(new IllegalStateException("The files could not be loaded."));
      }
    }
  }

  /** Reads the files alone. */
  public void read(Consumer<Quad> sink) {
    for (Path file : files) {
      new QuadFile(file, rules, faults)
          .read(
              quad -> {
                quads++;
                sink.accept(quad);
              });
    }
  }

  private static void checkRoom(FileStore disk) {
    try {
      if (disk.getUsableSpace() < RESERVE) {
        throw new IOException("No space left on device");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
