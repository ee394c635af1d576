package org.rasad.serve.view;

import java.util.Objects;

/**
 * The page of one reported event.
 *
 * @param path its address on this server
 * @param iri its identifier
 */
public record ReportedEventView(EventView event, String path, String iri) {

  public ReportedEventView {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(iri, "iri");
  }
}
