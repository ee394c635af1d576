package org.rasad.store;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rasad.lexicon.EventType;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;

/** Reads the events of an article with their incidents; called inside a transaction. */
final class JoinedReportReader {

  private static final Map<Node, EventType> TYPES =
      Rasad.byTerm(EventType.values(), Rasad::eventClass);

  private final DatasetGraph dataset;

  JoinedReportReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  List<JoinedReport> read(Node articleGraph) {
    return Iter.asStream(dataset.find(articleGraph, Node.ANY, Rasad.TRIGGER_EVIDENCE, Node.ANY))
        .flatMap(q -> report(articleGraph, q.getSubject(), q.getObject()))
        .toList();
  }

  private Stream<JoinedReport> report(Node graph, Node event, Node trigger) {
    return Iter.asStream(dataset.find(graph, event, RDF.type.asNode(), Node.ANY))
        .flatMap(q -> Stream.ofNullable(TYPES.get(q.getObject())))
        .map(
            type ->
                new JoinedReport(
                    type,
                    index(graph, trigger, ForeignTerms.NIF_BEGIN_INDEX),
                    index(graph, trigger, ForeignTerms.NIF_END_INDEX),
                    Iter.asStream(dataset.find(Node.ANY, Node.ANY, Rasad.REPORT, event))
                        .map(q -> q.getSubject().getURI())
                        .collect(Collectors.toSet())));
  }

  private int index(Node graph, Node range, Node property) {
    Iterator<Quad> found = dataset.find(graph, range, property, Node.ANY);
    return found.hasNext() ? Integer.parseInt(found.next().getObject().getLiteralLexicalForm()) : 0;
  }
}
