package org.rasad.event;

import java.util.Objects;
import java.util.Optional;
import org.rasad.lexicon.LightVerb;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.WordForm;

/**
 * A word that tells an event.
 *
 * @param token index of the word in its sentence
 * @param predicate what it tells
 * @param form which form it has
 * @param carrier index of the light verb that carries it, if one does
 */
record Trigger(int token, Predicate predicate, WordForm form, Optional<Carrier> carrier) {

  /**
   * A light verb before an event noun.
   *
   * @param token index of the verb
   * @param verb its entry
   */
  record Carrier(int token, LightVerb verb) {}

  Trigger {
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(carrier, "carrier");
  }

  /** Whether the word tells that somebody was killed or wounded. */
  boolean isKilling() {
    return predicate.modes().contains(Mode.KILL) || predicate.modes().contains(Mode.INJURE);
  }

  boolean isVerb() {
    return form.kind().isVerb();
  }
}
