package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.fuzz.Fuzz;
import org.rasad.fuzz.HostileText;
import org.rasad.text.Span;

/** Whatever words and digits stand together: dates and numbers are found in place, or none. */
final class DateFuzzTest {

  private static final int WORDS = 12;
  private static final List<String> TAGS = List.of("NN", "CD", "IN", "DTNN", "VBD", "JJ", "PUNC");
  private static final List<String> TIME =
      List.of(
          "يوم",
          "الاثنين",
          "أمس",
          "غدا",
          "قبل",
          "بعد",
          "منذ",
          "حتى",
          "في",
          "من",
          "و",
          "الماضي",
          "المقبل",
          "شهر",
          "عام",
          "أسبوع",
          "ساعة",
          "مارس",
          "كانون",
          "الثاني",
          "شباط",
          "رمضان",
          "محرم",
          "ثلاثة",
          "خمسة",
          "عشرون",
          "مئة",
          "ألف",
          "ملايين",
          "31",
          "0",
          "2024",
          "1445",
          "9999999",
          "10000000",
          "31/12/2023",
          "2024-02-30",
          "0-0-0",
          "3-7",
          "٣",
          "/",
          "(",
          ")");

  private final DateFinder dates = new DateFinder(Scenes.LEXICON);
  private final NumberReader numbers = new NumberReader(Scenes.LEXICON);

  @Test
  void datesAndNumbersAreFoundInPlace() throws Exception {
    Fuzz.of("dates", 20_000, DateFuzzTest::words).check(this::check);
  }

  private void check(List<String> words) {
    Scene scene = scene(words);
    int size = words.size();
    for (LocalDate published : days()) {
      int before = 0;
      for (DateFinder.Found found : dates.find(scene, published)) {
        assertTrue(found.from() < found.to() && found.to() <= size, found::toString);
        assertTrue(found.to() > before, found::toString);
        before = found.to();
      }
    }
    for (int i = 0; i < size; i++) {
      numbers.at(scene, i).ifPresent(n -> assertTrue(n.to() <= size && n.value() >= 0));
    }
  }

  private static List<@Nullable LocalDate> days() {
    List<@Nullable LocalDate> days = new ArrayList<>();
    days.add(null);
    days.add(LocalDate.of(2024, 2, 29));
    days.add(LocalDate.of(1, 1, 1));
    days.add(LocalDate.of(9999, 12, 31));
    return days;
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(WORDS); i > 0; i--) {
      String hostile = HostileText.of(random, 2).replace(" ", "");
      words.add(
          random.nextInt(8) > 0 || hostile.isEmpty() ? HostileText.pick(TIME, random) : hostile);
    }
    return words;
  }

  private static Scene scene(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    List<Integer> children = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      int i = tokens.size();
      String tag = TAGS.get(Math.floorMod(word.hashCode(), TAGS.size()));
      tokens.add(new Token(i, word, tag, new Span(start, start + word.length()), false));
      children.add(i + 1);
      start += word.length() + 1;
    }
    nodes.add(new Node(0, -1, "S", 0, words.size(), 0, children));
    tokens.forEach(
        t ->
            nodes.add(
                new Node(
                    t.index() + 1, 0, t.tag(), t.index(), t.index() + 1, t.index(), List.of())));
    String text = String.join(" ", words);
    Sentence sentence = new Sentence(0, new Span(0, text.length()), tokens, new Tree(nodes));
    return new Scene(text, sentence, FoldedSentence.of(sentence), List.of(), Map.of());
  }
}
