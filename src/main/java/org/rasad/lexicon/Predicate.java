package org.rasad.lexicon;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells an event, in one sense.
 *
 * @param id key in {@code data/lexicon/predicates.tsv}
 * @param type what happens
 * @param modes how, as far as the word itself tells
 * @param frame how its arguments are said
 * @param complement the status that it gives to an event inside its complement
 * @param companion the folded words that must follow, where the predicate has several (أخلى سبيل)
 */
public record Predicate(
    String id,
    EventType type,
    List<Mode> modes,
    Frame frame,
    @Nullable Status complement,
    @Nullable String companion) {

  public Predicate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(frame, "frame");
    modes = List.copyOf(modes);
  }
}
