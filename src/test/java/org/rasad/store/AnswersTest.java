package org.rasad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the questions answer on {@link InventedNews}, to the cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnswersTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENTITY = "http://localhost:3030/entity/";

  /** Question, number of its rows, and one row of them; a cell without value is empty. */
  private static final String ANSWERS =
      """
      actors               |  3 | actorLabel=سرايا الفجر; classLabel=جماعة; incidents=2; reports=4
      articles             |  6 | published=2031-06-02; publisher=وكالة الاختبار; headline=عنوان; events=2
      articles             |  6 | published=; publisher=; headline=; events=1
      attacks              |  3 | earliest=2031-05-13; latest=2031-05-13; actorLabel=سرايا الفجر; targetLabel=قاعدة الوادي; placeLabel=; weapons=طائرة مسيرة
      attacks              |  3 | earliest=; latest=; actorLabel=سرايا الفجر; targetLabel=; placeLabel=النخيل
      bases                |  5 | baseLabel=قاعدة الوادي; typeLabel=هجوم; statusLabel=منفي; actorLabel=سرايا الفجر; earliest=2031-05-13
      bases-left           |  2 | baseLabel=قاعدة الوادي; future=false; stateLabel=غير متنازع فيها; actorLabel=مسلحون; earliest=2031-06-02; basisLabel=تاريخ النشر; reports=1; articles=1
      bases-left           |  2 | baseLabel=قاعدة الوادي; future=true; stateLabel=منتظر; actorLabel=سرايا الفجر; reports=; articles=
      casualties-by-month  |  1 | month=2031-05; dead=8; hurt=0; events=2
      casualties-range     |  1 | month=2031-05; killedLeast=3; killedMost=5; woundedLeast=0; woundedMost=0; incidents=1
      changed-since        | 11 | time=2031-06-12T12:00:00Z; activityLabel=سحب; changeLabel=زال; thing=a2; reason=سحبه الناشر
      changed-since        | 11 | time=2031-06-11T12:00:00Z; activityLabel=قرار في كيان; changeLabel=زال; thing=x-dawn; reason=
      changed-since        | 11 | time=2031-06-11T12:00:00Z; activityLabel=قرار في كيان; changeLabel=جاء أو تغير; thing=c5
      changed-since        | 11 | time=2031-06-10T12:00:00Z; activityLabel=إدخال; changeLabel=جاء أو تغير; thing=c4; headline=عنوان
      claims               |  3 | sourceLabel=دولة الساحل; typeLabel=هجوم; statusLabel=واقع; earliest=2031-05-13
      claims               |  3 | sourceLabel=مجلس الأعيان; typeLabel=هجوم; statusLabel=منفي; earliest=2031-05-14
      claims-later-denied  |  1 | typeLabel=هجوم; claimantLabel=دولة الساحل; claimed=2031-05-14; denierLabel=مجلس الأعيان; denied=2031-05-16; claimArticle=c1; denialArticle=c2
      denied-events        |  2 | typeLabel=هجوم; actorLabel=; otherLabel=النخيل; sourceLabel=مجلس الأعيان; quote=😀 ونفى مجلس الأعيان قصف بلدة النخيل.
      disputed-incidents   |  3 | earliest=2031-05-13; typeLabel=هجوم; statusLabel=واقع; sourceLabel=; publisher=وكالة الاختبار; published=2031-05-14
      disputed-incidents   |  3 | statusLabel=منفي; sourceLabel=مجلس الأعيان; publisher=صحيفة الضفة; published=2031-05-16
      evidence-of-events   | 36 | event=assault-2; article=a1; begin=34; end=45; quote=طائرة مسيرة; role=مقطع
      evidence-of-roles    | 20 | roleLabel=شاهد الفاعل; quote=الفصائل; entityLabel=سرايا الفجر; reasonLabel=اسم علم; confidence=0.9; begin=120; end=127; event=retreat-128; entity=x-fajr
      evidence-of-roles    | 20 | roleLabel=شاهد المصدر; quote=دولة الساحل; event=assault-32; entity=x-sahel
      evidence-of-triples  |  7 | subject=x-sahel; object=x-south; statement=supportedBy-0-1; article=c4; begin=0; end=33
      incident-counts      |  4 | month=2031-05; typeLabel=هجوم; incidents=2; reports=4; disputed=1; denied=1
      incident-counts      |  4 | month=؟; typeLabel=هجوم; incidents=1; reports=1; disputed=0; denied=0
      incidents-by-month-and-weapon | 2 | month=2031-05; weapon=طائرة مسيرة; actorLabel=سرايا الفجر; targetLabel=قاعدة الوادي; incidents=1
      incidents-by-month-and-weapon | 2 | month=؟; weapon=; actorLabel=سرايا الفجر; targetLabel=; incidents=1
      incidents-near       |  2 | kilometres=1.2; placeLabel=قاعدة الوادي; earliest=2031-05-13; typeLabel=هجوم; standingLabel=متنازع فيها; actorLabel=سرايا الفجر; reports=3; lat=33.8; long=42.4375
      merged-entities      |  1 | name=لواء الصبح; intoLabel=سرايا الفجر; articles=1; entity=x-dawn; into=x-fajr
      newest-events        |  9 | published=2031-05-16; date=2031-05-13; typeLabel=هجوم; statusLabel=منفي; actors=سرايا الفجر; others=قاعدة الوادي; headline=عنوان; article=c2
      newest-incidents     |  4 | earliest=2031-05-13; latest=2031-05-13; typeLabel=هجوم; standingLabel=متنازع فيها; actors=سرايا الفجر; others=قاعدة الوادي; reports=3; articles=3
      newest-incidents     |  4 | earliest=2031-05-14; standingLabel=منفية; actors=; others=النخيل; reports=1
      places               |  2 | placeLabel=قاعدة الوادي; lat=33.8; long=42.4375; events=3; attacks=2
      plans                |  2 | typeLabel=انسحاب; actorLabel=سرايا الفجر; otherLabel=قاعدة الوادي; earliest=2031-06-02
      relations            |  2 | subjectLabel=سرايا الفجر; relationLabel=مدعوم من; objectLabel=دولة الساحل; articles=1
      search-articles      |  3 | published=2031-05-16; publisher=صحيفة الضفة; headline=عنوان; passage=نفى مجلس الأعيان «هجوم» سرايا الفجر على قاعدة الوادي يوم الثلاثاء.; article=c2
      search-events        |  4 | earliest=2031-05-13; typeLabel=هجوم; statusLabel=واقع; actorLabel=سرايا الفجر; otherLabel=قاعدة الوادي; article=c1
      search-names         |  1 | label=قاعدة الوادي; found=قاعدة الوادي; classLabel=منشأة; entity=wadi-base
      shared-incidents     |  2 | oneLabel=قاعدة الوادي; otherLabel=سرايا الفجر; incidents=1; together=0; against=1
      sources-of-incidents |  4 | earliest=2031-05-13; typeLabel=هجوم; articles=3; publisher=صحيفة الضفة; itsArticles=1
      sources-of-incidents |  4 | earliest=2031-05-13; typeLabel=هجوم; articles=3; publisher=وكالة الجنوب; itsArticles=0
      supporters           |  4 | supporterLabel=دولة الجنوب; supportedLabel=سرايا الفجر; byLabel=مدعوم من; direct=false
      supporters           |  4 | supporterLabel=دولة الجنوب; supportedLabel=سرايا الفجر; byLabel=ساعد; direct=true
      timeline             |  5 | earliest=2031-06-03; partyLabel=سرايا الفجر; roleLabel=المتلقي; typeLabel=مساعدة; otherLabel=دولة الجنوب; standingLabel=غير متنازع فيها; reports=1
      unresolved-actors    |  3 | identifiedLabel=بالاسم; name=سرايا الفجر; events=6; articles=5; actor=x-fajr
      unresolved-actors    |  3 | identifiedLabel=بالوصف; name=مسلح; events=1; articles=1; actor=
      weapons              |  1 | weapon=طائرة مسيرة; actorLabel=سرايا الفجر; events=2; articles=2
      who-attacked-whom    |  2 | actorLabel=سرايا الفجر; targetLabel=قاعدة الوادي; incidents=1; attacks=2; articles=2
      who-claims-what      |  2 | sourceLabel=مجلس الأعيان; typeLabel=هجوم; claimed=0; denied=2; disputed=1
      """;

  private Store store;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = Store.openForWriting(folder.resolve("store"));
    InventedNews.fill(store);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(delimiter = '|', textBlock = ANSWERS)
  @Timeout(5)
  void answers(String question, int count, String cells) {
    Map<String, String> wanted = new TreeMap<>();
    for (String cell : cells.split(";")) {
      String[] parts = cell.strip().split("=", 2);
      wanted.put(parts[0], parts[1]);
    }

    List<Map<String, String>> rows = rows(text(question), wanted.keySet());

    assertEquals(count, rows.size(), () -> "Rows of " + question + ": " + rows);
    assertTrue(rows.contains(wanted), () -> "No row with " + wanted + " in " + rows);
  }

  @Test
  void everyTableIsChecked() {
    Set<String> checked = new TreeSet<>();
    ANSWERS.lines().forEach(l -> checked.add(l.split("\\|")[0].strip()));
    checked.add("graph");

    assertEquals(new TreeSet<>(NamedQueryTest.names()), checked);
  }

  @Test
  void theNewestIncidentStandsFirstAndWhatHasNoDateLast() {
    assertEquals(
        List.of("aid-35", "retreat-0", "assault-96", "assault-2"),
        column(text("newest-incidents"), "incident"));
    assertEquals(List.of("assault-2", "assault-32", "assault-0"), column(text("attacks"), "event"));
  }

  @Test
  void aTimelineCanBeThatOfOnePartyAlone() {
    String query = text("timeline").replace("UNDEF", "<" + ENTITY + "x-south>");

    assertEquals(List.of("aid-35"), column(query, "incident"));
  }

  @Test
  void supportersCanBeThoseOfOnePartyAlone() {
    String query = text("supporters").replace("UNDEF", "<" + ENTITY + "x-sahel>");

    assertEquals(List.of("x-south"), column(query, "supporter"));
  }

  @Test
  void wordsCanBeSpelledOtherwise() {
    assertEquals(
        List.of("x-fajr"), column(text("search-names").replace("قاعدة", "+سرايا +فجر"), "entity"));
    assertEquals(
        List.of("c3"), column(text("search-articles").replace("قصف هجوم", "مسلحين"), "article"));
    assertEquals(
        Set.of("c5"),
        Set.copyOf(column(text("search-events").replace("+طائرة +مسيرة", "الصبح"), "article")));
  }

  @Test
  void evidenceCanBeThatOfOneEventAlone() {
    String event = "<http://localhost:3030/event/c4/aid-35>";
    String query = text("evidence-of-roles").replace("UNDEF", event);

    assertEquals(Set.of("x-south", "x-fajr"), new TreeSet<>(column(query, "entity")));
  }

  @Test
  void twoGivenPartiesAreFoundInWhicheverOrderTheyAct() {
    String one = "<" + ENTITY + "x-fajr>";
    String other = "<" + ENTITY + "x-south>";
    String both = "(%1$s %2$s) (%2$s %1$s)".formatted(one, other);
    String query = text("shared-incidents").replace("(UNDEF UNDEF)", both);

    assertEquals(List.of("x-south"), column(query, "other"));
  }

  @Test
  void onlyWhatChangedSinceTheGivenTimeCounts() {
    String query = text("changed-since").replace("2020-01-01T00:00:00Z", "2031-06-12T00:00:00Z");

    assertEquals(List.of("a2", "consult-0"), column(query, "thing"));
  }

  @Test
  void whatIsFartherThanTheGivenDistanceIsNotNear() {
    String query = text("incidents-near");

    assertEquals(List.of(), column(query.replace("42.45 50", "42.45 1"), "incident"));
    // The town lies a degree of the equator east of this point: 111.2 kilometres.
    assertEquals(List.of(), column(query.replace("33.8 42.45 50", "-1 99 111"), "incident"));
    assertEquals(
        List.of("assault-96", "assault-0"),
        column(query.replace("33.8 42.45 50", "-1 99 112"), "incident"));
  }

  private static String text(String question) {
    return NamedQuery.named(question).orElseThrow().text();
  }

  private List<String> column(String query, String name) {
    return rows(query, Set.of(name)).stream().map(row -> row.get(name)).toList();
  }

  /** The rows with some of their columns; of an IRI of data its last part. */
  private List<Map<String, String>> rows(String query, Set<String> columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, Duration.ofSeconds(20)).run(query, QueryFormat.JSON, out);
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode binding : JSON.readTree(out.toString(UTF_8)).path("results").path("bindings")) {
      Map<String, String> row = new TreeMap<>();
      columns.forEach(c -> row.put(c, value(binding.path(c))));
      rows.add(row);
    }
    return rows;
  }

  private static String value(JsonNode cell) {
    String value = cell.path("value").asString("");
    return cell.path("type").asString("").equals("uri")
        ? value.substring(value.lastIndexOf('/') + 1)
        : value;
  }
}
