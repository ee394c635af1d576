package org.rasad.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rasad.annotate.Node;

/**
 * What stands around one verb.
 *
 * @param subject the noun phrase before or after it that does it
 * @param object the noun phrase or pronoun it is done to
 * @param nouns the noun phrases after the verb that are neither pronouns nor adverbial, left to
 *     right
 * @param complements its prepositional phrases
 * @param resumed the antecedent of a relative clause that the verb's pronoun stands for (هجوم نفذته
 *     فصائل)
 */
record VerbClause(
    Optional<Node> subject,
    Optional<Node> object,
    List<Node> nouns,
    List<Complement> complements,
    Optional<Node> resumed) {

  VerbClause {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(resumed, "resumed");
    nouns = List.copyOf(nouns);
    complements = List.copyOf(complements);
  }
}
