package org.rasad.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

  static {
    JenaSystem.init();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER regex(?o, 'هجوم', 'i') }",
        "SELECT * { ?s ?p ?o FILTER regex(?o, '^(قاعدة|مطار) .*') }",
        "SELECT * { ?s ?p ?o FILTER regex(?o, '[+*(]a\\\\)+') }",
        "SELECT (replace(?o, 'أ', ?p) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER contains(?o, '(a*)*') }",
        "DESCRIBE <urn:a>",
        "ASK {}",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "JSON { 's': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s <urn:p>*/(<urn:q>|!<urn:r>)+ ?o }",
        "SELECT * { ?s <http://jena.apache.org/text#query> (<urn:p> 'قاعد* الأسد~' 10) }",
        "SELECT * { ?s <http://jena.apache.org/text#query> 'a\\\\/b' }",
        "SELECT * { (?s ?score) <http://jena.apache.org/text#query> 'قاعدة' }",
        "SELECT * { ?s ?p '/a/' }",
        "SELECT (TRIPLE(?s, ?p, ?o) AS ?t) { ?s ?p ?o }",
      })
  void letsPass(String query) {
    assertDoesNotThrow(() -> check(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER regex(?o, BAD) }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER regex(?r, BAD) } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o FILTER regex(?o, BAD) } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER regex(?r, BAD) } }",
        "SELECT * { ?s ?p ?o BIND (replace(?o, BAD, '') AS ?x) }",
        "SELECT (replace(?o, BAD, '') AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY regex(?o, BAD)",
        "SELECT (COUNT(replace(?o, BAD, '')) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (regex(SAMPLE(?o), BAD))",
        "SELECT * { ?s ?p ?o FILTER (1 + IF(regex(?o, BAD), 1, 0) > 1) }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (replace(?o, BAD, '') AS ?x)",
        "ASK { ?s ?p ?o MINUS { ?s ?p ?o FILTER regex(?o, BAD) } }",
        "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o FILTER regex(?o, BAD) } }",
        "DESCRIBE ?s { ?s ?p ?o FILTER regex(?o, BAD) }",
        "SELECT * { VALUES ?s { 1 } FILTER (regex('a', BAD) IN (true)) }",
        "SELECT * { ?s ?p ?o LATERAL { ?s ?q ?r FILTER regex(?r, BAD) } }",
      })
  void findsBadPatternsEverywhere(String query) {
    assertThrows(
        QueryRefusedException.class, () -> check(query.replace("BAD", "'(([a-z]|[a-z0-9])*)*!$'")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "regex(?o, ?p)!The pattern of a regular expression must stand in the query as a constant.",
        "regex(?o, 'a', ?p)!The pattern of a regular expression must stand in the query as a"
            + " constant.",
        "regex(?o, '.*.*b')!The regular expression has more than one repetition, which can run for"
            + " hours; use a simpler one, CONTAINS or STRSTARTS.",
        "regex(?o, '(a)\\\\1')!The regular expression uses the escape \\1, which can run for hours;"
            + " use a simpler one, CONTAINS or STRSTARTS.",
        "<http://www.w3.org/2005/xpath-functions#matches>(?o, 'a')!The function"
            + " <http://www.w3.org/2005/xpath-functions#matches> is switched off; use REGEX.",
        "call(?p, ?o)!CALL is switched off.",
        "<http://www.w3.org/2005/xpath-functions#concat>(?o, ?o)!The function"
            + " <http://www.w3.org/2005/xpath-functions#concat> is switched off; use CONCAT.",
        "<java:java.lang.Runtime>(?o)!The function <java:java.lang.Runtime> is switched off.",
      })
  void saysWhatIsWrong(String condition, String message) {
    QueryRefusedException refusal =
        assertThrows(
            QueryRefusedException.class,
            () -> check("SELECT * { ?s ?p ?o FILTER (" + condition.replace("''", "'") + ") }"));

    assertEquals(message, refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '^',
      value = {
        "?s <urn:p>{1,20} ?o!Paths with {n,m} and MULTI are switched off; use *, + or ?.",
        "?s (<urn:q>|(<urn:p>{2,9})*) ?o!Paths with {n,m} and MULTI are switched off; use *, + or"
            + " ?.",
        "?s <http://jena.apache.org/spatial#nearby> (33 42 5)!The property function"
            + " <http://jena.apache.org/spatial#nearby> needs a spatial index, which there is not;"
            + " use the function geof:distance.",
        "?s <http://jena.apache.org/text#query> '/.*/'!" + WordRule.MESSAGE,
        "?s <http://jena.apache.org/text#query> (<urn:p> 'قاعدة *سد')!" + WordRule.MESSAGE,
        "(?s ?score) <http://jena.apache.org/text#query> ('label:?سد' 3)!" + WordRule.MESSAGE,
        "BIND ('/.*/' AS ?q) ?s <http://jena.apache.org/text#query> ?q!" + WordRule.MESSAGE,
        "BIND ('*a' AS ?q) ?s <http://jena.apache.org/text#query> (<urn:p> ?q)!" + WordRule.MESSAGE,
        "OPTIONAL { ?s <http://jena.apache.org/text#query> ('\"*a\"') }!" + WordRule.MESSAGE,
      })
  void saysWhatIsWrongInPatterns(String pattern, String message) {
    QueryRefusedException refusal =
        assertThrows(QueryRefusedException.class, () -> check("SELECT * { " + pattern + " }"));

    assertEquals(message, refusal.getMessage());
  }

  @Test
  void triplesInsideTriplesHaveABound() {
    String steps =
        IntStream.range(0, 9)
            .mapToObj(i -> "BIND (TRIPLE(?t%d, <urn:p>, ?t%d) AS ?t%d)".formatted(i, i, i + 1))
            .collect(Collectors.joining(" "));

    assertThrows(
        QueryRefusedException.class, () -> check("SELECT * { ?t0 <urn:q> ?o " + steps + " }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+", "(.*a){12}b", "(a|b)?", "a{2,}b*", "\\Q(a", "[a[b]]", "(?:a)"})
  void slowPatternsAreRefused(String pattern) {
    assertThrows(QueryRefusedException.class, () -> RegexRule.check(pattern));
  }

  private static void check(String query) throws QueryRefusedException {
    QueryGuard.check(
        QueryFactory.create(query, Syntax.syntaxARQ), new ServiceRule(new TreeSet<>()));
  }
}
