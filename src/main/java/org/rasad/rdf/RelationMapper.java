package org.rasad.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.rasad.relation.Relation;

/** Writes the lasting relations that one article states. */
final class RelationMapper {

  private final ArticleGraph graph;
  private final Map<String, Integer> numbers = new HashMap<>();

  RelationMapper(ArticleGraph graph) {
    this.graph = graph;
  }

  void writeAll(List<Relation> relations) {
    relations.stream()
        // Of itself an entity says nothing: such a pair is a slip of coreference.
        .filter(r -> !r.subject().entity().equals(r.object().entity()))
        .forEach(this::write);
  }

  private void write(Relation relation) {
    Triple plain =
        Triple.create(
            graph.entity(relation.subject().entity()),
            Rasad.relation(relation.type()),
            graph.entity(relation.object().entity()));
    Node node = mint(relation);
    graph.add(plain);
    graph.add(node, RDF.type.asNode(), Rasad.RELATION_STATEMENT);
    graph.add(node, ForeignTerms.REIFIES, NodeFactory.createTripleTerm(plain));
    graph.add(node, Rasad.REPORTED_IN, graph.article());
    graph.add(node, Rasad.EVIDENCE, graph.phrase(relation.evidence(), Rasad.PASSAGE));
    graph.add(node, Rasad.EVIDENCE, graph.mention(relation.subject()));
    graph.add(node, Rasad.EVIDENCE, graph.mention(relation.object()));
  }

  private Node mint(Relation relation) {
    int begin = graph.begin(relation.evidence());
    int number = numbers.merge(relation.type() + " " + begin, 1, Integer::sum);
    return NodeFactory.createURI(
        graph.minter().relation(graph.articleId(), relation.type(), begin, number));
  }
}
