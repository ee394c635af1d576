package org.rasad.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasad.identity.Decision.Distinct;
import org.rasad.identity.Decision.Merge;
import org.rasad.lexicon.EntityType;

final class DoubtFinderTest {

  @Test
  void findsOneNameInTwoSpellings() {
    assertPairs("same name: a b", group("a", "كتيبة إيلاف"), group("b", "كتيبه ايلاف"));
    assertPairs("same name: a b", group("a", "جند أميركا"), group("b", "جند أمريكا"));
    assertPairs("same name: a b", group("a", "«لواء الصبح»"), group("b", "لواء  الصبح"));
  }

  @Test
  void findsOneNameAmongOthers() {
    assertPairs(
        "same name: a b", group("a", "سرايا الفجر", "الطليعة"), group("b", "الطليعة", "الرواد"));
  }

  @Test
  void findsNamesOfTheSameConsonants() {
    assertPairs("same consonants: a b", group("a", "سليماني"), group("b", "سوليماني"));
    assertPairs("same consonants: a b", group("a", "كتيبة زوراء"), group("b", "كتيبة الزوراء"));
  }

  @Test
  void findsAShorterName() {
    assertPairs("shorter name: a b", group("a", "الفجر"), group("b", "سرايا الفجر"));
    assertPairs("shorter name: a b", group("a", "كتائب فجر"), group("b", "كتائب أنصار الفجر"));
  }

  @Test
  void findsNothingInNamesThatShareAWordOnly() {
    assertPairs("", group("a", "سرايا الفجر"), group("b", "سرايا الصبح"));
  }

  @Test
  void findsNothingAcrossTypes() {
    assertPairs(
        "",
        group("a", "النخيل"),
        new NamedEntity("b", EntityType.PLACE, "النخيل", List.of("النخيل"), false, null, 1));
  }

  @Test
  void findsNothingAcrossCountries() {
    assertPairs("", of("a", "IQ", false, 1, "الفجر"), of("b", "SY", false, 1, "الفجر"));
    assertPairs(
        "same name: a b", of("a", "IQ", false, 1, "الفجر"), of("b", "IQ", false, 1, "الفجر"));
    assertPairs(
        "same name: a b", of("a", "IQ", false, 1, "الفجر"), of("b", null, false, 1, "الفجر"));
  }

  @Test
  void findsNothingBetweenTwoOfTheGazetteer() {
    assertPairs("", of("a", null, true, 1, "الفجر"), of("b", null, true, 1, "الفجر"));
    assertPairs(
        "same name: a b", of("a", null, true, 1, "الفجر"), of("b", null, false, 1, "الفجر"));
  }

  @Test
  void findsNothingInMarksAlone() {
    assertPairs("", group("a", "«»"), group("b", "!"), group("c", "الفجر"));
  }

  @Test
  void aWordOfVeryManyNamesFindsNothing() {
    List<NamedEntity> many = new ArrayList<>();
    many.add(group("short", "حركة"));
    for (int i = 0; i < 39; i++) {
      many.add(group("m" + i, "حركة " + letters(i)));
    }
    assertEquals(39, DoubtFinder.find(many, Decisions.NONE).size());

    many.add(group("m39", "حركة " + letters(39)));
    assertEquals(List.of(), DoubtFinder.find(many, Decisions.NONE));
  }

  @Test
  void leavesOutWhatIsDecided() {
    List<NamedEntity> entities =
        List.of(group("a", "الفجر"), group("b", "الفجر"), group("c", "الفجر"));

    List<DoubtfulPair> pairs =
        DoubtFinder.find(
            entities, new Decisions(List.of(new Merge("a", "b", ""), new Distinct("c", "b", ""))));

    assertEquals(List.of("same name: a c"), words(pairs));
  }

  @Test
  void theStrongestReasonAndTheMostArticlesComeFirst() {
    List<NamedEntity> entities =
        List.of(
            of("z", null, false, 9, "الضحى"),
            of("y", null, false, 2, "كتيبة الضحى"),
            of("a", null, false, 1, "سرايا الفجر"),
            of("b", null, false, 4, "سرايا الفجر"),
            of("c", null, false, 1, "لواء الصبح"),
            of("d", null, false, 1, "لواء الصبح"),
            of("e", null, false, 1, "كتيبة سليماني"),
            of("f", null, false, 1, "كتيبة سوليماني"));
    List<String> wanted =
        List.of("same name: b a", "same name: c d", "same consonants: e f", "shorter name: z y");
    List<NamedEntity> reversed = new ArrayList<>(entities);
    Collections.reverse(reversed);

    assertEquals(wanted, words(DoubtFinder.find(entities, Decisions.NONE)));
    assertEquals(wanted, words(DoubtFinder.find(reversed, Decisions.NONE)));
  }

  /** Compared all with all, these would be two hundred million pairs. */
  @Test
  void twentyThousandEntitiesAreNotComparedAllWithAll() {
    List<NamedEntity> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(group("m" + i, "حركة " + letters(i), "قوات " + letters(i) + " الوطنية"));
    }
    many.add(group("twin", "حركة " + letters(7)));

    assertEquals(List.of("same name: m7 twin"), words(DoubtFinder.find(many, Decisions.NONE)));
  }

  /** A word of strong consonants that stands for the number alone. */
  private static String letters(int number) {
    String digits = "بتثجحخدذرز";
    StringBuilder word = new StringBuilder("سش");
    for (char digit : "%05d".formatted(number).toCharArray()) {
      word.append(digits.charAt(digit - '0'));
    }
    return word.append("ق").toString();
  }

  private static void assertPairs(String wanted, NamedEntity... entities) {
    assertEquals(
        wanted.isEmpty() ? List.of() : List.of(wanted),
        words(DoubtFinder.find(Arrays.asList(entities), Decisions.NONE)));
  }

  private static List<String> words(List<DoubtfulPair> pairs) {
    return pairs.stream()
        .map(p -> p.doubt().words() + ": " + p.one().id() + " " + p.other().id())
        .toList();
  }

  private static NamedEntity group(String id, String... names) {
    return of(id, null, false, 1, names);
  }

  private static NamedEntity of(
      String id, @Nullable String country, boolean isListed, long articles, String... names) {
    return new NamedEntity(
        id, EntityType.GROUP, names[0], Arrays.asList(names), isListed, country, articles);
  }
}
