package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A question with its answer, which may take seconds on a large store.
 *
 * @param name of the question, for the address of the editor
 * @param arabic the question
 * @param english the same
 * @param sparql the query
 * @param begun to be run by the template when all above the answer is written: it sends that to the
 *     reader
 * @param answer computes the answer
 */
public record QuestionView(
    String name,
    String arabic,
    String english,
    String sparql,
    Runnable begun,
    Supplier<Answer> answer) {

  /**
   * The answer as a table.
   *
   * @param columns names of the columns; none where the answer is no table
   * @param rows each with one cell for each column
   * @param note key of the label that tells what the reader should know of the answer, such as that
   *     it was cut; may be empty
   */
  public record Answer(List<String> columns, List<List<Link>> rows, String note) {
    public Answer {
      Objects.requireNonNull(note, "note");
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  public QuestionView {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(arabic, "arabic");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(sparql, "sparql");
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(answer, "answer");
  }
}
