package org.rasad.rdf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.rasad.event.EventTime;
import org.rasad.incident.Incident;
import org.rasad.incident.ReportedEvent.Location;
import org.rasad.lexicon.Mode;

/**
 * Describes an incident by what its reports say together.
 *
 * <p>The same incident always gives the same triples. Immutable and thread-safe.
 */
public final class IncidentMapper {

  static {
    JenaSystem.init();
  }

  private final IriMinter minter;

  public IncidentMapper(IriMinter minter) {
    this.minter = minter;
  }

  /** The node of an incident. */
  public Node node(Incident incident) {
    return NodeFactory.createURI(minter.incident(incident.first()));
  }

  /**
   * All triples of the incident.
   *
   * @param points gives where an entity lies, or the next larger one of which that is known
   */
  public Set<Triple> map(Incident incident, Function<Node, Optional<Point>> points) {
    Description description = new Description(node(incident));
    description.add(RDF.type.asNode(), Rasad.INCIDENT);
    description.add(Rasad.EVENT_TYPE, Rasad.eventClass(incident.type()));
    description.add(Rasad.STANDING, Rasad.standing(incident.standing()));
    incident.reports().forEach(r -> description.link(Rasad.REPORT, r.id()));
    description.count(Rasad.REPORT_COUNT, OptionalInt.of(incident.reports().size()));
    description.count(Rasad.ARTICLE_COUNT, OptionalInt.of(incident.articleCount()));
    writeParties(description, incident);
    writeMeans(description, incident);
    incident.time().ifPresent(t -> writeTime(description, t));
    incident.location().ifPresent(l -> writeLocation(description, l, points));
    return description.triples;
  }

  private static void writeParties(Description description, Incident incident) {
    incident.actors().forEach(a -> description.link(Rasad.ACTOR, a));
    incident.recipients().forEach(r -> description.link(Rasad.RECIPIENT, r));
    incident.places().forEach(p -> description.link(Rasad.PLACE_OF_EVENT, p));
    incident.claimedBy().forEach(s -> description.link(Rasad.CLAIMED_BY, s));
    incident.deniedBy().forEach(s -> description.link(Rasad.DENIED_BY, s));
  }

  private static void writeMeans(Description description, Incident incident) {
    for (Mode mode : incident.modes()) {
      description.add(Rasad.MODE, Rasad.mode(mode));
    }
    incident.weapons().forEach(w -> description.add(Rasad.WEAPON, Literals.arabic(w)));
    description.count(Rasad.KILLED_LEAST, incident.killedLeast());
    description.count(Rasad.KILLED_MOST, incident.killedMost());
    description.count(Rasad.WOUNDED_LEAST, incident.woundedLeast());
    description.count(Rasad.WOUNDED_MOST, incident.woundedMost());
  }

  private static void writeTime(Description description, EventTime time) {
    description.add(Rasad.EARLIEST, Literals.day(time.earliest()));
    description.add(Rasad.LATEST, Literals.day(time.latest()));
    description.add(Rasad.DATE_BASIS, Rasad.dateBasis(time.basis()));
    time.precision().ifPresent(p -> description.add(Rasad.DATE_PRECISION, Rasad.datePrecision(p)));
  }

  private static void writeLocation(
      Description description, Location location, Function<Node, Optional<Point>> points) {
    Node entity = NodeFactory.createURI(location.entity());
    description.add(Rasad.LOCATION, entity);
    if (location.precision() != null) {
      description.add(Rasad.PLACE_PRECISION, Rasad.placePrecision(location.precision()));
    }
    points
        .apply(entity)
        .ifPresent(
            point -> {
              description.add(ForeignTerms.LATITUDE, point.latitude());
              description.add(ForeignTerms.LONGITUDE, point.longitude());
              description.add(ForeignTerms.AS_WKT, point.wkt());
            });
  }

  /**
   * Where something lies, as the graph has it.
   *
   * @param latitude literal in WGS84 degrees
   * @param longitude literal in WGS84 degrees
   * @param wkt the same as well-known text
   */
  public record Point(Node latitude, Node longitude, Node wkt) {}

  /** The triples of one subject. */
  private static final class Description {

    private final Node subject;
    private final Set<Triple> triples = new LinkedHashSet<>();

    Description(Node subject) {
      this.subject = subject;
    }

    void add(Node property, Node value) {
      triples.add(Triple.create(subject, property, value));
    }

    void link(Node property, String iri) {
      add(property, NodeFactory.createURI(iri));
    }

    void count(Node property, OptionalInt number) {
      number.ifPresent(n -> add(property, Literals.integer(n)));
    }
  }
}
