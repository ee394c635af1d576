package org.rasad.export.row;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.lexicon.RelationType;
import org.rasad.rdf.Rasad;

/**
 * Makes edges of lasting relations, one for each plain triple, with the number of articles that
 * state it. In order of subject, relation and object.
 */
final class RelationEdges {

  private static final When ALWAYS = new When(null, "", "");

  private static final List<Node> PROPERTIES =
      Arrays.stream(RelationType.values()).map(Rasad::relation).toList();

  private final DatasetGraph data;
  private final EntityReader entities;

  RelationEdges(DatasetGraph data, EntityReader entities) {
    this.data = data;
    this.entities = entities;
  }

  void forEach(Consumer<EdgeRow> receiver) {
    Iterator<Node> subjects = Subjects.with(data, Node.ANY, PROPERTIES, Node.ANY);
    while (subjects.hasNext()) {
      Node subject = subjects.next();
      for (RelationType type : RelationType.values()) {
        articlesByObject(subject, Rasad.relation(type))
            .forEach((object, articles) -> receiver.accept(edge(subject, type, object, articles)));
      }
    }
  }

  /** Each article has a graph of its own, so quads count articles. */
  private Map<String, Integer> articlesByObject(Node subject, Node property) {
    Map<String, Integer> articles = new TreeMap<>();
    Iterator<Quad> quads = data.find(Node.ANY, subject, property, Node.ANY);
    while (quads.hasNext()) {
      articles.merge(Codes.text(quads.next().getObject()), 1, Integer::sum);
    }
    return articles;
  }

  private EdgeRow edge(Node subject, RelationType type, String object, int articles) {
    EntityRow source = entities.read(subject);
    return new EdgeRow(
        source.iri() + "#" + type.code() + ":" + object,
        source,
        entities.read(NodeFactory.createURI(object)),
        EdgeRow.Kind.RELATION,
        type.code(),
        ALWAYS,
        null,
        articles,
        "",
        null,
        "");
  }
}
