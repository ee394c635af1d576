package org.rasad.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;

/**
 * Leaves out the attacks and protests of sentences that do not report one as a happening of its
 * own. Events of other types, entities and relations stay. Immutable and thread-safe.
 */
public final class ReportFilter {

  /** Of what is in doubt more is kept than left out. */
  private static final double LIKELY = 0.25;

  /**
   * A sentence and a type.
   *
   * @param sentence its index in the article
   * @param type of events
   */
  private record Place(int sentence, EventType type) {}

  private final FeatureWeights<EventType> weights;

  public ReportFilter(FeatureWeights<EventType> weights) {
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
    ReportFeatures features = new ReportFeatures(extraction);
    Set<Place> passing = new HashSet<>();
    events.forEach(
        (place, told) -> {
          if (!isReported(place, told, features)) {
            passing.add(place);
          }
        });
    List<Event> kept =
        extraction.events().stream()
            .filter(e -> !passing.contains(new Place(e.sentence(), e.type())))
            .toList();
    return extraction.withEvents(kept);
  }

  private boolean isReported(Place place, List<Event> told, ReportFeatures features) {
    return !weights.columns().contains(place.type())
        || probability(place.type(), features.of(place.sentence(), told)) >= LIKELY;
  }

  private double probability(EventType type, List<String> features) {
    return 1 / (1 + Math.exp(-weights.score(type, features)));
  }
}
