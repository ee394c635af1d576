package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An actor or a place.
 *
 * @param name what a reader calls it
 * @param path its address on this server
 * @param iri its identifier
 * @param kind what it is, such as an armed group; may be empty
 * @param otherNames in any language
 * @param identification how it was identified; empty if the graph does not say
 * @param sameAs the same thing in other data
 * @param latitude in degrees; null if it has no point
 * @param longitude likewise
 * @param relations what lasts
 * @param actsOn on whom it acts most
 * @param actedOnBy who acts on it most
 * @param incidents the newest ones
 * @param incidentTotal how many there are; null while the server still counts
 * @param articles the newest of those that report its events
 */
public record EntityView(
    String name,
    String path,
    String iri,
    String kind,
    List<String> otherNames,
    String identification,
    List<Link> sameAs,
    @Nullable String latitude,
    @Nullable String longitude,
    List<RelationView> relations,
    List<Counterpart> actsOn,
    List<Counterpart> actedOnBy,
    List<IncidentView> incidents,
    @Nullable Integer incidentTotal,
    List<ArticleLine> articles) {

  /**
   * Another entity at the other end of some events.
   *
   * @param entity its name and page
   * @param type name of the type of the events
   * @param events how many
   * @param evidence the page that shows them
   */
  public record Counterpart(Link entity, String type, int events, String evidence) {}

  /** So many other names are shown at once. */
  private static final int FIRST_NAMES = 8;

  public EntityView {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(iri, "iri");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(identification, "identification");
    otherNames = List.copyOf(otherNames);
    sameAs = List.copyOf(sameAs);
    relations = List.copyOf(relations);
    actsOn = List.copyOf(actsOn);
    actedOnBy = List.copyOf(actedOnBy);
    incidents = List.copyOf(incidents);
    articles = List.copyOf(articles);
  }

  /** Other names that a reader sees at once. */
  public List<String> firstNames() {
    return otherNames.subList(0, Math.min(FIRST_NAMES, otherNames.size()));
  }

  /** The rest of them. */
  public List<String> furtherNames() {
    return otherNames.subList(firstNames().size(), otherNames.size());
  }
}
