package org.rasad.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.rasad.cli.run.Reading;
import org.rasad.store.Activity;

/**
 * What every command gets.
 *
 * @param console where it writes
 * @param models loads what reading needs, which takes seconds; asked once and only by a command
 *     that reads articles
 * @param home folder of the program, which holds {@code data/articles}
 * @param clock tells the log when things were done
 */
record Workplace(
    Console console, Supplier<? extends Reading> models, Path home, InstantSource clock) {

  Workplace {
    Objects.requireNonNull(console, "console");
    Objects.requireNonNull(models, "models");
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(clock, "clock");
  }

  /** The same place with another reading. */
  Workplace reading(Supplier<? extends Reading> other) {
    return new Workplace(console, other, home, clock);
  }

  /**
   * Something that is done now, for the log of a store.
   *
   * @param reason why, in the user's words; may be empty
   */
  Activity activity(Activity.Kind kind, Map<String, String> settings, String reason) {
    return new Activity(kind, clock.instant(), Main.version(), settings, reason);
  }
}
