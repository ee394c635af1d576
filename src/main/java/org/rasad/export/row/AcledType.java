package org.rasad.export.row;

import java.util.List;

/**
 * What ACLED (Armed Conflict Location &amp; Event Data) would call an event, by the matches of the
 * ontology.
 *
 * @param eventTypes English names of event types, such as "Battles"; several where Rasad's type is
 *     wider
 * @param subEventTypes English names of sub-event types, such as "Air/drone strike"
 */
public record AcledType(List<String> eventTypes, List<String> subEventTypes) {

  /** Without any match. */
  static final AcledType NONE = new AcledType(List.of(), List.of());

  public AcledType {
    eventTypes = List.copyOf(eventTypes);
    subEventTypes = List.copyOf(subEventTypes);
  }
}
