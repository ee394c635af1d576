package org.rasad.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.store.search.FoundName.Nearness;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NameSearchTest {

  static {
    JenaSystem.init();
  }

  private SearchIndex index;

  @BeforeAll
  void fill(@TempDir Path folder) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Named.entity(dataset, "base", "القاعدة", "تنظيم القاعدة", "Al-Qaʿida");
    Named.entity(dataset, "wadi", "قاعدة الوادي الجوية", "Wadi Air Base");
    Named.entity(dataset, "head", "قائد قاعدة الوادي", "نتنياهو الوادي");
    Named.entity(dataset, "party", "حزب الفجر", "Dawn Party");
    Named.entity(dataset, "brigades", "كتائب حزب الفجر");
    Named.entity(dataset, "gunmen", "مقاتلو حزب الفجر الجديد");
    Named.entity(dataset, "twin-b", "حزب النور");
    Named.entity(dataset, "twin-a", "حزب النور");
    Named.article(dataset, "a1", "حزب الفجر في عنوان", null);
    index = new IndexFolder(folder).open(dataset, Named.MINTER);
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "حزب الفجر, party brigades gunmen, 'the same, then names with the words, the shorter first'",
    "حزب الف, party brigades gunmen, an unfinished word",
    "الفجر حزب, party brigades gunmen, the words in another order",
    "حزب, party twin-a twin-b brigades gunmen, 'beginnings first, then by folded name and IRI'",
    "القاعدة, base wadi head, the article does not matter",
    "قاعده, base wadi head, nor ta marbuta",
    "القا, base head wadi, an unfinished word with its article",
    "وبالقاعدة, , two particles are one too many",
    "بالقاعدة, base head wadi, 'a particle before the article, which makes no beginning'",
    "لحزب الفجر, party brigades gunmen, a particle before a word",
    "wadi a, wadi, Latin script",
    "AL-QAIDA, base, capitals and marks",
    "نتانيا, head, the beginning of a spelling variant",
    "حزب البحر, , one of the words is missing",
    "زب, , the middle of a word",
  })
  void findsTheNearestFirst(String typed, String ids, String reason) {
    List<String> wanted = ids == null ? List.of() : List.of(ids.split(" "));

    assertEquals(wanted, ids(index.names(typed, 50)), reason);
  }

  @Test
  void tellsWhichNameWasFoundAndHowNearItIs() {
    assertEquals(
        List.of(
            new FoundName(Named.MINTER.entity("base"), "القاعدة", "ar", Nearness.SAME),
            new FoundName(
                Named.MINTER.entity("wadi"), "قاعدة الوادي الجوية", "ar", Nearness.BEGINNING),
            new FoundName(Named.MINTER.entity("head"), "قائد قاعدة الوادي", "ar", Nearness.WORDS)),
        index.names("القاعدة", 50));
    assertEquals("en", index.names("dawn", 1).get(0).language());
  }

  @Test
  void givesNoMoreThanWasAskedFor() {
    assertEquals(List.of("party", "twin-a"), ids(index.names("حزب", 2)));
    assertEquals(List.of(), index.names("حزب", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "?",
        "*:*",
        "حزب*",
        "/.*/",
        "(((((",
        "a AND",
        "\"",
        "\\",
        "~~",
        "[a TO z]",
        "uri:http",
        "prefLabel:حزب",
        "حزب) OR (x",
        "\u0000",
        "\uD800",
        "😀",
        "\u202eحزب",
        "NOT"
      })
  void hostileCharactersAreOnlyCharacters(String typed) {
    Set<String> known = new TreeSet<>(ids(index.names("حزب", 50)));

    assertTrue(known.containsAll(ids(index.names(typed, 50))), typed);
    assertTrue(index.articles(typed, 50).size() <= 1, typed);
  }

  @Test
  void aLongTextIsCutOff() {
    assertEquals(
        List.of(), index.names("حزب ".repeat(100_000) + "بعيد", 50).stream().skip(5).toList());
    assertEquals(List.of(), index.names("ح".repeat(100_000), 50));
  }

  private static List<String> ids(List<FoundName> found) {
    int begin = Named.MINTER.entity("").length();
    return found.stream().map(f -> f.entity().substring(begin)).toList();
  }
}
