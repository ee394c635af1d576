package org.rasad.export.row;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;

/** Reads what an event and an incident have in common. Not thread-safe. */
final class HappeningReader {

  private final EntityReader entities;
  private final Crosswalk crosswalk;

  HappeningReader(DatasetGraph data, EntityReader entities) {
    this.entities = entities;
    this.crosswalk = new Crosswalk(data);
  }

  /**
   * @param property that leads to the class of events
   */
  Happening read(Node subject, Description of, Node property) {
    List<Node> modes = of.all(Rasad.MODE);
    Optional<Node> type =
        of.all(property).stream().filter(t -> Codes.eventType(t).isPresent()).findFirst();
    return new Happening(
        Codes.text(subject),
        type.flatMap(Codes::eventType).orElse(null),
        modes.stream().map(Codes::of).toList(),
        when(of),
        where(of),
        parties(of),
        of.texts(Rasad.WEAPON),
        type.map(t -> crosswalk.acled(t, modes)).orElse(AcledType.NONE),
        type.map(crosswalk::cameo).orElse(List.of()));
  }

  private static When when(Description of) {
    return new When(
        DateSpan.of(of).orElse(null),
        of.first(Rasad.DATE_PRECISION).map(Codes::of).orElse(""),
        of.first(Rasad.DATE_BASIS).map(Codes::of).orElse(""));
  }

  private Where where(Description of) {
    Optional<Node> location = of.first(Rasad.LOCATION);
    return new Where(
        location.map(entities::read).orElse(null),
        entities.readAll(of.all(Rasad.PLACE_OF_EVENT)),
        of.first(Rasad.PLACE_PRECISION).map(Codes::of).orElse(""),
        Point.of(of.number(ForeignTerms.LATITUDE), of.number(ForeignTerms.LONGITUDE))
            .or(() -> location.flatMap(entities::nearestPoint))
            .orElse(null));
  }

  private Parties parties(Description of) {
    return new Parties(
        entities.readAll(of.all(Rasad.ACTOR)),
        entities.readAll(of.all(Rasad.RECIPIENT)),
        entities.readAll(of.all(Rasad.CLAIMED_BY)),
        entities.readAll(of.all(Rasad.DENIED_BY)));
  }
}
