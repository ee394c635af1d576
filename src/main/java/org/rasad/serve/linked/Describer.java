package org.rasad.serve.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Ontology;
import org.rasad.rdf.Rasad;

/**
 * Gathers what a document says of a thing: what is said of it; by each property up to {@value
 * #OF_EACH} triples that lead to it; the words of the ranges that it leads to; and the names of the
 * entities. {@code docs/linked-data.md} says the same with examples. Thread-safe.
 *
 * <p>Of an entity that very many articles name, no pattern is followed to its end: see {@link
 * Gathering}.
 */
final class Describer {

  static final int OF_EACH = 100;

  /** What one article, event or incident says of itself is bounded by its article; this is far. */
  private static final int OF_ITSELF = 3_000;

  private final DatasetGraph data;
  private final IriMinter minter;
  private final List<Node> properties;
  private final Node entities;

  Describer(DatasetGraph data, IriMinter minter) {
    this.data = data;
    this.minter = minter;
    this.entities = NodeFactory.createURI(minter.entitiesGraph());
    this.properties = properties();
  }

  /** Empty if nothing begins at the thing or leads to it. */
  Description describe(String iri) {
    return Txn.calculateRead(data, () -> gather(iri));
  }

  /** What the log says of a thing that is gone. */
  Description farewell(String iri) {
    return Txn.calculateRead(
        data,
        () -> {
          Gathering gathering = new Gathering(data);
          Node thing = NodeFactory.createURI(iri);
          gathering.add(thing, Node.ANY, Node.ANY, OF_EACH);
          for (Triple triple : gathering.triples()) {
            if (triple.getPredicate().equals(ForeignTerms.PROV_WAS_INVALIDATED_BY)) {
              gathering.add(triple.getObject(), Node.ANY, Node.ANY, OF_EACH);
            }
          }
          return gathering.description();
        });
  }

  private Description gather(String iri) {
    Node thing = NodeFactory.createURI(iri);
    Gathering gathering = new Gathering(data);
    if (iri.startsWith(minter.entity(""))) {
      gathering.add(entities, thing, Node.ANY, Node.ANY, OF_ITSELF);
      properties.forEach(p -> gathering.add(thing, p, Node.ANY, OF_EACH));
    } else {
      gathering.add(thing, Node.ANY, Node.ANY, OF_ITSELF);
    }
    // All that an article tells leads to it, and that is bounded by its length.
    int most = iri.startsWith(minter.article("")) ? OF_ITSELF : OF_EACH;
    properties.forEach(p -> gathering.add(Node.ANY, p, thing, most));
    if (gathering.triples().isEmpty()) {
      return gathering.description();
    }
    addRanges(iri, gathering);
    addNames(gathering);
    addMore(iri, gathering);
    return gathering.description();
  }

  /** The ranges of an article are read in its document; those of an event are its words. */
  private void addRanges(String iri, Gathering gathering) {
    Set<Node> ranges = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    String article = minter.article("");
    if (iri.startsWith(article)) {
      Node graph =
          NodeFactory.createURI(minter.articleGraphPrefix() + iri.substring(article.length()));
      Iter.asStream(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
          .map(q -> q.getSubject())
          .filter(s -> isRange(s) && s.getURI().startsWith(iri + "#"))
          .forEach(ranges::add);
    } else {
      gathering.triples().stream()
          .filter(t -> t.getSubject().hasURI(iri) && isRange(t.getObject()))
          .forEach(t -> ranges.add(t.getObject()));
    }
    ranges.forEach(r -> gathering.add(r, Node.ANY, Node.ANY, OF_EACH));
  }

  private boolean isRange(Node node) {
    return node.isURI() && node.getURI().startsWith(minter.base()) && node.getURI().contains("#");
  }

  private void addNames(Gathering gathering) {
    Set<Node> named = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    gathering.triples().stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
        .filter(n -> n.isURI() && n.getURI().startsWith(minter.entity("")))
        .forEach(named::add);
    named.forEach(n -> gathering.add(entities, n, SKOS.prefLabel.asNode(), Node.ANY, OF_EACH));
  }

  /** Where the rest can be had. */
  private void addMore(String iri, Gathering gathering) {
    Node thing = NodeFactory.createURI(iri);
    Node seeAlso = RDFS.seeAlso.asNode();
    articleGraph(iri)
        .forEach(g -> gathering.add(Triple.create(thing, seeAlso, NodeFactory.createURI(g))));
    if (gathering.isCut()) {
      String query =
          "CONSTRUCT { <%1$s> ?p ?o . ?s ?q <%1$s> } { { <%1$s> ?p ?o } UNION { ?s ?q <%1$s> } }"
              .formatted(iri);
      String address =
          minter.base()
              + "sparql?query="
              + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
      gathering.add(Triple.create(thing, seeAlso, NodeFactory.createURI(address)));
    }
  }

  /** The graph that says all of an article, and of what it alone states. */
  private Stream<String> articleGraph(String iri) {
    return Stream.of("article/", "event/", "relation/")
        .map(kind -> minter.base() + kind)
        .filter(iri::startsWith)
        .map(kind -> iri.substring(kind.length()).replaceFirst("/.*", ""))
        .map(id -> minter.articleGraphPrefix() + id)
        .filter(g -> data.containsGraph(NodeFactory.createURI(g)));
  }

  /** Those that lead from thing to thing, and that by which articles name entities. */
  private static List<Node> properties() {
    List<Node> properties =
        new ArrayList<>(
            List.of(
                Rasad.NAME,
                ForeignTerms.ITSRDF_TA_IDENT_REF,
                ForeignTerms.PROV_WAS_ASSOCIATED_WITH,
                ForeignTerms.PROV_WAS_GENERATED_BY,
                ForeignTerms.PROV_WAS_INVALIDATED_BY,
                DCTerms.isReplacedBy.asNode()));
    Ontology.TERMS
        .load()
        .find(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
        .mapWith(Triple::getSubject)
        .forEachRemaining(properties::add);
    return properties.stream().sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
  }
}
