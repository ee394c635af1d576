package org.rasad.incident;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rasad.event.EventTime;
import org.rasad.incident.ReportedEvent.Location;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.lexicon.Standing;

/**
 * One happening and everything that is reported of it. None of the reports wins over another: what
 * they say stands together, and who denies it stands beside who claims it.
 *
 * @param first IRI of the event that names the incident, the first published of those that made it
 * @param type PLOVER type
 * @param reports in order of publication; at least one
 */
public record Incident(String first, EventType type, List<ReportedEvent> reports)
    implements Comparable<Incident> {

  private static final Comparator<Incident> BY_FIRST = Comparator.comparing(Incident::first);

  private static final Comparator<EventTime> SHORTEST_FIRST =
      Comparator.comparingLong((EventTime t) -> t.latest().toEpochDay() - t.earliest().toEpochDay())
          .thenComparing(EventTime::basis)
          .thenComparing(EventTime::earliest);

  public Incident {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(type, "type");
    reports = reports.stream().sorted(ReportedEvent.FIRST_PUBLISHED).toList();
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("The incident " + first + " has no report.");
    }
  }

  static Incident of(Cluster cluster) {
    ReportedEvent first = cluster.first();
    return new Incident(first.id(), first.type(), cluster.reports());
  }

  /** Number of articles that report or deny it. */
  public int articleCount() {
    return (int) reports.stream().map(ReportedEvent::article).distinct().count();
  }

  public Standing standing() {
    boolean isReported = reports.stream().anyMatch(r -> !r.isDenied());
    boolean isDenied = reports.stream().anyMatch(ReportedEvent::isDenied);
    if (!isDenied) {
      return Standing.UNDISPUTED;
    }
    return isReported ? Standing.DISPUTED : Standing.DENIED;
  }

  /** Who says that it happened: IRIs, sorted. */
  public Set<String> claimedBy() {
    return sources(r -> !r.isDenied());
  }

  /** Who says that it did not: IRIs, sorted. */
  public Set<String> deniedBy() {
    return sources(ReportedEvent::isDenied);
  }

  /** IRIs, sorted; a description is left out beside a name. */
  public Set<String> actors() {
    return parties(ReportedEvent::actors);
  }

  /** IRIs, sorted; a description is left out beside a name. */
  public Set<String> recipients() {
    return parties(ReportedEvent::recipients);
  }

  /** IRIs, sorted; what another of the places lies in is left out. */
  public Set<String> places() {
    return parties(ReportedEvent::places);
  }

  public Set<Mode> modes() {
    return reports.stream()
        .flatMap(r -> r.modes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of weapons, sorted. */
  public Set<String> weapons() {
    return reports.stream()
        .flatMap(r -> r.weapons().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public OptionalInt killedLeast() {
    return counts(ReportedEvent::killed).min();
  }

  public OptionalInt killedMost() {
    return counts(ReportedEvent::killed).max();
  }

  public OptionalInt woundedLeast() {
    return counts(ReportedEvent::wounded).min();
  }

  public OptionalInt woundedMost() {
    return counts(ReportedEvent::wounded).max();
  }

  /**
   * The shortest time that a report gives: one that a text says before a day of publication, and
   * one of a report before one of a denial.
   */
  public Optional<EventTime> time() {
    return reports.stream()
        .filter(r -> r.time() != null)
        .min(
            Comparator.comparing((ReportedEvent r) -> !r.isDated())
                .thenComparing(ReportedEvent::isDenied)
                .thenComparing(ReportedEvent::time, SHORTEST_FIRST))
        .map(ReportedEvent::time);
  }

  /** The most precise place that a report gives; of equally precise ones the most often given. */
  public Optional<Location> location() {
    List<Location> said =
        reports.stream().map(ReportedEvent::location).filter(Objects::nonNull).toList();
    return said.stream()
        .min(
            Comparator.comparingInt((Location l) -> rank(l.precision()))
                .thenComparing(l -> -said.stream().filter(l::equals).count())
                .thenComparing(Location::entity));
  }

  @Override
  public int compareTo(Incident other) {
    return BY_FIRST.compare(this, other);
  }

  private Set<String> sources(java.util.function.Predicate<ReportedEvent> which) {
    return reports.stream()
        .filter(which)
        .flatMap(r -> r.sources().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> parties(Function<ReportedEvent, Set<Party>> role) {
    Set<Party> all = new LinkedHashSet<>();
    reports.forEach(r -> all.addAll(role.apply(r)));
    boolean isNamed = all.stream().anyMatch(Party::isNamed);
    return all.stream()
        .filter(p -> p.isNamed() || !isNamed)
        .filter(p -> all.stream().noneMatch(other -> other.above().contains(p.id())))
        .map(Party::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private IntStream counts(Function<ReportedEvent, @Nullable Integer> count) {
    return reports.stream().map(count).filter(Objects::nonNull).mapToInt(Integer::intValue);
  }

  private static int rank(@Nullable PlacePrecision precision) {
    return precision == null
        ? 2
        : switch (precision) {
          case EXACT_PLACE -> 0;
          case NEAR_PLACE -> 1;
          case REGION_PLACE -> 3;
          case COUNTRY_PLACE -> 4;
        };
  }
}
