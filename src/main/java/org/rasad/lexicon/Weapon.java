package org.rasad.lexicon;

import java.util.Objects;
import java.util.Optional;

/**
 * A weapon or means.
 *
 * @param id key in {@code data/lexicon/instruments.tsv}
 * @param mode the mode of an ASSAULT done with it
 */
public record Weapon(String id, Optional<Mode> mode) {

  public Weapon {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(mode, "mode");
  }
}
