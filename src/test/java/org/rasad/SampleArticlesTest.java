package org.rasad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.event.Extraction;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decisions;
import org.rasad.lexicon.EventType;
import org.rasad.store.Activity;
import org.rasad.store.NamedQuery;
import org.rasad.store.QueryFormat;
import org.rasad.store.QueryRunner;
import org.rasad.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample articles from the text to the answers: real models, real store, the questions of
 * {@code queries/}.
 *
 * <p>What the questions must answer is checked by rows that follow from the articles; what else
 * they answer may change with the extraction.
 */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleArticlesTest {

  private static final JsonMapper JSON = new JsonMapper();

  private List<Extraction> extractions;
  private Store store;

  @BeforeAll
  void read(@TempDir Path folder) {
    extractions = RealModels.samples();
    store = Store.openForWriting(folder.resolve("store"));
    store.putAll(extractions, activity(Activity.Kind.INGEST));
    Merge oneMarket = new Merge(entity("سوق مدينة الأبيض"), entity("سوق الأبيض"), "");
    store.follow(new Decisions(List.of(oneMarket)), List.of(), activity(Activity.Kind.DECISION));
  }

  private static Activity activity(Activity.Kind kind) {
    return new Activity(kind, Instant.parse("2025-01-01T12:00:00Z"), "0.0", Map.of(), "");
  }

  /** The id of the entity with this name. */
  private String entity(String name) {
    String ask =
        """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?entity { ?entity skos:prefLabel "%s"@ar }
        """;
    String iri = value(run(ask.formatted(name)).getFirst(), "entity");
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void everyArticleIsRead() {
    assertEquals(40, extractions.size());
  }

  @Test
  void everyEventTypeIsFoundAtLeastTwice() {
    Map<EventType, Long> found =
        extractions.stream()
            .flatMap(e -> e.events().stream())
            .collect(
                Collectors.groupingBy(
                    e -> e.type(), () -> new EnumMap<>(EventType.class), Collectors.counting()));

    for (EventType type : EventType.values()) {
      assertTrue(found.getOrDefault(type, 0L) >= 2, type + ": " + found.get(type));
    }
  }

  @Test
  void theStoreConformsToTheShapes() {
    assertEquals(List.of(), store.validate().violations());
  }

  @Test
  void everyEventReachesItsWordsInTheOriginalText() {
    Map<String, String> texts = texts();
    Set<String> reached = new HashSet<>();
    for (JsonNode row : rows("evidence-of-events")) {
      assertQuote(texts, row);
      reached.add(value(row, "event"));
    }

    assertEquals(events().size(), reached.size());
  }

  @Test
  void everyPlainTripleReachesItsWordsInTheOriginalText() {
    Map<String, String> texts = texts();
    Set<String> reached = new HashSet<>();
    for (JsonNode row : rows("evidence-of-triples")) {
      assertQuote(texts, row);
      reached.add(value(row, "subject") + value(row, "predicate") + value(row, "object"));
    }

    assertTrue(reached.size() > 60, "Triples with evidence: " + reached.size());
    assertEquals(triples(), reached);
  }

  @Test
  void readingTheSameArticlesAgainChangesNothing() {
    Set<Quad> before = quads();

    store.putAll(RealModels.readSamples(), activity(Activity.Kind.INGEST));

    assertEquals(before, quads());
  }

  @ParameterizedTest
  @MethodSource("names")
  @Timeout(5)
  void everyQuestionHasAnAnswer(String question) {
    assertTrue(answer(question).lines().count() > 1, question);
  }

  @Test
  void theGraphOfPlainTriplesHoldsTheAttackOnTheBase() {
    assertTrue(
        answer("graph").contains("islamic-resistance-iraq"),
        () -> "The graph is\n" + answer("graph"));
    assertTrue(answer("graph").contains("attacked"), () -> "The graph is\n" + answer("graph"));
  }

  static List<String> names() {
    return NamedQuery.all().stream().map(NamedQuery::name).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actors                        | actorLabel=قوات الدعم السريع; classLabel=جماعة
          articles                      | headline=هجوم صاروخي على قاعدة عين الأسد غربي العراق; published=2024-05-15
          attacks                       | actorLabel=المقاومة الإسلامية في العراق; targetLabel=قاعدة عين الأسد; earliest=2024-05-14
          attacks                       | actorLabel=الولايات المتحدة; targetLabel=مواقع للحوثيين; placeLabel=محافظة الحديدة
          attacks                       | actorLabel=القوات الجوية الإسرائيلية; targetLabel=منزل
          bases                         | baseLabel=قاعدة عين الأسد; typeLabel=انسحاب; statusLabel=منتظر; earliest=2025-09-01; latest=2025-09-30
          bases-left                    | baseLabel=قاعدة عين الأسد; future=true; stateLabel=منتظر; actorLabel=الولايات المتحدة; earliest=2025-09-01
          bases-left                    | baseLabel=قاعدة التاجي; future=false; stateLabel=غير متنازع فيها; actorLabel=الجيش الفرنسي
          casualties-by-month           | month=2024-03; dead=3
          casualties-range              | month=2024-03; killedLeast=3; killedMost=3
          changed-since                 | activityLabel=إدخال; changeLabel=جاء أو تغير; headline=هجوم صاروخي على قاعدة عين الأسد غربي العراق
          claims                        | sourceLabel=الجيش السوداني; typeLabel=إكراه; statusLabel=منفي
          claims                        | sourceLabel=القيادة المركزية الأمريكية; typeLabel=هجوم; statusLabel=واقع
          claims-later-denied           | typeLabel=إكراه; claimantLabel=قوات الدعم السريع; claimed=2024-06-24; denierLabel=الجيش السوداني; denied=2024-06-24
          denied-events                 | actorLabel=قوات الدعم السريع; otherLabel=مطار الأبيض; sourceLabel=الجيش السوداني
          denied-events                 | otherLabel=أنصار الله; sourceLabel=إيران; typeLabel=مساعدة
          disputed-incidents            | typeLabel=إكراه; statusLabel=منفي; sourceLabel=الجيش السوداني; published=2024-06-24
          evidence-of-events            | quote=هاجمت; role=لفظ الحدث
          evidence-of-roles             | roleLabel=شاهد الفاعل; quote=بغداد; entityLabel=العراق; reasonLabel=اسم في المعجم
          evidence-of-triples           | quote=هاجمت
          incident-counts               | month=2024-06; typeLabel=إكراه
          incidents-by-month-and-weapon | month=2024-11; weapon=دبابة; actorLabel=كتائب القسام; targetLabel=دبابة إسرائيلية
          incidents-near                | kilometres=0.0; placeLabel=قاعدة عين الأسد; typeLabel=هجوم; actorLabel=المقاومة الإسلامية في العراق
          merged-entities               | name=سوق مدينة الأبيض; intoLabel=سوق مدينة الأبيض; articles=1
          newest-events                 | headline=تفاهم ليبي في القاهرة على قوانين الانتخابات وترحيب أممي; published=2024-12-18
          newest-incidents              | earliest=2024-12-18; typeLabel=تشاور; actors=مجلس النواب الليبي; others=جامعة الدول العربية
          places                        | placeLabel=قاعدة عين الأسد; lat=33.8; long=42.45
          plans                         | typeLabel=انسحاب; actorLabel=الولايات المتحدة; otherLabel=قاعدة عين الأسد
          relations                     | subjectLabel=قاعدة عين الأسد; relationLabel=يقع في; objectLabel=محافظة الأنبار
          search-articles               | headline=هجوم بطائرتين مسيرتين على قاعدة حرير وكتائب سيد الشهداء تتبناه
          search-events                 | typeLabel=انسحاب; statusLabel=منتظر; actorLabel=الولايات المتحدة; otherLabel=قاعدة عين الأسد
          search-names                  | label=قاعدة حرير; found=قاعدة حرير; classLabel=منشأة
          shared-incidents              | oneLabel=قاعدة عين الأسد; otherLabel=المقاومة الإسلامية في العراق; together=0
          sources-of-incidents          | earliest=2024-05-14; typeLabel=هجوم; publisher=وكالة الرافدين التجريبية; itsArticles=1
          sources-of-incidents          | earliest=2024-05-14; typeLabel=هجوم; publisher=وكالة طرابلس المتوسط التجريبية; itsArticles=0
          supporters                    | supporterLabel=بلجيكا; supportedLabel=الجيش السوداني; byLabel=ساعد; direct=true
          timeline                      | partyLabel=قوات الدعم السريع; roleLabel=الفاعل; typeLabel=إكراه; otherLabel=مطار الأبيض
          unresolved-actors             | identifiedLabel=بالوصف; name=متظاهر
          weapons                       | weapon=مدفعية
          who-attacked-whom             | actorLabel=قوات الدعم السريع; targetLabel=ستة مدنيين
          who-claims-what               | sourceLabel=القيادة المركزية الأمريكية; typeLabel=هجوم
          """)
  void answersHoldWhatTheArticlesSay(String question, String cells) {
    Map<String, String> wanted = new HashMap<>();
    for (String cell : cells.split(";")) {
      wanted.put(cell.split("=")[0].strip(), cell.split("=")[1].strip());
    }

    boolean found =
        rows(question).stream()
            .anyMatch(
                row ->
                    wanted.entrySet().stream()
                        .allMatch(w -> w.getValue().equals(value(row, w.getKey()))));

    assertTrue(found, () -> "No row with " + wanted + " in\n" + answer(question));
  }

  @Test
  void whatIsDeniedOrThreatenedGivesNoPlainTriple() {
    String ask =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?event WHERE {
          ?event rdf:reifies ?triple ; rasad:status ?status .
          FILTER (?status != rasad:Actual)
        }
        """;

    assertEquals(List.of(), run(ask));
  }

  private Map<String, String> texts() {
    return extractions.stream()
        .map(e -> e.resolved().annotated().article())
        .collect(Collectors.toMap(a -> store.minter().article(a.id()), a -> a.text()));
  }

  private static void assertQuote(Map<String, String> texts, JsonNode row) {
    String text = texts.get(value(row, "article"));
    int begin = text.offsetByCodePoints(0, Integer.parseInt(value(row, "begin")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(value(row, "end")));

    assertEquals(value(row, "quote"), text.substring(begin, end));
  }

  private Set<String> events() {
    return values(
        "PREFIX rasad: <https://w3id.org/rasad/ontology#> SELECT ?event { ?event rasad:status ?status }",
        "event");
  }

  /**
   * Every triple of the union whose property is the plain property of an event type or a relation.
   */
  private Set<String> triples() {
    String ask =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT DISTINCT ?s ?p ?o WHERE {
          VALUES ?super { rasad:interactedWith rasad:relatedTo }
          ?p rdfs:subPropertyOf ?super . ?s ?p ?o
        }
        """;
    return run(ask).stream()
        .map(r -> value(r, "s") + value(r, "p") + value(r, "o"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<Quad> quads() {
    return store.read(data -> Iter.toSet(data.find()));
  }

  private Set<String> values(String query, String column) {
    return run(query).stream()
        .map(r -> value(r, column))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<JsonNode> rows(String question) {
    return run(NamedQuery.named(question).orElseThrow().text());
  }

  private List<JsonNode> run(String query) {
    JsonNode answer = JSON.readTree(text(query, QueryFormat.JSON));
    return List.copyOf(answer.path("results").path("bindings").values());
  }

  private String answer(String question) {
    String query = NamedQuery.named(question).orElseThrow().text();
    return text(query, question.equals("graph") ? QueryFormat.TURTLE : QueryFormat.CSV);
  }

  private String text(String query, QueryFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, Duration.ofSeconds(20)).run(query, format, out);
    return out.toString(UTF_8);
  }

  private static String value(JsonNode row, String column) {
    return row.path(column).path("value").asString("");
  }
}
