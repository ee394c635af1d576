package org.rasad.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.rasad.overview.Terms;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.RelationView;

/** Reads the lasting relations of an entity, inside the caller's transaction. */
public final class RelationReader {

  /** A state has thousands of parts. */
  private static final int MOST = 40;

  private static final int MOST_STATEMENTS = 5;

  private final Graph graph;
  private final Words words;
  private final Links links;

  public RelationReader(Graph graph, Words words, Links links) {
    this.graph = graph;
    this.words = words;
    this.links = links;
  }

  /** Those that begin at the entity and those that lead to it. */
  public List<RelationView> of(Node entity) {
    return Terms.RELATIONS.stream().flatMap(property -> of(entity, property)).toList();
  }

  private Stream<RelationView> of(Node entity, Node property) {
    return Stream.concat(
            Iter.asStream(graph.find(entity, property, Node.ANY)).limit(MOST),
            Iter.asStream(graph.find(Node.ANY, property, entity)).limit(MOST))
        .filter(t -> t.getObject().isURI())
        .map(this::view);
  }

  private RelationView view(Triple said) {
    return new RelationView(
        link(said.getSubject()),
        Words.lastPart(said.getPredicate()),
        words.name(said.getPredicate()),
        link(said.getObject()),
        statements(said));
  }

  private List<Link> statements(Triple said) {
    Node term = NodeFactory.createTripleTerm(said);
    return Iter.asStream(graph.find(Node.ANY, ForeignTerms.REIFIES, term))
        .limit(MOST_STATEMENTS)
        .map(t -> links.to(t.getSubject(), article(t.getSubject())))
        .toList();
  }

  private String article(Node statement) {
    Optional<Node> article = words.value(statement, Rasad.REPORTED_IN);
    return article.map(a -> words.text(a, ForeignTerms.HEADLINE)).orElse("");
  }

  private Link link(Node thing) {
    return links.to(thing, words.name(thing));
  }
}
