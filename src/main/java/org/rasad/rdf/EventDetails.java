package org.rasad.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.EventTime;
import org.rasad.event.Instrument;

/** Writes when, where and with what one event happened, and whom it hurt, with the evidence. */
final class EventDetails {

  private final ArticleGraph graph;
  private final Node node;

  EventDetails(ArticleGraph graph, Node node) {
    this.graph = graph;
    this.node = node;
  }

  void write(Event event) {
    event.instruments().forEach(this::writeInstrument);
    if (event.date() != null) {
      writeDate(event.date());
    }
    EventTime.of(event.date(), graph.published()).ifPresent(this::writeTime);
    EventPlace.of(event, graph::facts).ifPresent(this::writePlace);
    for (Casualties.Kind kind : Casualties.Kind.values()) {
      writeCasualties(event, kind);
    }
  }

  private void writeInstrument(Instrument instrument) {
    graph.add(node, Rasad.INSTRUMENT, Literals.arabic(instrument.text()));
    graph.add(node, Rasad.WEAPON, Literals.arabic(instrument.weapon()));
    Node words = graph.phrase(instrument.span(), Rasad.PASSAGE);
    graph.addEvidence(node, Rasad.INSTRUMENT_EVIDENCE, words);
  }

  private void writeDate(EventDate date) {
    graph.add(node, Rasad.DATE, Literals.date(date));
    graph.add(node, Rasad.DATE_PRECISION, Rasad.datePrecision(date.precision()));
    graph.addEvidence(node, Rasad.DATE_EVIDENCE, graph.phrase(date.span(), Rasad.PASSAGE));
  }

  private void writeTime(EventTime time) {
    graph.add(node, Rasad.EARLIEST, Literals.day(time.earliest()));
    graph.add(node, Rasad.LATEST, Literals.day(time.latest()));
    graph.add(node, Rasad.DATE_BASIS, Rasad.dateBasis(time.basis()));
  }

  private void writePlace(EventPlace place) {
    graph.add(node, Rasad.LOCATION, graph.entity(place.entity()));
    if (place.precision() != null) {
      graph.add(node, Rasad.PLACE_PRECISION, Rasad.placePrecision(place.precision()));
    }
  }

  /**
   * Of several counts the largest stands: "ten killed, among them two children" must not become
   * twelve, and the graph never says more than one sentence of the text does.
   */
  private void writeCasualties(Event event, Casualties.Kind kind) {
    List<Casualties> counts = event.casualties().stream().filter(c -> c.kind() == kind).toList();
    Node property =
        switch (kind) {
          case KILLED -> Rasad.KILLED;
          case WOUNDED -> Rasad.WOUNDED;
        };
    counts.stream()
        .mapToInt(Casualties::count)
        .max()
        .ifPresent(most -> graph.add(node, property, Literals.integer(most)));
    counts.forEach(
        c -> graph.addEvidence(node, Rasad.COUNT_EVIDENCE, graph.phrase(c.span(), Rasad.PASSAGE)));
  }
}
