package org.rasad.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.text.Span;

/**
 * A weapon or means of an event.
 *
 * @param weapon id of the weapon in {@code data/lexicon/instruments.tsv}
 * @param text its words as they stand
 * @param span where they stand
 * @param count how many, if the text says a number
 */
public record Instrument(String weapon, String text, Span span, @Nullable Integer count) {

  public Instrument {
    Objects.requireNonNull(weapon, "weapon");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
