package org.rasad.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.store.NodeNumbers;

/** Reads all incidents and events of a database, each column by one scan of its property. */
final class OverviewReader {

  /** Where no day is known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final List<Node> PARTICIPANTS =
      List.of(Rasad.ACTOR, Rasad.RECIPIENT, Rasad.PLACE_OF_EVENT, Rasad.LOCATION);

  private final NodeNumbers data;
  private final Rows entities;
  private final Rows events;
  private final Rows incidents;

  /**
   * @param data inside the caller's transaction
   */
  OverviewReader(NodeNumbers data) {
    this.data = data;
    this.entities = entities(data);
    Numbers found = new Numbers();
    Terms.STATUSES.forEach(status -> data.subjects(Rasad.STATUS, status, found::add));
    this.events = new Rows(found.sorted());
    Numbers happened = new Numbers();
    data.subjects(RDF.type.asNode(), Rasad.INCIDENT, happened::add);
    this.incidents = new Rows(happened.sorted());
  }

  Overview read() {
    return new Overview(data.generation(), entities, parents(), readEvents(), readIncidents());
  }

  /** Who takes part in anything, and the larger places around. */
  private static Rows entities(NodeNumbers data) {
    Numbers found = new Numbers();
    PARTICIPANTS.forEach(p -> data.links(p, (event, entity) -> found.add(entity)));
    data.links(
        Rasad.PART_OF,
        (part, whole) -> {
          found.add(part);
          found.add(whole);
        });
    return new Rows(found.sorted());
  }

  /** Of each entity what it is part of; of several the one with the smallest number. */
  private int[] parents() {
    int[] parents = filled(entities.size(), Rows.NONE);
    data.links(
        Rasad.PART_OF,
        (part, whole) -> {
          int row = entities.of(part);
          int parent = entities.of(whole);
          if (parents[row] == Rows.NONE || parent < parents[row]) {
            parents[row] = parent;
          }
        });
    return parents;
  }

  private EventColumns readEvents() {
    RowLinks actors = links(events, Rasad.ACTOR);
    RowLinks targets = targets();
    return new EventColumns(
        events,
        types(events, RDF.type.asNode()),
        terms(events, Rasad.STATUS, Terms.STATUSES),
        days(events, Rasad.EARLIEST),
        days(events, Rasad.LATEST),
        actors,
        targets,
        actors.reversed(entities.size()),
        targets.reversed(entities.size()));
  }

  private RowLinks targets() {
    RowLinks recipients = links(events, Rasad.RECIPIENT);
    Numbers pairs = new Numbers();
    data.links(
        Rasad.PLACE_OF_EVENT,
        (event, place) -> {
          int row = events.of(event);
          if (row != Rows.NONE && recipients.count(row) == 0) {
            pairs.add(RowLinks.pair(row, entities.of(place)));
          }
        });
    for (int row = 0; row < events.size(); row++) {
      int event = row;
      recipients.forEach(event, entity -> pairs.add(RowLinks.pair(event, entity)));
    }
    return RowLinks.of(events.size(), pairs);
  }

  private IncidentColumns readIncidents() {
    int[] firstDays = days(incidents, Rasad.EARLIEST);
    return new IncidentColumns(
        incidents,
        types(incidents, Rasad.EVENT_TYPE),
        terms(incidents, Rasad.STANDING, Terms.STANDINGS),
        firstDays,
        days(incidents, Rasad.LATEST),
        reports(),
        locations(),
        degrees(ForeignTerms.LATITUDE),
        degrees(ForeignTerms.LONGITUDE),
        links(incidents, Rasad.ACTOR),
        links(incidents, Rasad.RECIPIENT),
        newest(firstDays));
  }

  private byte[] types(Rows rows, Node property) {
    return terms(rows, property, Terms.TYPES);
  }

  private byte[] terms(Rows rows, Node property, List<Node> terms) {
    byte[] column = new byte[rows.size()];
    Arrays.fill(column, Terms.NONE);
    for (int i = 0; i < terms.size(); i++) {
      byte index = (byte) i;
      data.subjects(
          property,
          terms.get(i),
          subject -> {
            int row = rows.of(subject);
            if (row != Rows.NONE) {
              column[row] = index;
            }
          });
    }
    return column;
  }

  private RowLinks links(Rows rows, Node property) {
    Numbers pairs = new Numbers();
    data.links(
        property,
        (subject, entity) -> {
          int row = rows.of(subject);
          if (row != Rows.NONE) {
            pairs.add(RowLinks.pair(row, entities.of(entity)));
          }
        });
    return RowLinks.of(rows.size(), pairs);
  }

  private int[] days(Rows rows, Node property) {
    int[] column = filled(rows.size(), NO_DAY);
    data.values(
        property,
        (subject, day) -> {
          int row = rows.of(subject);
          if (row != Rows.NONE) {
            column[row] = day(day);
          }
        });
    return column;
  }

  private static int day(Node date) {
    try {
      return (int) LocalDate.parse(date.getLiteralLexicalForm()).toEpochDay();
    } catch (DateTimeException e) {
      return NO_DAY;
    }
  }

  private int[] reports() {
    int[] column = new int[incidents.size()];
    data.links(
        Rasad.REPORT,
        (incident, event) -> {
          int row = incidents.of(incident);
          if (row != Rows.NONE) {
            column[row]++;
          }
        });
    return column;
  }

  private int[] locations() {
    int[] column = filled(incidents.size(), Rows.NONE);
    data.links(
        Rasad.LOCATION,
        (incident, place) -> {
          int row = incidents.of(incident);
          if (row != Rows.NONE) {
            column[row] = entities.of(place);
          }
        });
    return column;
  }

  private double[] degrees(Node property) {
    double[] column = new double[incidents.size()];
    Arrays.fill(column, Double.NaN);
    data.values(
        property,
        (subject, degrees) -> {
          int row = incidents.of(subject);
          if (row != Rows.NONE) {
            column[row] = ((Number) degrees.getLiteralValue()).doubleValue();
          }
        });
    return column;
  }

  /** What has no day comes last. */
  private static int[] newest(int[] firstDays) {
    return IntStream.range(0, firstDays.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(row -> firstDays[row]).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] filled(int size, int value) {
    int[] column = new int[size];
    Arrays.fill(column, value);
    return column;
  }
}
