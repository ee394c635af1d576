package org.rasad.export.row;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/** Reads incidents one by one, in order of their addresses. Not thread-safe. */
public final class IncidentReader {

  private final DatasetGraph data;
  private final HappeningReader happenings;

  public IncidentReader(DatasetGraph data, IriMinter minter) {
    this(data, new EntityReader(data, minter));
  }

  IncidentReader(DatasetGraph data, EntityReader entities) {
    this.data = data;
    this.happenings = new HappeningReader(data, entities);
  }

  /** Hands on each incident that is selected. */
  public void forEach(Selection selection, Consumer<IncidentRow> receiver) {
    Iterator<Node> incidents = Subjects.with(data, Node.ANY, RDF.type.asNode(), Rasad.INCIDENT);
    while (incidents.hasNext()) {
      Node incident = incidents.next();
      Description of = Description.of(data, Node.ANY, incident);
      Happening happening = happenings.read(incident, of, Rasad.EVENT_TYPE);
      if (selection.has(happening)) {
        receiver.accept(row(happening, of));
      }
    }
  }

  private IncidentRow row(Happening happening, Description of) {
    return new IncidentRow(
        happening,
        of.first(Rasad.STANDING).map(Codes::of).orElse(""),
        range(of, Rasad.KILLED_LEAST, Rasad.KILLED_MOST),
        range(of, Rasad.WOUNDED_LEAST, Rasad.WOUNDED_MOST),
        of.count(Rasad.REPORT_COUNT).orElse(null),
        of.count(Rasad.ARTICLE_COUNT).orElse(null),
        largestConfidence(of.all(Rasad.REPORT)));
  }

  private static IncidentRow.Range range(Description of, Node least, Node most) {
    return new IncidentRow.Range(of.count(least).orElse(null), of.count(most).orElse(null));
  }

  private Stream<BigDecimal> confidence(Node report) {
    return Description.of(data, Node.ANY, report, Rasad.CONFIDENCE)
        .number(Rasad.CONFIDENCE)
        .stream();
  }

  private @Nullable BigDecimal largestConfidence(List<Node> reports) {
    return reports.stream().flatMap(this::confidence).max(Comparator.naturalOrder()).orElse(null);
  }
}
