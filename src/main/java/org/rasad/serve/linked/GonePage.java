package org.rasad.serve.linked;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.page.DateWords;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Words;
import org.rasad.serve.view.GoneView;
import org.rasad.serve.view.GoneView.Withdrawal;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.Link;

/** Gathers when and why a thing went. */
final class GonePage {

  private static final int LENGTH_OF_DAY = "2031-05-16".length();

  private final DatasetGraph data;
  private final Links links;

  GonePage(DatasetGraph data, Links links) {
    this.data = data;
    this.links = links;
  }

  GoneView view(String iri, Language language) {
    Node thing = NodeFactory.createURI(iri);
    return Txn.calculateRead(
        data,
        () -> {
          Graph graph = data.getUnionGraph();
          return view(thing, new Words(graph, language));
        });
  }

  private GoneView view(Node thing, Words words) {
    String identifier = words.text(thing, DCTerms.identifier.asNode());
    List<Withdrawal> withdrawals =
        words.values(thing, ForeignTerms.PROV_WAS_INVALIDATED_BY).stream()
            .sorted(
                Comparator.comparing((Node a) -> words.text(a, ForeignTerms.PROV_STARTED_AT_TIME))
                    .reversed())
            .map(a -> withdrawal(a, words))
            .toList();
    List<Link> successors =
        words.values(thing, DCTerms.isReplacedBy.asNode()).stream()
            .map(s -> links.to(s, words.name(s)))
            .toList();
    return new GoneView(
        identifier.isEmpty() ? words.name(thing) : identifier,
        thing.getURI(),
        withdrawals,
        successors);
  }

  private Withdrawal withdrawal(Node activity, Words words) {
    String what =
        words.value(activity, RDF.type.asNode()).map(words::name).orElse(Words.lastPart(activity));
    String time = words.text(activity, ForeignTerms.PROV_STARTED_AT_TIME);
    String day = time.length() > LENGTH_OF_DAY ? time.substring(0, LENGTH_OF_DAY) : time;
    return new Withdrawal(
        links.to(activity, what),
        DateWords.of(day, words.language()),
        words.text(activity, Rasad.REASON));
  }
}
