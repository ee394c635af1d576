package org.rasad.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a predicate says its arguments: which grammatical slot gives which role.
 *
 * @param slots role by slot; a preposition's slot is the preposition as it is written
 */
public record Frame(Map<String, SlotRole> slots) {

  /** What a slot gives. */
  public enum SlotRole {
    ACTOR,
    RECIPIENT,
    PLACE,
    INSTRUMENT,
    /** Nothing: stops a role that the preposition would give by itself. */
    NONE
  }

  /** The subject of the active verb. */
  public static final String SUBJECT = "subj";

  /** Its object. */
  public static final String OBJECT = "obj";

  /** The noun in construct after the masdar. */
  public static final String GENITIVE = "gen";

  /** The prepositions that a frame may name. */
  public static final Set<String> PREPOSITIONS =
      Set.of(
          "على", "ضد", "ل", "من", "إلى", "في", "عن", "ب", "مع", "بين", "نحو", "باتجاه", "حول",
          "لدى", "أمام", "داخل", "عند", "قرب");

  private static final Map<String, String> SPELLING =
      PREPOSITIONS.stream()
          .collect(Collectors.toUnmodifiableMap(ArabicSpelling::fold, preposition -> preposition));

  /** A folded word as the slot of a frame is spelled; the word itself if it is no slot. */
  public static String spelled(String folded) {
    return SPELLING.getOrDefault(folded, folded);
  }

  /** Every slot that a frame may have. */
  static boolean isSlot(String slot) {
    return slot.equals(SUBJECT)
        || slot.equals(OBJECT)
        || slot.equals(GENITIVE)
        || PREPOSITIONS.contains(slot);
  }

  public Frame {
    slots = Map.copyOf(slots);
  }

  /** What the slot gives, if the frame says it. */
  public Optional<SlotRole> role(String slot) {
    return Optional.ofNullable(slots.get(slot));
  }
}
