package org.rasad.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.rasad.cli.run.Reading;

/**
 * What every command gets.
 *
 * @param console where it writes
 * @param models loads what reading needs, which takes seconds; asked once and only by a command
 *     that reads articles
 * @param home folder of the program, which holds {@code data/articles}
 */
record Workplace(Console console, Supplier<? extends Reading> models, Path home) {

  Workplace {
    Objects.requireNonNull(console, "console");
    Objects.requireNonNull(models, "models");
    Objects.requireNonNull(home, "home");
  }
}
