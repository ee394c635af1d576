package org.rasad.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something that was done to a store, as its log keeps it.
 *
 * @param kind what was done
 * @param started when
 * @param version of Rasad that did it
 * @param settings with which, by name
 * @param reason why, in the words of who did it; may be empty
 */
public record Activity(
    Kind kind, Instant started, String version, Map<String, String> settings, String reason) {

  /** What can be done to a store. */
  public enum Kind {
    INGEST,
    RETRACTION,
    DECISION,
    LOAD
  }

  public Activity {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(reason, "reason");
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }
}
