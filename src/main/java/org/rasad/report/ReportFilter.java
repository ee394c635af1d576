package org.rasad.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.ReportWeights;

/**
 * Leaves out the attacks and protests of sentences that do not report one as a happening of its
 * own. Events of other types, entities and relations stay. Immutable and thread-safe.
 */
public final class ReportFilter {

  /** Balances precision and recall; measured by cross-validation (docs/accuracy.md). */
  private static final double LIKELY = 0.25;

  /**
   * A sentence and a type.
   *
   * @param sentence its index in the article
   * @param type of events
   */
  private record Place(int sentence, EventType type) {}

  private final ReportWeights weights;

  public ReportFilter(ReportWeights weights) {
    this.weights = weights;
  }

  /** The extraction without events that are not reported. */
  public Extraction filter(Extraction extraction) {
    Map<Place, List<Event>> events = new HashMap<>();
    for (Event event : extraction.events()) {
      events
          .computeIfAbsent(new Place(event.sentence(), event.type()), p -> new ArrayList<>())
          .add(event);
    }
    Map<Place, Boolean> reported = new HashMap<>();
    events.forEach((place, told) -> reported.put(place, isReported(extraction, place, told)));
    List<Event> kept =
        extraction.events().stream()
            .filter(e -> reported.getOrDefault(new Place(e.sentence(), e.type()), true))
            .toList();
    return new Extraction(extraction.resolved(), kept, extraction.relations());
  }

  private boolean isReported(Extraction extraction, Place place, List<Event> told) {
    return !ReportWeights.TYPES.contains(place.type())
        || weights.probability(place.type(), ReportFeatures.of(extraction, place.sentence(), told))
            >= LIKELY;
  }
}
