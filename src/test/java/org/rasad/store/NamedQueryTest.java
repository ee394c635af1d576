package org.rasad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.Samples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NamedQueryTest {

  private Store store;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = Store.openForWriting(folder.resolve("store"));
    store.putAll(List.of(Samples.attack(), Samples.attack("a3"), Samples.visit()));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void listsExactlyTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".rq"))
              .map(n -> n.substring(0, n.length() - 3))
              .sorted()
              .toList();

      assertEquals(names, NamedQuery.all().stream().map(NamedQuery::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void asksInArabicAndEnglish(String name) {
    NamedQuery query = NamedQuery.named(name).orElseThrow();

    assertTrue(query.arabic().matches(".*\\p{IsArabic}.*[؟.]"), query.arabic());
    assertTrue(query.english().matches("[A-Z].*[?.]"), query.english());
  }

  /** An expression without a value, as of an article without date, would print a warning. */
  @ParameterizedTest
  @MethodSource("names")
  void sortsByColumnsAlone(String name) {
    List<Expr> keys = new ArrayList<>();
    Walker.walk(
        Algebra.compile(QueryFactory.create(NamedQuery.named(name).orElseThrow().text())),
        new OpVisitorBase() {
          @Override
          public void visit(OpOrder order) {
            order.getConditions().forEach(c -> keys.add(c.getExpression()));
          }
        });

    assertEquals(List.of(), keys.stream().filter(k -> !k.isVariable()).toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void declaresNoPrefixThatItDoesNotUse(String name) {
    String text = NamedQuery.named(name).orElseThrow().text();

    for (String prefix : QueryFactory.create(text).getPrefixMapping().getNsPrefixMap().keySet()) {
      assertTrue(text.split("\\b" + prefix + ":", -1).length > 2, name + " does not use " + prefix);
    }
  }

  @Test
  void evidenceOfEveryEventIsWhatTheTextSaysThere() {
    List<Binding> rows = rows("evidence-of-events");

    rows.forEach(NamedQueryTest::assertQuote);
    Set<String> events = column(rows, "event");
    assertEquals(nodes(Rasad.STATUS), events);
    assertEquals(7, events.size());
  }

  @Test
  void evidenceOfEveryPlainTripleIsWhatTheTextSaysThere() {
    List<Binding> rows = rows("evidence-of-triples");

    rows.forEach(NamedQueryTest::assertQuote);
    Set<Triple> explained =
        rows.stream()
            .map(r -> Triple.create(r.get("subject"), r.get("predicate"), r.get("object")))
            .collect(Collectors.toSet());
    assertEquals(plainTriples(), explained);
    assertEquals(3, explained.size());
  }

  @Test
  void doesNotMixEntitiesIntoEventsWithoutThem() {
    List<Binding> rows = rows("denied-events");

    assertEquals(2, rows.size());
    for (Binding row : rows) {
      assertFalse(row.contains("actorLabel"));
      assertEquals("النخيل", row.get("otherLabel").getLiteralLexicalForm());
      assertEquals("مجلس الأعيان", row.get("sourceLabel").getLiteralLexicalForm());
    }
  }

  @Test
  void countsAttacksByPair() {
    List<Binding> rows = rows("who-attacked-whom");

    assertEquals(1, rows.size());
    assertEquals("2", rows.getFirst().get("attacks").getLiteralLexicalForm());
    assertEquals("1", rows.getFirst().get("incidents").getLiteralLexicalForm());
    assertEquals("سرايا الفجر", rows.getFirst().get("actorLabel").getLiteralLexicalForm());
    assertEquals("قاعدة الوادي", rows.getFirst().get("targetLabel").getLiteralLexicalForm());
  }

  @Test
  void sumsCasualtiesByMonth() {
    List<Binding> rows = rows("casualties-by-month");

    assertEquals(1, rows.size());
    assertEquals("2031-05", rows.getFirst().get("month").getLiteralLexicalForm());
    assertEquals("6", rows.getFirst().get("dead").getLiteralLexicalForm());
    assertEquals("0", rows.getFirst().get("hurt").getLiteralLexicalForm());
  }

  @Test
  void leavesOutPlansThatWereCarriedOut(@TempDir Path folder) {
    ExtractionBuilder article =
        new ExtractionBuilder("done", "انسحبت سرايا الفجر من بلدة النخيل")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر")
            .known(Samples.TOWN, "بلدة النخيل");
    article.event(
        EventType.RETREAT,
        Status.ACTUAL,
        "انسحبت",
        article.argument(Role.ACTOR, "x-fajr", "سرايا الفجر"),
        article.argument(Role.PLACE, "gn-123", "بلدة النخيل"));

    try (Store other = Store.openForWriting(folder.resolve("store"))) {
      other.put(Samples.attack());
      assertEquals(1, rows(other, "plans").size());

      other.put(article.build());
      assertEquals(0, rows(other, "plans").size());
    }
  }

  @Test
  void givesEveryAttackOnce() {
    assertEquals(2, rows("attacks").size());
    assertEquals(7, rows("newest-events").size());
  }

  static List<String> names() {
    return NamedQuery.all().stream().map(NamedQuery::name).toList();
  }

  private List<Binding> rows(String name) {
    return rows(store, name);
  }

  private static List<Binding> rows(Store store, String name) {
    String text = NamedQuery.named(name).orElseThrow().text();
    return store.read(
        d -> {
          try (QueryExec exec = QueryExec.dataset(d).query(text).build()) {
            return Iter.toList(exec.select());
          }
        });
  }

  /** Counts code points by itself, over the text that the article was built from. */
  private static void assertQuote(Binding row) {
    String article = row.get("article").getURI();
    String text =
        article.endsWith("a2") ? "زار وفد سرايا الفجر الباسلة دولة الساحل" : Samples.ATTACK_TEXT;
    int begin = text.offsetByCodePoints(0, number(row, "begin"));
    int end = text.offsetByCodePoints(0, number(row, "end"));

    assertEquals(text.substring(begin, end), row.get("quote").getLiteralLexicalForm());
  }

  private static int number(Binding row, String column) {
    return Integer.parseInt(row.get(column).getLiteralLexicalForm());
  }

  private static Set<String> column(List<Binding> rows, String name) {
    return rows.stream().map(r -> r.get(name).getURI()).collect(Collectors.toSet());
  }

  private Set<String> nodes(Node property) {
    return store.read(
        d ->
            Iter.asStream(d.find(Node.ANY, Node.ANY, property, Node.ANY))
                .map(q -> q.getSubject().getURI())
                .collect(Collectors.toSet()));
  }

  private Set<Triple> plainTriples() {
    return store.read(
        d -> {
          Set<Triple> triples = new HashSet<>();
          for (Node above : List.of(Rasad.INTERACTED_WITH, Rasad.RELATED_TO)) {
            Iter.asStream(d.find(Node.ANY, Node.ANY, RDFS.subPropertyOf.asNode(), above))
                .flatMap(p -> Iter.asStream(d.find(Node.ANY, Node.ANY, p.getSubject(), Node.ANY)))
                .map(Quad::asTriple)
                .forEach(triples::add);
          }
          return triples;
        });
  }
}
