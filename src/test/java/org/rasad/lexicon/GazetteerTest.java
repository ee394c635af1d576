package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.lexicon.Trie.Match;

final class GazetteerTest {

  private static final GazetteerEntry GERMANY = country("germany", "DE", "ألمانيا");
  private static final GazetteerEntry FAISAL = entry("faisal", EntityType.GROUP, "فيصل", null);
  private static final GazetteerEntry TOWN = entry("town", EntityType.PLACE, "فيصل", "DE");
  private static final GazetteerEntry AIR_FORCE =
      force("air", "air-force", "سلاح الجو الألماني", "DE");
  private static final GazetteerEntry OTHER_AIR_FORCE =
      force("air-2", "air-force", "القوات الجوية الألمانية", "DE");

  private final Gazetteer gazetteer =
      new Gazetteer(
          List.of(FAISAL, TOWN, AIR_FORCE, OTHER_AIR_FORCE),
          List.of(
              new Country(GERMANY, List.of("ألماني"), List.of("ألمان"), List.of("برلين")),
              new Country(
                  country("turkey", "TR", "تركيا"),
                  List.of("تركي"),
                  List.of("أتراك"),
                  List.of("أنقرة"))),
          Map.of());

  @ParameterizedTest
  @CsvSource({
    "«قسد», قسد, quotation marks fall away",
    "إف-16, اف 16, a dash becomes a space",
    "  شرق   الفرات , شرق الفرات, single spaces",
    "MQ-9, mq 9, Latin in lower case",
    "القاعدة, القاعده, the article stays",
    "؟!, '', marks alone give nothing",
    "'', '', nothing"
  })
  void makesKeys(String name, String key, String reason) {
    assertEquals(key, Gazetteer.key(name), reason);
  }

  @Test
  void findsAnEntryByItsId() {
    assertEquals(Optional.of(FAISAL), gazetteer.entry("faisal"));
  }

  @Test
  void findsNoEntryByAnUnknownId() {
    assertEquals(Optional.empty(), gazetteer.entry("nobody"));
  }

  @Test
  void putsTheEntryThatCameFirstFirst() {
    assertEquals(List.of(FAISAL, TOWN), gazetteer.named("فيصل"));
  }

  @Test
  void findsVariants() {
    assertEquals(List.of(FAISAL), gazetteer.named("كتيبة فيصل"));
  }

  @Test
  void findsNamesInOtherSpellings() {
    assertEquals(List.of(GERMANY), gazetteer.named("المانيا"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"كتيبة", "فيصل الأول", "", "«»"})
  void findsNoOtherNames(String name) {
    assertEquals(List.of(), gazetteer.named(name));
  }

  @Test
  void findsTheStateByItsCapital() {
    assertEquals(List.of(GERMANY), gazetteer.named("برلين"));
  }

  @Test
  void findsNamesAtAPlaceOfAText() {
    assertEquals(
        List.of(new Match<>(15, List.of(FAISAL))), gazetteer.namesAt("هاجم كتيبه فيصل", 5));
  }

  @ParameterizedTest
  @CsvSource({
    "ألماني, an adjective that begins like an article",
    "الألماني, with the article",
    "الألمانية, feminine",
    "ألمانية, feminine without the article",
    "الألمانيين, plural",
    "ألمان, the people",
    "الألمان, the people with the article"
  })
  void knowsNationalities(String word, String reason) {
    assertEquals(
        Optional.of("germany"),
        gazetteer.nationality(ArabicSpelling.fold(word)).map(c -> c.entry().id()),
        reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ماني", "الماء", "لالماني", ""})
  void knowsNoOtherNationalities(String folded) {
    assertEquals(Optional.empty(), gazetteer.nationality(folded));
  }

  @Test
  void findsTheStateOfACapital() {
    assertEquals(
        Optional.of("turkey"), gazetteer.capital("انقره").map(country -> country.entry().id()));
  }

  @Test
  void takesNoOtherTownForACapital() {
    assertEquals(Optional.empty(), gazetteer.capital("اسطنبول"));
  }

  @Test
  void findsACountryByItsCode() {
    assertEquals(Optional.of(GERMANY), gazetteer.country("DE").map(Country::entry));
  }

  @Test
  void findsTheFirstForceOfACountry() {
    assertEquals(
        Optional.of(AIR_FORCE),
        gazetteer.force(gazetteer.country("DE").orElseThrow(), "air-force"));
  }

  @Test
  void findsNoForceThatACountryDoesNotHave() {
    assertEquals(
        Optional.empty(), gazetteer.force(gazetteer.country("TR").orElseThrow(), "air-force"));
  }

  @Test
  void followsLargerThingsUpwardsTheNearestFirst() {
    GazetteerEntry country = country("iraq", "IQ", "العراق");
    GazetteerEntry province = inside("anbar", "iraq");
    GazetteerEntry town = inside("hit", "anbar");
    GazetteerEntry base = inside("base", "hit");
    Gazetteer places =
        new Gazetteer(
            List.of(base, town, province),
            List.of(new Country(country, List.of(), List.of(), List.of())),
            Map.of());

    assertEquals(List.of(town, province, country), places.above(base));
    assertEquals(List.of(country), places.above(province));
    assertEquals(List.of(), places.above(country));
  }

  @Test
  void knowsNothingAboveALargerThingThatItDoesNotHave() {
    assertEquals(List.of(), gazetteer.above(inside("hit", "anbar")));
  }

  private static GazetteerEntry inside(String id, String parent) {
    return new GazetteerEntry(
        id, EntityType.PLACE, "city", id, List.of(), null, "IQ", parent, null, null);
  }

  private static GazetteerEntry country(String id, String code, String name) {
    return new GazetteerEntry(
        id, EntityType.PLACE, "country", name, List.of(), null, code, null, null, null);
  }

  private static GazetteerEntry force(String id, String kind, String name, String code) {
    return new GazetteerEntry(
        id, EntityType.GROUP, kind, name, List.of(), null, code, null, null, null);
  }

  private static GazetteerEntry entry(
      String id, EntityType type, String name, @Nullable String code) {
    List<String> variants = type == EntityType.GROUP ? List.of("كتيبة " + name) : List.of();
    String kind = type == EntityType.GROUP ? "armed-group" : "city";
    return new GazetteerEntry(id, type, kind, name, variants, null, code, null, null, null);
  }
}
