package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * The events in which one entity acts on another.
 *
 * @param actor who acts
 * @param target on whom
 * @param events the newest first
 */
public record EvidenceView(Link actor, Link target, List<EventView> events) {

  public EvidenceView {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(target, "target");
    events = List.copyOf(events);
  }
}
