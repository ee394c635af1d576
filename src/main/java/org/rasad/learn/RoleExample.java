package org.rasad.learn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rasad.event.RoleCandidate;
import org.rasad.event.RoleQuestion;
import org.rasad.lexicon.Role;

/**
 * A question about one event with the answer of the annotators.
 *
 * @param document the article
 * @param question what the role model is asked
 * @param answers the candidates that have each role; several may mean one entity
 * @param participants how many entities the annotators gave the event in all roles
 */
public record RoleExample(
    String document,
    RoleQuestion question,
    Map<Role, List<RoleCandidate>> answers,
    int participants) {

  public RoleExample {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(question, "question");
    answers = Map.copyOf(answers);
  }

  List<RoleCandidate> answer(Role role) {
    return answers.getOrDefault(role, List.of());
  }
}
