package org.rasad.source.feed;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read.
 *
 * @param title its name, if it has one
 * @param leastInterval how long it asks to be left alone ({@code ttl} of RSS), or zero
 * @param entries in the order of the feed
 */
public record Feed(@Nullable String title, Duration leastInterval, List<FeedEntry> entries) {

  public Feed {
    Objects.requireNonNull(leastInterval, "leastInterval");
    entries = List.copyOf(entries);
  }
}
