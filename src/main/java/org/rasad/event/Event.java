package org.rasad.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.text.Span;

/**
 * One event as one sentence reports it.
 *
 * @param type PLOVER type
 * @param modes how it was done, if the words tell
 * @param status whether it happened
 * @param sentence index of the sentence
 * @param trigger the word that tells it; of several, the one with the content
 * @param predicate id of the predicate in {@code data/lexicon/predicates.tsv}
 * @param arguments who takes part, in order of role and text; at least one actor, recipient or
 *     place
 * @param instruments weapons and means
 * @param date when, if the text says so
 * @param casualties killed and wounded, if the text counts them
 * @param confidence 0 to 1
 */
public record Event(
    EventType type,
    List<Mode> modes,
    Status status,
    int sentence,
    Span trigger,
    String predicate,
    List<Argument> arguments,
    List<Instrument> instruments,
    @Nullable EventDate date,
    List<Casualties> casualties,
    double confidence) {

  public Event {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(predicate, "predicate");
    modes = List.copyOf(modes);
    arguments = List.copyOf(arguments);
    instruments = List.copyOf(instruments);
    casualties = List.copyOf(casualties);
    if (arguments.stream().allMatch(a -> a.role() == Role.SOURCE)) {
      throw new IllegalArgumentException("An event needs an actor, a recipient or a place.");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("Confidence is between 0 and 1, not " + confidence);
    }
  }

  /** The mentions in one role, in order of the text. */
  public List<Mention> in(Role role) {
    return arguments.stream().filter(a -> a.role() == role).map(Argument::mention).toList();
  }
}
