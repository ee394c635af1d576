package org.rasad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.rdf.Samples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueryRunnerTest {

  private static final String LABELS =
      """
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?class ?label WHERE {
        ?s skos:prefLabel ?label ; a ?class . FILTER (LANG(?label) = "ar")
      } ORDER BY ?label LIMIT 2
      """;

  private Store store;
  private QueryRunner runner;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = Store.openForWriting(folder.resolve("store"));
    store.putAll(List.of(Samples.attack(), Samples.visit()));
    runner = new QueryRunner(store, Duration.ofSeconds(30));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void writesAnAlignedTableThatKeepsItsColumnsInOrder() {
    String expected =
        """
        class      \u200E | \u200Elabel
        ------------+------------
        rasad:Place\u200E | \u200Eالنخيل
        rasad:Place\u200E | \u200Eدولة الساحل
        """;

    assertEquals(expected, run(LABELS, QueryFormat.TABLE));
  }

  @Test
  void keepsControlCharactersOutOfTheTable() {
    String table = run("SELECT (\"a\\u001B[31m\\nb\" AS ?x) {}", QueryFormat.TABLE);

    assertEquals("x\n--------\na [31m b\n", table);
  }

  @Test
  void countsMarksAndWideCharactersAsTheTerminalDoes() {
    String table =
        run("SELECT ?a ?b { VALUES (?a ?b) { (\"كَتَبَ\" 1) (\"😀\" 2) } }", QueryFormat.TABLE);

    assertTrue(table.contains("\n😀 \u200E | \u200E2\n"), table);
    assertTrue(table.contains("\nكَتَبَ\u200E | \u200E1\n"), table);
  }

  @Test
  void writesCsv() {
    assertEquals(
        "class,label\r\n"
            + "https://w3id.org/rasad/ontology#Place,النخيل\r\n"
            + "https://w3id.org/rasad/ontology#Place,دولة الساحل\r\n",
        run(LABELS, QueryFormat.CSV));
  }

  @Test
  void writesJson() {
    String json = run(LABELS, QueryFormat.JSON);

    assertTrue(json.contains("\"النخيل\"") && json.contains("\"xml:lang\": \"ar\""), json);
  }

  @Test
  void writesTripleTermsAsJson() {
    String json =
        run(
            "SELECT ?t { ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }",
            QueryFormat.JSON);

    assertTrue(json.contains("\"type\": \"triple\""), json);
  }

  @Test
  void writesGraphsAsTurtle() {
    String turtle =
        run(
            "PREFIX rasad: <https://w3id.org/rasad/ontology#> "
                + "CONSTRUCT { ?a rasad:attacked ?b } { ?a rasad:attacked ?b }",
            QueryFormat.TABLE);

    assertTrue(turtle.contains("rasad:attacked"), turtle);
    assertTrue(turtle.contains("wadi-base"), turtle);
  }

  @Test
  void describesAnEntity() {
    String turtle = run("DESCRIBE <http://localhost:3030/entity/wadi-base>", QueryFormat.TURTLE);

    assertTrue(turtle.contains("قاعدة الوادي"), turtle);
  }

  @Test
  void answersAsk() {
    assertEquals("true\n", run("ASK { ?s ?p ?o }", QueryFormat.TABLE));
    assertEquals("false\n", run("ASK { FILTER(false) }", QueryFormat.CSV));
    assertTrue(run("ASK { ?s ?p ?o }", QueryFormat.JSON).contains("true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <x:a> <x:b> <x:c> }",
        "DROP ALL",
        "LOAD <file:///etc/hosts>",
        "SELECT * { ?s ?p }",
        "",
        "JSON { \"a\": ?s } WHERE { ?s ?p ?o }"
      })
  void refusesWhatIsNoQuery(String text) {
    assertThrows(QueryException.class, () -> run(text, QueryFormat.TABLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "ASK { { SELECT * { OPTIONAL { SERVICE ?x { ?s ?p ?o } } } } }",
        "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }"
      })
  void refusesToAskAnotherServer(String text) {
    QueryException thrown = assertThrows(QueryException.class, () -> run(text, QueryFormat.TABLE));

    assertTrue(String.valueOf(thrown.getMessage()).contains("SERVICE"));
  }

  @Test
  void readsOnlyTheGraphsThatFromNames() {
    String graph = "FROM <http://localhost:3030/graph/article/a2>";

    assertEquals("1\n", count(graph + " { ?s a <https://schema.org/NewsArticle> }"));
    assertEquals("2\n", count("{ ?s a <https://schema.org/NewsArticle> }"));
  }

  @Test
  void readsNoFileThroughFrom() {
    assertEquals("false\n", run("ASK FROM <file:///etc/hosts> { ?s ?p ?o }", QueryFormat.TABLE));
  }

  @Test
  void refusesAFormThatTheAnswerDoesNotHave() {
    assertThrows(QueryException.class, () -> run("ASK {}", QueryFormat.TURTLE));
    assertThrows(QueryException.class, () -> run("DESCRIBE <x:y>", QueryFormat.CSV));
  }

  @Test
  void givesUpAfterTheTimeout() {
    QueryRunner hasty = new QueryRunner(store, Duration.ofMillis(200));
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    QueryException thrown =
        assertThrows(
            QueryException.class,
            () -> hasty.run(endless, QueryFormat.TABLE, new ByteArrayOutputStream()));

    assertTrue(String.valueOf(thrown.getMessage()).contains("longer"));
  }

  private String count(String rest) {
    return run("SELECT (COUNT(*) AS ?n) " + rest, QueryFormat.TABLE).replaceFirst("n\n-\n", "");
  }

  private String run(String query, QueryFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(query, format, out);
    return out.toString(UTF_8);
  }
}
