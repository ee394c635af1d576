package org.rasad.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.event.EventTime;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;

/**
 * What one article reports of one event that happened, or is said not to have happened.
 *
 * @param id IRI of the event
 * @param article IRI of the article
 * @param type PLOVER type
 * @param telling how the words tell it
 * @param isDenied whether the article reports that it did not happen
 * @param time when it was, if that is known at all
 * @param published when the article was published, if known
 * @param actors who did it
 * @param recipients to whom it was done
 * @param places where
 * @param location which of these is the most precise place
 * @param sources who says so, or who denies it
 * @param modes how
 * @param weapons ids of the weapons
 * @param killed number of dead, if given
 * @param wounded number of wounded, if given
 */
public record ReportedEvent(
    String id,
    String article,
    EventType type,
    Telling telling,
    boolean isDenied,
    @Nullable EventTime time,
    @Nullable LocalDate published,
    Set<Party> actors,
    Set<Party> recipients,
    Set<Party> places,
    @Nullable Location location,
    Set<String> sources,
    Set<Mode> modes,
    Set<String> weapons,
    @Nullable Integer killed,
    @Nullable Integer wounded) {

  /** By day of publication, those without one last; then by IRI. */
  static final Comparator<ReportedEvent> FIRST_PUBLISHED =
      Comparator.comparing(
              ReportedEvent::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ReportedEvent::id);

  /**
   * How an article tells an event.
   *
   * @param deed consonants of the predicate: two words for one deed have the same
   * @param begin where the trigger begins
   * @param isHeadline whether the first sentence tells it
   * @param isDefinite whether the trigger has the article: it takes up what was told before
   */
  public record Telling(String deed, int begin, boolean isHeadline, boolean isDefinite) {
    public Telling {
      Objects.requireNonNull(deed, "deed");
    }
  }

  /**
   * Where an event was.
   *
   * @param entity IRI of the place
   * @param precision how precise that is, if known
   */
  public record Location(String entity, @Nullable PlacePrecision precision) {
    public Location {
      Objects.requireNonNull(entity, "entity");
    }
  }

  public ReportedEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(telling, "telling");
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
    places = Set.copyOf(places);
    sources = Set.copyOf(sources);
    modes = Set.copyOf(modes);
    weapons = Set.copyOf(weapons);
  }

  /** The same event with other participants. */
  public ReportedEvent with(Set<Party> actors, Set<Party> recipients, Set<Party> places) {
    return new ReportedEvent(
        id,
        article,
        type,
        telling,
        isDenied,
        time,
        published,
        actors,
        recipients,
        places,
        location,
        sources,
        modes,
        weapons,
        killed,
        wounded);
  }

  /** Whether the text itself gives the day. */
  boolean isDated() {
    return time != null && time.basis() != DateBasis.PUBLICATION_DATE;
  }
}
