package org.rasad.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.identity.NamedEntity;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Identification;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/** Reads the entities that articles call by a name; called inside a transaction. */
final class NamedEntityReader {

  private static final Map<Node, EntityType> TYPES =
      Rasad.byTerm(EntityType.values(), Rasad::entityClass);

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final Node entities;

  NamedEntityReader(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.entities = NodeFactory.createURI(minter.entitiesGraph());
  }

  List<NamedEntity> read() {
    return Stream.concat(
            identified(Identification.BY_NAME, false),
            identified(Identification.BY_GAZETTEER, true))
        .filter(e -> e.articles() > 0)
        .toList();
  }

  private Stream<NamedEntity> identified(Identification how, boolean isListed) {
    return Iter.asStream(
            dataset.find(entities, Node.ANY, Rasad.IDENTIFIED_BY, Rasad.identification(how)))
        .map(q -> entity(q.getSubject(), isListed));
  }

  private NamedEntity entity(Node node, boolean isListed) {
    String iri = node.getURI();
    List<String> labels = arabic(node, SKOS.prefLabel.asNode()).toList();
    return new NamedEntity(
        iri.substring(minter.entity("").length()),
        values(node, RDF.type.asNode()).map(TYPES::get).findFirst().orElse(EntityType.GROUP),
        labels.isEmpty() ? iri : labels.getFirst(),
        Stream.concat(labels.stream(), arabic(node, SKOS.altLabel.asNode())).toList(),
        isListed,
        values(node, Rasad.COUNTRY).map(Node::getLiteralLexicalForm).findFirst().orElse(null),
        Iter.asStream(dataset.find(Node.ANY, node, Rasad.NAME, Node.ANY))
            .map(Quad::getGraph)
            .distinct()
            .count());
  }

  private Stream<String> arabic(Node node, Node property) {
    return values(node, property)
        .filter(l -> l.getLiteralLanguage().equals("ar"))
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  private Stream<Node> values(Node node, Node property) {
    return Iter.asStream(dataset.find(entities, node, property, Node.ANY)).map(Quad::getObject);
  }
}
