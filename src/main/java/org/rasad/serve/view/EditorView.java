package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * The page to write queries.
 *
 * @param base with which the IRIs of the data begin
 * @param questions that can be taken as a beginning
 */
public record EditorView(String base, List<Choice> questions) {

  /**
   * A question.
   *
   * @param name of its file
   * @param arabic the question
   * @param english the same
   * @param sparql the query
   */
  public record Choice(String name, String arabic, String english, String sparql) {
    public Choice {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(arabic, "arabic");
      Objects.requireNonNull(english, "english");
      Objects.requireNonNull(sparql, "sparql");
    }
  }

  public EditorView {
    Objects.requireNonNull(base, "base");
    questions = List.copyOf(questions);
  }
}
