package org.rasad.event;

import java.util.List;
import java.util.Objects;
import org.rasad.lexicon.EventType;
import org.rasad.text.Span;

/**
 * Who of a sentence's mentions takes part in one event, and as what: what the role model answers.
 *
 * @param type of the event
 * @param trigger the word that tells it
 * @param context what is known of the event itself: what speaks for nobody being named
 * @param candidates every mention of the sentence, in order of the text
 */
public record RoleQuestion(
    EventType type, Span trigger, List<String> context, List<RoleCandidate> candidates) {

  public RoleQuestion {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(trigger, "trigger");
    context = List.copyOf(context);
    candidates = List.copyOf(candidates);
  }
}
