package org.rasad.serve.sparql;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one query may take.
 *
 * @param timeout after which a query is stopped
 * @param rows that SELECT, CONSTRUCT and DESCRIBE may use at most
 * @param bytes of the text of a query
 * @param atOnce how many queries run at the same time; others wait a little
 * @param serviceHosts that SERVICE may ask, each as {@code host} or {@code host:port}; none
 *     switches SERVICE off
 */
public record QueryLimits(
    Duration timeout, long rows, int bytes, int atOnce, SortedSet<String> serviceHosts) {

  public static final int DEFAULT_SECONDS = 20;
  public static final long DEFAULT_ROWS = 1_000_000;
  public static final int DEFAULT_BYTES = 256 * 1024;

  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final int MOST_SECONDS = 24 * 60 * 60;
  private static final int MOST_AT_ONCE = 100;

  public QueryLimits {
    Objects.requireNonNull(timeout, "timeout");
    check("The time limit of a query in seconds", timeout.toSeconds(), MOST_SECONDS);
    check("The number of rows", rows, Long.MAX_VALUE);
    check("The size of a query in bytes", bytes, MOST_BYTES);
    check("The number of queries at once", atOnce, MOST_AT_ONCE);
    serviceHosts = Collections.unmodifiableSortedSet(new TreeSet<>(serviceHosts));
    serviceHosts.forEach(ServiceRule::checkHost);
  }

  /** What holds unless the user says otherwise. */
  public static QueryLimits standard() {
    return new QueryLimits(
        Duration.ofSeconds(DEFAULT_SECONDS),
        DEFAULT_ROWS,
        DEFAULT_BYTES,
        standardAtOnce(),
        new TreeSet<>());
  }

  /** Two for each processor, which keeps it busy while others wait for the disk. */
  public static int standardAtOnce() {
    return Math.min(MOST_AT_ONCE, 2 * Runtime.getRuntime().availableProcessors());
  }

  private static void check(String what, long value, long most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          most == Long.MAX_VALUE
              ? "%s is at least 1, not %d.".formatted(what, value)
              : "%s is between 1 and %d, not %d.".formatted(what, most, value));
    }
  }
}
