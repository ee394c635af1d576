package org.rasad.export.row;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.EventType;

/**
 * Which events and incidents are exported.
 *
 * @param since those that may have been on this day or later; null: from the beginning
 * @param until those that may have been on this day or earlier; null: to the end
 * @param types those of these types; empty: of all
 */
public record Selection(
    @Nullable LocalDate since, @Nullable LocalDate until, Set<EventType> types) {

  /** Everything. */
  public static final Selection ALL = new Selection(null, null, Set.of());

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Selection {
    types = Set.copyOf(types);
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException(
          "The first day, %s, is after the last, %s.".formatted(since, until));
    }
  }

  boolean isAll() {
    return since == null && until == null && types.isEmpty();
  }

  /** What has no date is not known to lie between the days, and is left out if one is given. */
  boolean has(Happening happening) {
    return (types.isEmpty() || (happening.type() != null && types.contains(happening.type())))
        && lies(happening.when().span());
  }

  private boolean lies(@Nullable DateSpan span) {
    if (since == null && until == null) {
      return true;
    }
    return span != null
        && (since == null || !span.latest().isBefore(since))
        && (until == null || !span.earliest().isAfter(until));
  }
}
