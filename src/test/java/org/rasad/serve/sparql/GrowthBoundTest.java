package org.rasad.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthBoundTest {

  static {
    JenaSystem.init();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONCAT(?x, ?x)",
        "REPLACE(?x, 'a', 'aaaaaaaa')",
        "ENCODE_FOR_URI(CONCAT(?x, ?x, 'ب'))",
        "?x * ?x"
      })
  void whatGrowsStepByStepIsStopped(String step) {
    String begin = step.contains("*") ? "123456789" : "'aaaaaaaa'";
    String query = "SELECT ?x30 { BIND (" + begin + " AS ?x0) " + steps(step, 30) + " }";

    assertThrows(ValueTooLongException.class, () -> answer(query));
  }

  @Test
  void itIsStoppedInFiltersAndSubQueriesToo() {
    String steps = "BIND ('aaaaaaaa' AS ?x0) " + steps("CONCAT(?x, ?x)", 30);

    assertThrows(
        ValueTooLongException.class,
        () -> answer("SELECT * { FILTER EXISTS { " + steps + " FILTER (STRLEN(?x30) > 1) } }"));
    assertThrows(
        ValueTooLongException.class,
        () -> answer("SELECT * { { SELECT (STRLEN(?x30) AS ?n) { " + steps + " } } }"));
    assertThrows(
        ValueTooLongException.class,
        () -> answer("SELECT * { {} LATERAL { " + steps + " } } ORDER BY ?x30"));
  }

  @Test
  void concatenatedGroupsHaveABoundTogether() {
    String values =
        IntStream.range(0, 2_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    String tenThousand = "'" + "a".repeat(20_000) + "'";

    assertThrows(
        ValueTooLongException.class,
        () ->
            answer(
                "SELECT (STRLEN(GROUP_CONCAT(CONCAT(%s, STR(?n)))) AS ?l) { VALUES ?n { %s } }"
                    .formatted(tenThousand, values)));
  }

  @Test
  void ordinaryValuesAreAsTheyWere() {
    assertEquals("\"ab-c\"", answer("SELECT (CONCAT('a', 'b', '-', 'c') AS ?x) {}"));
    assertEquals("\"هجوم\"@ar", answer("SELECT (CONCAT('هج'@ar, 'وم'@ar) AS ?x) {}"));
    assertEquals("\"xbx\"", answer("SELECT (REPLACE('aba', 'a', 'x') AS ?x) {}"));
    assertTrue(answer("SELECT (6 * 7 AS ?x) {}").startsWith("\"42\"^^"));
    assertEquals("\"a%20b\"", answer("SELECT (ENCODE_FOR_URI('a b') AS ?x) {}"));
    assertEquals(
        "\"1,2\"", answer("SELECT (GROUP_CONCAT(?n;separator=',') AS ?x) { VALUES ?n {1 2} }"));
    assertEquals("\"1\"", answer("SELECT (GROUP_CONCAT(DISTINCT ?n) AS ?x) { VALUES ?n {1 1} }"));
  }

  private static String steps(String step, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "BIND (" + step.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ")")
        .collect(Collectors.joining(" "));
  }

  /** The first value of the first row. */
  private static String answer(String query) {
    try (QueryExec exec =
        QueryExec.dataset(DatasetGraphFactory.create())
            .query(QueryFactory.create(query, Syntax.syntaxARQ))
            .set(ARQConstants.sysOptimizerFactory, new GrowthBound())
            .build()) {
      RowSet rows = exec.select();
      return rows.next().get(rows.getResultVars().get(0)).toString();
    }
  }
}
