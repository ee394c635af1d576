package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.lexicon.Table.Row;

/** The tables that Rasad carries: they are sound, and as large as the project promises. */
final class LexiconTest {

  private static final int PREDICATES = 300;
  private static final int COUNTRIES_WITH_ADJECTIVE = 190;
  private static final int PLACES = 2_000;
  private static final int LONGEST_CLITICS = 3;
  private static final Set<String> PRONOUNS =
      Set.of("ه", "ها", "هم", "هن", "هما", "نا", "ي", "ك", "كم");

  private static final String GAZETTEER =
      "id type kind ar variants en country parent lat lon wikidata";
  private static final String COUNTRIES =
      "id iso ar variants en adjectives peoples capital_ar capital_en wikidata";

  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void holdsThePromisedNumberOfPredicates() {
    assertAtLeast(PREDICATES, predicates().size());
  }

  @Test
  void hasPredicatesOfEveryEventType() {
    Set<EventType> types =
        predicates().stream()
            .map(r -> EventType.valueOf(r.cell("type")))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));

    assertEquals(EnumSet.allOf(EventType.class), types);
  }

  @ParameterizedTest
  @CsvSource({
    "gazetteer/groups.tsv, GROUP, 400",
    "gazetteer/facilities.tsv, FACILITY, 300",
    "gazetteer/organisations.tsv, GROUP, 600",
    "gazetteer/persons.tsv, PERSON, 800"
  })
  void holdsThePromisedNumberOfThings(String file, String type, int promised) {
    long things = rows(file, GAZETTEER).stream().filter(r -> r.cell("type").equals(type)).count();

    assertAtLeast(promised, things);
  }

  @Test
  void holdsThePromisedNumberOfPlaces() {
    long places =
        LEXICON.gazetteer().entries().stream().filter(e -> e.type() == EntityType.PLACE).count();

    assertAtLeast(PLACES, places);
  }

  @Test
  void holdsThePromisedNumberOfCountriesWithAdjective() {
    long countries =
        rows("gazetteer/countries.tsv", COUNTRIES).stream()
            .filter(r -> !r.cell("adjectives").isEmpty())
            .count();

    assertAtLeast(COUNTRIES_WITH_ADJECTIVE, countries);
  }

  @Test
  void noNameIsTheLoneArticleOrALetter() {
    List<String> tooShort =
        LEXICON.gazetteer().entries().stream()
            .flatMap(e -> Stream.concat(Stream.of(e.arabic()), e.variants().stream()))
            .filter(name -> Gazetteer.key(name).length() < 2 || Gazetteer.key(name).equals("ال"))
            .toList();

    assertEquals(List.of(), tooShort);
  }

  @Test
  void everyPredicateHasAFormToFindItBy() {
    assertEquals(List.of(), ids(predicates().stream().filter(r -> forms(r).isEmpty())));
  }

  @Test
  void noPredicateIsWithoutExample() {
    assertEquals(List.of(), ids(predicates().stream().filter(r -> r.cell("example").isEmpty())));
  }

  @Test
  void everyPredicatesExampleHasAFormOfIt() {
    assertEquals(
        List.of(), ids(predicates().stream().filter(r -> !hasForm(r.cell("example"), forms(r)))));
  }

  @Test
  void everyLightVerbsExampleHasAFormOfIt() {
    List<Row> rows =
        rows(
            "light-verbs.tsv",
            "id perfect imperfect masdars participles noun subject example counterexample");

    assertEquals(List.of(), ids(rows.stream().filter(r -> !hasForm(r.cell("example"), forms(r)))));
  }

  @Test
  void everySpeechVerbsExampleHasAFormOfIt() {
    List<Row> rows =
        rows(
                "speech.tsv",
                "id perfect imperfect masdars participles phrase quotes weak example counterexample")
            .stream()
            .filter(r -> r.value("phrase").isEmpty())
            .toList();

    assertEquals(List.of(), ids(rows.stream().filter(r -> !hasForm(r.cell("example"), forms(r)))));
  }

  @ParameterizedTest
  @CsvSource({
    "هاجمت, هاجم, ASSAULT",
    "انسحب, انسحب, RETREAT",
    "يطالبون, طالب, REQUEST",
    "هوجمت, هاجم, ASSAULT"
  })
  void readsVerbs(String form, String id, EventType type) {
    Optional<Predicate> predicate =
        LEXICON.predicates().verbs(ArabicSpelling.fold(form)).stream()
            .map(Reading::lexeme)
            .filter(p -> p.id().equals(id))
            .findFirst();

    assertEquals(Optional.of(type), predicate.map(Predicate::type));
  }

  @Test
  void takesAPrisonerForNoPrison() {
    HeadWord head = LEXICON.heads().get("سجين");

    assertEquals(EntityType.PERSON, Objects.requireNonNull(head).type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"إف-16", "مسيرة", "صاروخ", "عبوة ناسفة"})
  void knowsWeapons(String weapon) {
    String key = Gazetteer.key(weapon);

    assertTrue(LEXICON.weapons().matchesAt(key, 0).stream().anyMatch(m -> m.end() == key.length()));
  }

  @ParameterizedTest
  @CsvSource({"الألمانية, DE", "عراقي, IQ", "الأتراك, TR", "السوريين, SY", "الأميركية, US"})
  void knowsNationalities(String word, String code) {
    assertEquals(
        Optional.of(code),
        LEXICON.gazetteer().nationality(ArabicSpelling.fold(word)).map(c -> c.entry().country()));
  }

  @ParameterizedTest
  @CsvSource({"أنقرة, TR", "دمشق, SY", "واشنطن, US", "القاهرة, EG"})
  void knowsCapitals(String name, String code) {
    assertEquals(
        Optional.of(code),
        LEXICON.gazetteer().capital(Gazetteer.key(name)).map(c -> c.entry().country()));
  }

  private static List<Row> predicates() {
    return rows(
        "predicates.tsv",
        "id type mode perfect imperfect masdars participles frame complement example"
            + " counterexample");
  }

  private static List<Row> rows(String file, String columns) {
    Faults faults = new Faults();
    String path = file.contains("/") ? file : "lexicon/" + file;
    Table table = Table.read(path, List.of(columns.split(" ")), faults);
    faults.throwIfAny();
    return table.rows();
  }

  private static List<String> ids(Stream<Row> rows) {
    return rows.map(r -> r.line() + " " + r.cell("id")).toList();
  }

  /** All written forms of a row, of its first words as {@link FormIndex} takes them. */
  private static Set<String> forms(Row row) {
    Set<String> forms =
        new LinkedHashSet<>(
            VerbInflector.inflect(first(row.cell("perfect")), first(row.cell("imperfect")))
                .keySet());
    row.values("masdars").stream()
        .flatMap(m -> Stream.of(m.split(",")))
        .forEach(m -> forms.addAll(NounInflector.inflectSingular(first(m))));
    row.values("participles").forEach(p -> forms.addAll(NounInflector.inflectAdjective(p)));
    return forms;
  }

  private static String first(String words) {
    return words.split(" ", 2)[0];
  }

  /** Whether a word of the sentence is a form, perhaps with particles, article and pronoun. */
  private static boolean hasForm(String sentence, Set<String> forms) {
    return Stream.of(Gazetteer.key(sentence).split(" "))
        .anyMatch(word -> stems(word).stream().anyMatch(forms::contains));
  }

  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i <= Math.min(LONGEST_CLITICS, word.length() - 1); i++) {
      if (word.substring(0, i).chars().allMatch(c -> "وفبلكس".indexOf(c) >= 0)) {
        String rest = word.substring(i);
        addWithoutPronoun(rest, stems);
        addWithoutPronoun(ArabicSpelling.withoutArticle(rest), stems);
        if (i > 0 && word.charAt(i - 1) == 'ل' && rest.startsWith("ل")) {
          addWithoutPronoun(rest.substring(1), stems);
        }
      }
    }
    return stems;
  }

  private static void addWithoutPronoun(String word, List<String> stems) {
    stems.add(word);
    PRONOUNS.stream()
        .filter(p -> word.endsWith(p) && word.length() > p.length() + 1)
        .forEach(p -> stems.add(word.substring(0, word.length() - p.length())));
  }

  private static void assertAtLeast(long promised, long held) {
    assertTrue(held >= promised, () -> held + " are fewer than " + promised);
  }
}
