package org.rasad.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Words;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.ThingView;
import org.rasad.serve.view.ThingView.Fact;

/** Gathers what is known of the thing behind an IRI of the store. */
final class ThingPage {

  /** A much discussed actor has thousands of mentions; the endpoint gives them all. */
  static final int SHOWN = 300;

  private static final int LONGEST_TEXT = 20_000;

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact f) -> f.property().text()).thenComparing(f -> f.other().text());

  private final DatasetGraph data;
  private final Links links;

  ThingPage(DatasetGraph data, Links links) {
    this.data = data;
    this.links = links;
  }

  /** What a reader sees; nothing if nothing is known. */
  Optional<ThingView> view(String iri, Language language) {
    Node thing = NodeFactory.createURI(iri);
    return Txn.calculateRead(
        data, () -> view(thing, new Words(data.getUnionGraph(), language), data.getUnionGraph()));
  }

  /** The triples that begin at the thing or state it, and those that lead to it. */
  Graph describe(String iri) {
    Node thing = NodeFactory.createURI(iri);
    Graph description = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        data,
        () -> {
          Graph graph = data.getUnionGraph();
          Stream.concat(from(graph, thing), to(graph, thing).limit(SHOWN))
              .forEach(description::add);
        });
    return description;
  }

  private Optional<ThingView> view(Node thing, Words words, Graph graph) {
    List<Fact> facts =
        from(graph, thing)
            .limit(SHOWN)
            .map(t -> fact(words, t, t.getObject()))
            .sorted(ORDER)
            .toList();
    List<Fact> mentions =
        to(graph, thing)
            .limit(SHOWN)
            .map(t -> fact(words, t, t.getSubject()))
            .sorted(ORDER)
            .toList();
    if (facts.isEmpty() && mentions.isEmpty()) {
      return Optional.empty();
    }
    String name = words.text(thing, ForeignTerms.HEADLINE);
    return Optional.of(
        new ThingView(
            name.isEmpty() ? words.name(thing) : name,
            thing.getURI(),
            facts,
            mentions,
            mentions.size() == SHOWN));
  }

  private static Stream<Triple> from(Graph graph, Node thing) {
    return Iter.asStream(graph.find(thing, Node.ANY, Node.ANY));
  }

  private static Stream<Triple> to(Graph graph, Node thing) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, thing))
        .filter(t -> !t.getPredicate().equals(RDF.type.asNode()));
  }

  private Fact fact(Words words, Triple triple, Node other) {
    return new Fact(link(words, triple.getPredicate()), link(words, other));
  }

  private Link link(Words words, Node node) {
    if (node.isURI()) {
      return links.to(node, words.name(node));
    }
    if (node.isTripleTerm()) {
      Triple said = node.getTriple();
      return Link.nowhere(
          String.join(
              " ← ",
              words.name(said.getSubject()),
              words.name(said.getPredicate()),
              words.name(said.getObject())));
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return Link.nowhere(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
  }
}
