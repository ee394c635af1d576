package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every row of the tables of words matches its example and not its counterexample, as the finders
 * see them with the real models.
 *
 * <p>Each sentence is an article of its own, so that no row depends on another.
 */
@Tag("models")
final class LexiconExamplesTest {

  /** Rows that cannot match yet. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "مشتبه به", "A head of three tokens is not read.",
          "مديرية-2", "The first row of the word is read.");

  @Test
  void everyRowMatchesItsExampleAndNotItsCounterexample() {
    assertEquals("", String.join("\n", failures(RowCheck.all())));
  }

  /** What is wrong with the rows of some tables, in their order. */
  static List<String> failures(List<RowCheck> checks) {
    List<Supplier<List<String>>> rows =
        checks.stream()
            .flatMap(
                check ->
                    ExampleRow.of(check.file()).stream()
                        .filter(row -> !isKnown(row))
                        .map(row -> (Supplier<List<String>>) () -> check.failures(row)))
            .toList();
    return rows.parallelStream().flatMap(row -> row.get().stream()).toList();
  }

  private static boolean isKnown(ExampleRow row) {
    return row.file().equals("heads.tsv") && KNOWN.containsKey(row.id());
  }
}
