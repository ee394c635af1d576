package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.annotate.segment.Segment;

final class SegmentRepairTest {

  private final SegmentRepair repair =
      new SegmentRepair(
          Set.of("بايدن", "بعقوبه", "نيجيريا", "اربيل", "واسط", "لبنان", "ليبيا", "مصر", "بمصر"));

  /** Segments are joined by a plus sign and words separated by a space. */
  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "ب+ايدن, بايدن, a name that begins like a particle",
    "ب+عقوبة, بعقوبة, another spelling of its end",
    "و+اسط, واسط, cut after waw",
    "و+ب+ايدن, و+بايدن, a name after a true particle",
    "بنيجيريا, ب+نيجيريا, a particle glued to a name",
    "بأربيل, ب+اربيل, the alef is bare as the segmenter writes it",
    "ل+لوحدات, ل+الوحدات, the article is lost after lam",
    "ل+لبنان, ل+لبنان, a name that begins with lam has no article",
    "و+ل+لبنان, و+ل+لبنان, nor has it after another particle",
    "ل+لجنة, ل+لجنة, nor need a common noun in lam have one",
    "ل+لاجئين, ل+لاجئين, nor a plural of one",
    "ل+ليبيين, ل+ليبيين, nor a people",
    "ل+لجانب, ل+الجانب, a noun that only looks like one",
    "و+ل+لوحدات, و+ل+الوحدات, the article is lost after two particles",
    "ل+لوحدات+هم, ل+الوحدات+هم, a pronoun stays",
    "ب+قوات, ب+قوات, a true particle stays cut",
    "قوات+هم, قوات+هم, so does a pronoun",
    "بيوت, بيوت, no name inside the word",
    "بمصر, بمصر, the whole word is a name",
    "لي, لي, a short word",
    "قصفت طائرات ب+ايدن, قصفت طائرات بايدن, only its own word is mended"
  })
  void mends(String cut, String mended, String reason) {
    assertEquals(mended, written(mended(cut)), reason);
  }

  @Test
  void keepsTheCharactersOfJoinedSegments() {
    assertEquals(
        List.of(new Segment("قال", 0, 3), new Segment("بايدن", 4, 9)), mended("قال ب+ايدن"));
  }

  @Test
  void dividesTheCharactersOfACutWord() {
    assertEquals(List.of(new Segment("ب", 0, 1), new Segment("نيجيريا", 1, 8)), mended("بنيجيريا"));
  }

  @Test
  void givesTheArticleNoCharacters() {
    assertEquals(List.of(new Segment("ل", 0, 1), new Segment("الوحدات", 1, 7)), mended("ل+لوحدات"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "للاجئين, الاجئين, اللاجئين, the lam of the noun was taken for the article's",
    "للجنة, الجنة, اللجنة, also of a common noun",
    "للبنان, البنان, لبنان, a name has no article",
    "للقوات, القوات, القوات, an article that was put back already"
  })
  void writesANounAfterLamByItself(String word, String given, String mended, String reason) {
    List<Segment> segments = List.of(new Segment("ل", 0, 1), new Segment(given, 1, word.length()));

    assertEquals(mended, repair.repair(word, segments).get(1).form(), reason);
  }

  @Test
  void doesNotJoinAMarkToAName() {
    List<Segment> segments = List.of(new Segment("\"", 0, 1), new Segment("بايدن", 1, 6));

    assertEquals(segments, repair.repair("\"بايدن", segments));
  }

  @Test
  void leavesNothingAsItIs() {
    assertEquals(List.of(), repair.repair("", List.of()));
  }

  private List<Segment> mended(String cut) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String word : cut.split(" ")) {
      for (String part : word.split("\\+")) {
        segments.add(new Segment(part, start, start + part.length()));
        start += part.length();
      }
      start++;
    }
    return repair.repair(cut.replace("+", ""), segments);
  }

  private static String written(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Segment segment : segments) {
      text.append(text.isEmpty() ? "" : segment.start() == end ? "+" : " ").append(segment.form());
      end = segment.end();
    }
    return text.toString();
  }
}
