package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.store.search.IndexFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What loading and compacting may leave in the folder of a store, and nothing needs any more. */
final class OldFolders {

  private static final Logger LOG = LoggerFactory.getLogger(OldFolders.class);

  private static final String INCOMPLETE = "-tmp";

  private final Path store;

  private OldFolders(Path store) {
    this.store = store.toAbsolutePath().normalize();
  }

  static OldFolders of(Path store) {
    return new OldFolders(store);
  }

  /**
   * Finds them; call it only while the store is open here, or another program may need them.
   *
   * @param dataset the newest database
   */
  List<Path> find(DatasetGraph dataset) throws IOException {
    int index =
        Txn.calculateRead(dataset, () -> StoreFacts.read(dataset))
            .map(f -> f.searchIndex().orElse(0))
            .orElse(0);
    List<Path> data = new DataFolders(store).all();
    List<Path> old = new ArrayList<>(data.subList(0, Math.max(0, data.size() - 1)));
    try (Stream<Path> entries = Files.list(store)) {
      entries
          .filter(Files::isDirectory)
          .filter(p -> isLeft(p.getFileName().toString(), index))
          .sorted()
          .forEach(old::add);
    }
    return old;
  }

  /** An index with a higher number waits for the database that is being loaded. */
  private boolean isLeft(String name, int index) {
    boolean isLoading = FolderLock.isTaken(store, FolderLock.LOADING);
    int number = IndexFolder.number(name).orElse(0);
    return (IndexFolder.isIndex(name) && (number < index || (number > index && !isLoading)))
        || (name.startsWith("Data-") && name.endsWith(INCOMPLETE))
        || (name.equals(StoreLoad.FOLDER) && !isLoading);
  }

  /** Deletes them. */
  void delete(DatasetGraph dataset) throws IOException {
    for (Path each : find(dataset)) {
      FileTree.delete(each);
    }
  }

  /** Deletes them; what cannot be deleted harms nobody, and is told. */
  void deleteIfPossible(DatasetGraph dataset) {
    try {
      delete(dataset);
    } catch (IOException e) {
      LOG.warn("What was left in the store {} cannot be removed: {}", store, e.toString());
    }
  }
}
