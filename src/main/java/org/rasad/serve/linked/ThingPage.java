package org.rasad.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Page;
import org.rasad.serve.page.PageRequest;
import org.rasad.serve.page.ThingPages;
import org.rasad.serve.page.Words;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.ThingView;
import org.rasad.serve.view.ThingView.Fact;

/** The page of any thing: a table of what its description says. */
public final class ThingPage implements ThingPages {

  private static final int LONGEST_TEXT = 20_000;

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact f) -> f.property().text()).thenComparing(f -> f.other().text());

  private final DatasetGraph data;
  private final Describer describer;
  private final Links links;

  public ThingPage(DatasetGraph data, String base) {
    this.data = data;
    this.describer = new Describer(data, new IriMinter(base));
    this.links = new Links(base);
  }

  @Override
  public Optional<Page> page(String iri, PageRequest request) {
    Language language = request.language();
    return Txn.calculateRead(data, () -> view(iri, new Words(data.getUnionGraph(), language)))
        .map(view -> new Page("thing.jte", view));
  }

  private Optional<ThingView> view(String iri, Words words) {
    Node thing = NodeFactory.createURI(iri);
    Description description = describer.describe(iri);
    List<Fact> facts =
        description.triples().stream()
            .filter(t -> t.getSubject().equals(thing))
            .map(t -> fact(words, t, t.getObject()))
            .sorted(ORDER)
            .toList();
    List<Fact> mentions =
        description.triples().stream()
            .filter(t -> t.getObject().equals(thing))
            .filter(t -> !t.getPredicate().equals(RDF.type.asNode()))
            .map(t -> fact(words, t, t.getSubject()))
            .sorted(ORDER)
            .toList();
    if (facts.isEmpty() && mentions.isEmpty()) {
      return Optional.empty();
    }
    String name =
        Stream.of(words.text(thing, ForeignTerms.HEADLINE))
            .filter(n -> !n.isEmpty())
            .findFirst()
            .orElseGet(() -> words.name(thing));
    return Optional.of(new ThingView(name, iri, facts, mentions, description.cut()));
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
