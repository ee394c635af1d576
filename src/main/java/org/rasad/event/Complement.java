package org.rasad.event;

import java.util.Objects;
import org.rasad.annotate.Node;

/**
 * A noun phrase after a preposition.
 *
 * @param preposition folded, in the spelling of {@link org.rasad.lexicon.Frame#PREPOSITIONS} or of
 *     an agent phrase
 * @param phrase the noun phrase
 */
record Complement(String preposition, Node phrase) {

  Complement {
    Objects.requireNonNull(preposition, "preposition");
    Objects.requireNonNull(phrase, "phrase");
  }
}
