package org.rasad.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only while somebody waits for it. */
public final class FakeWaiting implements Waiting {

  public static final Instant START = Instant.parse("2031-05-15T12:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = START;
  private Runnable whilePausing = () -> {};

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void pause(Duration atMost) {
    pauses.add(atMost);
    now = now.plus(atMost);
    whilePausing.run();
  }

  @Override
  public void wake() {}

  /** What happens in each pause. */
  void whilePausing(Runnable event) {
    whilePausing = event;
  }

  /** All that were made. */
  List<Duration> pauses() {
    return pauses;
  }
}
