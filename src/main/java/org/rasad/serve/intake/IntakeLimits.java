package org.rasad.serve.intake;

import java.time.Duration;
import java.util.Objects;

/**
 * How much is taken.
 *
 * @param requestBytes the largest request, in bytes as sent and in bytes when unpacked
 * @param waiting how long a request waits for the one before it
 */
public record IntakeLimits(long requestBytes, Duration waiting) {

  /** Some ten thousand news articles. */
  public static final int DEFAULT_MEGABYTES = 64;

  public IntakeLimits {
    Objects.requireNonNull(waiting, "waiting");
    if (requestBytes < 1) {
      throw new IllegalArgumentException("A request has at least one byte.");
    }
  }

  /** Waits half a minute: longer, and proxies give up before the answer. */
  public static IntakeLimits ofMegabytes(int megabytes) {
    return new IntakeLimits(megabytes * 1024L * 1024L, Duration.ofSeconds(30));
  }
}
