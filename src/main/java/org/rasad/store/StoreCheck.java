package org.rasad.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.rasad.identity.DecisionException;
import org.rasad.identity.DecisionFile;
import org.rasad.rdf.Rasad;
import org.rasad.store.check.FileCheck;
import org.rasad.store.check.Finding;
import org.rasad.store.check.IndexCheck;
import org.rasad.store.check.NodeCheck;

/**
 * Looks for whatever can be wrong with a store: damaged files, halves of articles, an index of
 * words that has fallen behind, a faulty file of decisions, folders that were left. It reads
 * everything as a stream and changes nothing of the graph; opening the store finishes or undoes
 * what a program was doing that was killed, as it always does.
 */
public final class StoreCheck {

  /** After so many of a kind there is no use in telling more. */
  private static final int MOST = 20;

  private final Path folder;
  private final Consumer<Finding> findings;

  /**
   * @param findings gets what is wrong
   */
  public StoreCheck(Path folder, Consumer<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Checks it.
   *
   * @return the number of quads; nothing if the files are damaged
   * @throws StoreException if the folder is no store or is in use
   */
  public Optional<Long> check() {
    try {
      AtomicLong damaged = new AtomicLong();
      Optional<Path> database = new DataFolders(folder).newest();
      if (database.isPresent()) {
        if (DataFolders.isNeverFilled(database.get())) {
          throw new StoreFolder(folder).notAStore();
        }
        new FileCheck(database.get())
            .check(
                f -> {
                  damaged.incrementAndGet();
                  findings.accept(f);
                });
      }
      return damaged.get() > 0 ? Optional.empty() : checkOpened();
    } catch (IOException e) {
      throw new StoreException("The store " + folder + " cannot be read (" + e + ").", e);
    }
  }

  private Optional<Long> checkOpened() throws IOException {
    Optional<Long> quads = checkDatabase();
    if (quads.isPresent()) {
      try (Store store = Store.openForReading(folder)) {
        store.read(d -> articles(d, store));
        checkIndex(store);
        checkDecisions(store);
        checkFolders(store);
      }
    }
    return quads;
  }

  /** Without asking the database anything that it could not answer if it were damaged. */
  private Optional<Long> checkDatabase() {
    LiveDataset dataset = null;
    try {
      dataset = new StoreFolder(folder).connectExisting();
      DatasetGraphTDB database = dataset.newest();
      return Txn.calculateRead(dataset, () -> files(database));
    } catch (StoreException e) {
      if (e.getCause() == null || e instanceof InUseException) {
        throw e;
      }
      return damaged(e.getCause());
    } catch (RuntimeException | InternalError e) {
      // Files may be damaged in a way that shows only when they are used.
      return damaged(e);
    } finally {
      if (dataset != null) {
        StoreFolder.disconnect(dataset);
      }
    }
  }

  private Optional<Long> damaged(Throwable cause) {
    findings.accept(Finding.damage("The database of %s cannot be read (%s).", folder, cause));
    return Optional.empty();
  }

  private Optional<Long> files(DatasetGraphTDB data) {
    Optional<Long> quads = new IndexCheck(data).check(findings);
    return quads.isPresent() && new NodeCheck(data).check(findings) > 0 ? Optional.empty() : quads;
  }

  private long articles(DatasetGraph data, Store store) {
    Bounded told = new Bounded("articles");
    long count = new ArticleCheck(TdbStorage.of(data), store.minter()).check(told::add);
    told.finish();
    Bounded unknown = new Bounded("entities");
    Node entities = NodeFactory.createURI(store.minter().entitiesGraph());
    Iter.asStream(Iter.distinctAdjacent(namedEntities(data)))
        .filter(e -> !data.contains(entities, e, Node.ANY, Node.ANY))
        .forEach(e -> unknown.add("The entity <%s> is named and not described.".formatted(e)));
    unknown.finish();
    return count;
  }

  private static Iterator<Node> namedEntities(DatasetGraph data) {
    return Iter.map(data.find(Node.ANY, Node.ANY, Rasad.IDENTIFIED_BY, Node.ANY), Quad::getSubject);
  }

  private void checkIndex(Store store) {
    long wanted = store.indexedQuads();
    if (!store.hasIndex()) {
      findings.accept(
          new Finding(
              "The store has no index of words.",
              "Make its folder writable; it is made when the store is opened next."));
    } else if (store.indexSize() != wanted) {
      findings.accept(
          new Finding(
              "The index of words has %d names and texts, but the graph has %d."
                  .formatted(store.indexSize(), wanted),
              "Remove the folders search and search-NNNN of the store; what is missing is made when"
                  + " it is opened next."));
    }
  }

  private void checkDecisions(Store store) {
    try {
      if (!DecisionFile.of(folder).read().changedSince(store.decisions()).isEmpty()) {
        findings.accept(
            new Finding(
                "The store does not follow its file decisions.tsv.",
                "Let it: rasad entities apply --store " + folder + "."));
      }
    } catch (DecisionException e) {
      findings.accept(
          new Finding(String.valueOf(e.getMessage()), "Correct the line, or take it out."));
    }
  }

  private void checkFolders(Store store) throws IOException {
    for (Path each : OldFolders.of(folder).find(store.readOnlyDataset())) {
      findings.accept(
          new Finding(
              "The folder %s was left by a program that was ended.".formatted(each),
              "Remove it: nothing needs it."));
    }
  }

  /** Tells a few of many. */
  private final class Bounded {

    private final String what;
    private long count;

    Bounded(String what) {
      this.what = what;
    }

    void add(String fault) {
      count++;
      if (count <= MOST) {
        findings.accept(
            new Finding(fault, "Ingest the article again, or load or restore the store."));
      }
    }

    void finish() {
      if (count > MOST) {
        findings.accept(
            new Finding("So it is with %d %s altogether.".formatted(count, what), Finding.RESTORE));
      }
    }
  }
}
