package org.rasad.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A verb that carries an event noun and gives it a participant: شن هجوما، تعرض لقصف.
 *
 * @param id key in {@code data/lexicon/light-verbs.tsv}
 * @param nounSlots where the event noun stands: {@link Frame#OBJECT}, {@link Frame#SUBJECT} or a
 *     preposition
 * @param subject the role that the verb's subject takes in the noun's event; empty if it takes none
 */
public record LightVerb(String id, List<String> nounSlots, Optional<Role> subject) {

  public LightVerb {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    nounSlots = List.copyOf(nounSlots);
  }
}
