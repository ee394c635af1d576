package org.rasad.store;

import java.util.Objects;
import java.util.Set;
import org.rasad.lexicon.EventType;

/**
 * An event of an article with the incidents that it is a report of.
 *
 * @param type PLOVER type
 * @param begin where its trigger begins, in code points
 * @param end where it ends
 * @param incidents IRIs; none if it is only expected
 */
public record JoinedReport(EventType type, int begin, int end, Set<String> incidents) {
  public JoinedReport {
    Objects.requireNonNull(type, "type");
    incidents = Set.copyOf(incidents);
  }
}
