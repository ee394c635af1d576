package org.rasad.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.rasad.identity.DecisionText;
import org.rasad.identity.Decisions;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * The decisions on entities that a store follows: it keeps them beside its own facts, so that it
 * can tell what to undo when others are made. Called inside a transaction.
 */
final class StoredDecisions {

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final Node graph;
  private final Renaming renaming;

  StoredDecisions(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.graph = NodeFactory.createURI(minter.storeGraph());
    this.renaming = new Renaming(minter);
  }

  Decisions read() {
    List<String> lines =
        Iter.asStream(dataset.find(graph, graph, Rasad.DECISION, Node.ANY))
            .map(q -> q.getObject().getLiteralLexicalForm())
            .sorted()
            .toList();
    return DecisionText.read(lines, graph.getURI());
  }

  void write(Decisions decisions) {
    dataset.deleteAny(graph, graph, Rasad.DECISION, Node.ANY);
    decisions
        .all()
        .forEach(
            d ->
                dataset.add(
                    graph,
                    graph,
                    Rasad.DECISION,
                    NodeFactory.createLiteralString(DecisionText.write(d))));
  }

  /** The names that these decisions give, for {@link #apply(DecidedNames, Node, Set)}. */
  DecidedNames names(Decisions decisions) {
    return new DecidedNames(decisions, minter);
  }

  /** An article's graph by decisions. */
  Set<Quad> apply(DecidedNames names, Node graph, Set<Quad> asRead) {
    return asRead.stream()
        .filter(q -> q.getPredicate().equals(Rasad.HAS_TEXT))
        .findFirst()
        .map(q -> renaming.apply(q.getSubject(), asRead, iri -> names.rename(iri, graph.getURI())))
        .orElse(asRead);
  }

  /**
   * The graphs that other decisions change, as they are by these.
   *
   * @param entities of which the decisions say something else
   */
  Map<Node, Set<Quad>> apply(Decisions decisions, Set<String> entities) {
    DecidedNames names = names(decisions);
    Map<Node, Set<Quad>> graphs = new HashMap<>();
    for (Node article : naming(entities)) {
      Set<Quad> now =
          Iter.asStream(dataset.find(article, Node.ANY, Node.ANY, Node.ANY))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      graphs.put(article, apply(names, article, renaming.undo(now)));
    }
    return graphs;
  }

  /** The graphs of articles that name any of the entities, or named them before a decision. */
  private Set<Node> naming(Set<String> entities) {
    Set<Node> graphs = new HashSet<>();
    for (String id : entities) {
      Node entity = NodeFactory.createURI(minter.entity(id));
      for (Node property : List.of(Rasad.NAME, DCTerms.isReplacedBy.asNode())) {
        dataset
            .find(Node.ANY, entity, property, Node.ANY)
            .forEachRemaining(q -> graphs.add(q.getGraph()));
      }
    }
    return graphs;
  }
}
