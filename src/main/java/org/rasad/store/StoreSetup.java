package org.rasad.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Ontology;

/** Checks a store's own facts when it is opened, and writes them and the ontology where missing. */
final class StoreSetup {

  private final DatasetGraph dataset;
  private final Path folder;

  StoreSetup(DatasetGraph dataset, Path folder) {
    this.dataset = dataset;
    this.folder = folder;
  }

  /**
   * @throws StoreException for a base that no IRI can begin with
   */
  static void checkBase(String base) {
    try {
      new IriMinter(base);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          e.getMessage() + ". Give one such as https://kg.example.org/ with --base.", e);
    }
  }

  /**
   * The facts of a store that must be there already.
   *
   * @throws StoreException if they are missing, of another version, or have another base
   */
  StoreFacts check(Optional<String> base) {
    StoreFacts facts =
        Txn.calculateRead(dataset, () -> StoreFacts.read(dataset))
            .orElseThrow(() -> new StoreFolder(folder).notAStore());
    check(facts, base);
    return facts;
  }

  /**
   * The facts of a store that becomes one now if it is empty; the ontology is brought up to date.
   *
   * @throws StoreException as {@link #check}, or if the database holds something else
   */
  StoreFacts prepare(Optional<String> base) {
    boolean isNew = Txn.calculateRead(dataset, () -> !dataset.find(Quad.ANY).hasNext());
    StoreFacts facts =
        isNew
            ? new StoreFacts(base.orElse(IriMinter.DEFAULT_BASE), StoreFacts.CURRENT_VERSION)
            : check(base);
    write(facts, isNew);
    return facts;
  }

  /** Writes the facts if that is wanted, and the ontology where it is another. */
  void write(StoreFacts facts, boolean isNew) {
    Node graph = NodeFactory.createURI(new IriMinter(facts.base()).ontologyGraph());
    Set<Triple> wanted =
        Stream.of(Ontology.TERMS, Ontology.CAMEO, Ontology.ACLED)
            .flatMap(o -> Iter.asStream(o.load().find()))
            .collect(Collectors.toSet());
    if (isNew || !Txn.calculateRead(dataset, () -> stored(graph)).equals(wanted)) {
      Txn.executeWrite(
          dataset,
          () -> {
            facts.write(dataset);
            dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            wanted.forEach(t -> dataset.add(Quad.create(graph, t)));
          });
    }
  }

  private Set<Triple> stored(Node graph) {
    return Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .collect(Collectors.toSet());
  }

  private void check(StoreFacts facts, Optional<String> base) {
    if (facts.version() != StoreFacts.CURRENT_VERSION) {
      throw new StoreException(
          "The store %s has format %d, but this Rasad reads format %d. Ingest the articles into a new folder."
              .formatted(folder, facts.version(), StoreFacts.CURRENT_VERSION));
    }
    if (base.isPresent() && !base.get().equals(facts.base())) {
      throw new StoreException(
          "The store %s has the base %s, not %s. Leave out --base, or make a new store."
              .formatted(folder, facts.base(), base.get()));
    }
  }
}
