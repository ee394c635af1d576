package org.rasad.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.event.EventTime;
import org.rasad.incident.Party.Kind;
import org.rasad.incident.ReportedEvent.Location;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;

/** Builds reports of invented attacks of May 2031. */
final class Told {

  static final Party FAJR = party("fajr", Kind.GROUP);
  static final Party WING = party("fajr-wing", Kind.GROUP, "fajr");
  static final Party GUNMEN = party("gunmen", Kind.DESCRIPTION);
  static final Party ARMY = new Party("army", Kind.ORGAN, true, "XA", Set.of(), null, Set.of());
  static final Party STATE = new Party("state", Kind.STATE, true, "XA", Set.of(), null, Set.of());
  static final Party OTHER_STATE =
      new Party("other-state", Kind.STATE, true, "XB", Set.of(), null, Set.of());
  static final Party PROVINCE =
      new Party("province", Kind.REGION, true, "XA", Set.of(), null, Set.of("state"));
  static final Party TOWN =
      new Party("town", Kind.TOWN, true, "XA", Set.of(), null, Set.of("province", "state"));
  static final Party OTHER_TOWN =
      new Party("other-town", Kind.TOWN, true, "XA", Set.of(), null, Set.of("province", "state"));
  static final Party BASE =
      new Party(
          "base", Kind.FACILITY, true, "XA", Set.of(), null, Set.of("town", "province", "state"));
  static final Party GENERAL = party("general", Kind.PERSON);
  static final Party COLONEL = party("colonel", Kind.PERSON);

  private final String article;
  private final String name;
  private EventType type = EventType.ASSAULT;
  private String deed = "هجم";
  private boolean denied;
  private @Nullable EventTime time;
  private @Nullable LocalDate published = LocalDate.of(2031, 5, 14);
  private Set<Party> actors = Set.of();
  private Set<Party> recipients = Set.of();
  private Set<Party> places = Set.of();
  private @Nullable Location location;
  private Set<String> sources = Set.of();
  private Set<Mode> modes = Set.of();
  private @Nullable Integer killed;

  private Told(String article, String name) {
    this.article = article;
    this.name = name;
  }

  /** An event of an article; the time is its day of publication unless another is given. */
  static Told in(String article, String name) {
    return new Told(article, name);
  }

  static Told in(String article) {
    return in(article, "1");
  }

  Told published(int day) {
    published = LocalDate.of(2031, 5, day);
    return this;
  }

  Told unpublished() {
    published = null;
    return this;
  }

  Told on(int day) {
    LocalDate date = LocalDate.of(2031, 5, day);
    time = new EventTime(date, date, DateBasis.STATED_DATE);
    return this;
  }

  Told inMay() {
    time =
        new EventTime(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31), DateBasis.STATED_DATE);
    return this;
  }

  Told inTheYear() {
    time =
        new EventTime(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31), DateBasis.STATED_DATE);
    return this;
  }

  Told deed(String consonants) {
    deed = consonants;
    return this;
  }

  Told type(EventType wanted) {
    type = wanted;
    return this;
  }

  Told denied() {
    denied = true;
    return this;
  }

  Told by(Party... parties) {
    actors = Set.of(parties);
    return this;
  }

  Told to(Party... parties) {
    recipients = Set.of(parties);
    return this;
  }

  Told at(Party... parties) {
    places = Set.of(parties);
    return this;
  }

  Told location(Party place, PlacePrecision precision) {
    location = new Location(place.id(), precision);
    return this;
  }

  Told says(String... who) {
    sources = new HashSet<>(Arrays.asList(who));
    return this;
  }

  Told with(Mode... ways) {
    modes = Set.of(ways);
    return this;
  }

  Told killed(int dead) {
    killed = dead;
    return this;
  }

  ReportedEvent report() {
    EventTime when =
        time != null
            ? time
            : published == null
                ? null
                : new EventTime(published, published, DateBasis.PUBLICATION_DATE);
    return new ReportedEvent(
        article + "/" + name,
        article,
        type,
        new ReportedEvent.Telling(deed, Integer.parseInt(name), false, false),
        denied,
        when,
        published,
        actors,
        recipients,
        places,
        location,
        sources,
        modes,
        Set.of(),
        killed,
        null);
  }

  /** The reports of each incident, by name. */
  static List<List<String>> found(Collection<Told> told) {
    return IncidentFinder.find(told.stream().map(Told::report).toList()).stream()
        .map(i -> i.reports().stream().map(ReportedEvent::id).sorted().toList())
        .toList();
  }

  private static Party party(String id, Kind kind, String... above) {
    return new Party(id, kind, kind != Kind.DESCRIPTION, null, Set.of(), null, Set.of(above));
  }
}
