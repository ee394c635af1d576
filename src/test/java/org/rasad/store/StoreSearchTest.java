package org.rasad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.event.Extraction;
import org.rasad.identity.Decision;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decisions;
import org.rasad.lexicon.EntityType;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Samples;

/** The index of words goes with the graph, and SPARQL asks it. */
final class StoreSearchTest {

  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;
  private static final String ENTITIES = "<http://localhost:3030/graph/entities>";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openForWriting(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void followsWhatIsPutEditedAndRetracted() {
    store.put(text("b1", "وصلت قافلة إلى الميناء."));
    assertEquals(List.of("b1"), articles("قافلة"));

    store.put(text("b1", "وصلت سفينة إلى الميناء."));
    assertEquals(List.of(), articles("قافلة"));
    assertEquals(List.of("b1"), articles("سفينة"));

    store.retract("b1", Done.now(Activity.Kind.RETRACTION));
    assertEquals(List.of(), articles("سفينة"));
  }

  @Test
  void followsTheNamesThatArticlesGive() {
    store.put(Samples.attack());
    assertEquals(List.of("x-fajr"), names("سرايا الفجر"));
    assertEquals(List.of(), names("الباسلة"));

    store.put(Samples.visit());
    assertEquals(List.of("x-fajr"), names("الباسلة"));
    store.retract("a1", Done.now(Activity.Kind.RETRACTION));
    store.retract("a2", Done.now(Activity.Kind.RETRACTION));

    assertEquals(List.of(), names("سرايا"));
  }

  @Test
  void followsAMergeAndItsEnd() {
    store.putAll(List.of(named("b1", "x-dawn", "لواء الصبح"), named("b2", "x-fajr", "لواء الفجر")));

    follow(new Merge("x-dawn", "x-fajr", "اسم واحد"));
    assertEquals(List.of("x-fajr"), names("لواء الصبح"));
    follow();

    assertEquals(List.of("x-dawn"), names("لواء الصبح"));
  }

  @Test
  void knowsNothingOfWhatWasRolledBack() {
    store.put(text("b1", "وصلت قافلة."));
    Set<Quad> before = Done.quads(store);
    Extraction broken =
        new ExtractionBuilder("b2", "وصلت سفينة إلى قلعة.")
            .known(Samples.withKind("no-kind"), "قلعة")
            .build();

    assertThrows(IllegalArgumentException.class, () -> store.put(broken));
    store.put(text("b3", "وصلت طائرة."));

    assertEquals(List.of(), articles("سفينة"));
    assertEquals(List.of("b3"), articles("طائرة"));
    store.retract("b3", Done.now(Activity.Kind.RETRACTION));
    assertEquals(before, Done.quads(store));
  }

  @Test
  void addsNothingToTheGraph() throws IOException {
    store.put(Samples.attack());
    Set<Quad> before = Done.quads(store);
    store.close();
    deleteIndex();

    store = Store.openForReading(folder);

    assertEquals(before, Done.quads(store));
    assertEquals(List.of("x-fajr"), names("سرايا الفجر"));
  }

  @Test
  void goesOnAfterCompacting() {
    store.put(text("b1", "وصلت قافلة."));

    store.compact();
    store.put(text("b2", "وصلت قافلة أخرى."));

    assertEquals(List.of("b1", "b2"), articles("قافلة").stream().sorted().toList());
    assertEquals(2, rows("?s text:query (nif:isString 'قافلة')"));
  }

  @Test
  void asManyOpeningsAsOneLikesGiveOneIndex() {
    store.put(text("b1", "وصلت قافلة."));
    for (int i = 0; i < 3; i++) {
      store.close();
      store = i % 2 == 0 ? Store.openForReading(folder) : Store.openForWriting(folder);
    }

    assertEquals(List.of("b1"), articles("قافلة"));
    assertEquals(1, rows("?s text:query (nif:isString 'قافلة')"));
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          ?s text:query 'سرايا' @ 1 @ labels if no property is named
          ?s text:query (skos:prefLabel 'سرايا') @ 1 @ a property
          ?s text:query (skos:prefLabel 'سرايا النخيل') @ 2 @ either word
          ?s text:query (skos:prefLabel '+سرايا +النخيل') @ 0 @ both words
          ?s text:query (skos:prefLabel '"سرايا الفجر"') @ 1 @ a phrase
          ?s text:query (skos:prefLabel 'الفج*') @ 1 @ a beginning
          ?s text:query (skos:prefLabel skos:altLabel 'البلده') @ 1 @ several properties
          ?s text:query (skos:prefLabel 'wadi' 'lang:en') @ 1 @ a language
          ?s text:query (skos:prefLabel 'wadi' 'lang:ar') @ 0 @ another language
          ?s text:query (schema:headline 'عنوان') @ 1 @ headlines
          ?s text:query (nif:isString 'الجنود') @ 1 @ texts
          ?s text:query (nif:isString '') @ 0 @ no words
          (?s ?score ?text) text:query (nif:isString 'جنود' 1) FILTER (?score > 0) @ 1 @ score and literal
          (?s ?score ?text) text:query (nif:isString 'جنود' 'highlight:s:[|e:]') @ refused @ a pattern in the options
          (?s ?score ?text) text:query (nif:isString 'جنود' 'highlight:s:<|e:>') FILTER (CONTAINS(?text, '<جنود>')) @ 1 @ marked words
          GRAPH <http://localhost:3030/graph/entities> { ?s text:query 'سرايا' } @ 1 @ in a graph
          GRAPH <http://localhost:3030/graph/incidents> { ?s text:query 'سرايا' } @ 0 @ in another graph
          """)
  void sparqlAsksTheIndex(String pattern, String count, String reason) {
    store.put(Samples.attack());

    if (count.equals("refused")) {
      assertThrows(QueryException.class, () -> rows(pattern), reason);
    } else {
      assertEquals(Integer.parseInt(count), rows(pattern), reason);
    }
  }

  @Test
  void fromNamesTheGraphsOfTheOtherPatterns() {
    store.put(Samples.attack());
    String query = "SELECT ?s FROM %s { ?s text:query 'سرايا' ; skos:prefLabel ?name }";

    assertEquals(1, count(query.formatted(ENTITIES)));
    assertEquals(0, count(query.formatted("<http://localhost:3030/graph/log>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*ايا",
        "?رايا",
        "/(.*a){12}b/",
        "*:*",
        "prefLabel:*",
        "uri:*",
        "a AND",
        "(",
        "(((((((((((((((((((((a)))))))))))))))))))))"
      })
  void refusesWhatReadsTheWholeDictionary(String words) {
    String message =
        String.valueOf(
            assertThrows(
                    QueryException.class,
                    () -> rows("?s text:query (skos:prefLabel '" + words + "')"))
                .getMessage());

    assertTrue(message.startsWith("The words of text:query cannot be used."), message);
  }

  @Test
  void refusesALanguageThatIsAQuery() {
    assertThrows(
        QueryException.class, () -> rows("?s text:query (skos:prefLabel 'a' 'lang:ar OR *:*')"));
  }

  @Test
  void saysWhyThereIsNoIndex() throws IOException {
    store.put(Samples.attack());
    store.close();
    deleteIndex();
    Files.writeString(folder.resolve("search"), "in its place", UTF_8);

    store = Store.openForWriting(folder);
    store.put(Samples.visit());

    assertTrue(store.contains("a2"));
    assertEquals(List.of(), names("سرايا"));
    String message =
        String.valueOf(
            assertThrows(QueryException.class, () -> rows("?s text:query 'سرايا'")).getMessage());
    assertTrue(message.contains("no index of words"), message);
  }

  @Test
  void aClosedStoreIsNotSearched() {
    store.close();

    assertThrows(StoreException.class, () -> store.searchNames("سرايا", 9));
    assertFalse(Files.exists(folder.resolve("search/unfinished")));
  }

  private void deleteIndex() throws IOException {
    try (Stream<Path> tree = Files.walk(folder.resolve("search"))) {
      for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private int rows(String pattern) {
    return count("SELECT * { " + pattern + " }");
  }

  private int count(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, Duration.ofSeconds(20)).run(PREFIXES + query, QueryFormat.CSV, out);
    return (int) out.toString(UTF_8).lines().skip(1).count();
  }

  private List<String> names(String typed) {
    int begin = store.minter().entity("").length();
    return store.searchNames(typed, 9).stream().map(f -> f.entity().substring(begin)).toList();
  }

  private List<String> articles(String words) {
    int begin = store.minter().article("").length();
    return store.searchArticles(words, 9).stream().map(f -> f.article().substring(begin)).toList();
  }

  private void follow(Decision... decisions) {
    store.follow(new Decisions(List.of(decisions)), List.of(), Done.now(Activity.Kind.DECISION));
  }

  private static Extraction text(String id, String text) {
    return new ExtractionBuilder(id, text).build();
  }

  private static Extraction named(String id, String entity, String name) {
    return new ExtractionBuilder(id, "وصل " + name + " إلى البلدة.")
        .entity(entity, EntityType.GROUP, name)
        .mentioned(entity, name)
        .build();
  }
}
