package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * A question with its answer.
 *
 * @param arabic the question
 * @param english the same
 * @param sparql the query
 * @param columns names of the columns; none where the answer is no table
 * @param rows each with one cell for each column
 * @param note key of the label that tells what the reader should know of the answer, such as that
 *     it was cut; may be empty
 */
public record QuestionView(
    String arabic,
    String english,
    String sparql,
    List<String> columns,
    List<List<Link>> rows,
    String note) {

  public QuestionView {
    Objects.requireNonNull(arabic, "arabic");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(sparql, "sparql");
    Objects.requireNonNull(note, "note");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
