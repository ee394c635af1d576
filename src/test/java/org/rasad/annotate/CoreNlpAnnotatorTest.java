package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.source.Article;
import org.rasad.text.Span;

/** With the real models, which are loaded once. */
@Tag("models")
final class CoreNlpAnnotatorTest {

  private static final int COPIES = 8;
  private static final int LONG_WORD = 20_000;
  private static final int LONG_SENTENCE = 300;

  private static final Annotator ANNOTATOR =
      new CoreNlpAnnotator(Set.of("بايدن", "نيجيريا", "لبنان", "ليبيا"));

  private static final String NEWS =
      """
      🔴 عاجل | قـصفٌ يستهدف «مخزن حبوب» قرب الميناء…
      قالت وزارة الصحة إنّ ١٢ شخصاً أصيبوا، و13 آخرين فُقدوا في انهيار سور المدرسة القديمة.
      وأضافت أن فرق الإنقاذ وصلت إليهم بعد ساعتين—وفق بيانها—ونقلتهم للوحدات الطبية.
      "لن نغادر قريتنا. سنعيد بناءها"، يقول المزارع سالم (٦٠ عاما) لوكالة BBC!
      """;

  @Test
  void twoRunsGiveTheSame() {
    assertEquals(annotate(NEWS), annotate(NEWS));
  }

  @Test
  void threadsThatShareTheModelsGiveTheSame() {
    AnnotatedArticle alone = annotate(NEWS);

    List<AnnotatedArticle> together =
        IntStream.range(0, COPIES).parallel().mapToObj(i -> annotate(NEWS)).toList();

    assertEquals(List.of(alone), together.stream().distinct().toList());
  }

  @Test
  void anArticleDoesNotDependOnTheOneBefore() {
    AnnotatedArticle first = annotate(NEWS);

    annotate("غادر الوفد العاصمة أمس.");

    assertEquals(first, annotate(NEWS));
  }

  @Test
  void everyTokenLiesInItsSentence() {
    for (Sentence sentence : annotate(NEWS).sentences()) {
      for (Token token : sentence.tokens()) {
        assertFalse(token.span().in(NEWS).isBlank(), token.toString());
        assertTrue(sentence.span().contains(token.span()), token.toString());
      }
    }
  }

  @Test
  void tokensStandInTheOrderOfTheText() {
    for (Sentence sentence : annotate(NEWS).sentences()) {
      for (int i = 1; i < sentence.tokens().size(); i++) {
        assertTrue(
            sentence.token(i - 1).span().end() <= sentence.token(i).span().start(),
            sentence.token(i).toString());
      }
    }
  }

  @Test
  void everyLetterBelongsToAToken() {
    StringBuilder left = new StringBuilder(NEWS);
    for (Sentence sentence : annotate(NEWS).sentences()) {
      for (Token token : sentence.tokens()) {
        for (int i = token.span().start(); i < token.span().end(); i++) {
          left.setCharAt(i, ' ');
        }
      }
    }

    assertTrue(left.chars().noneMatch(Character::isLetterOrDigit), left.toString());
  }

  @Test
  void everyTreeHasItsTokensAsLeaves() {
    for (Sentence sentence : annotate(NEWS).sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.tag(), sentence.tree().preterminal(token.index()).label());
      }
    }
  }

  @Test
  void findsASentenceInEachLine() {
    assertEquals(4, annotate(NEWS).sentences().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t", "...", "12 - 13", "🔴🔴", "\u064B\u0650\u0640", "\uD83D", "«»"})
  void findsNoSentenceWithoutALetter(String text) {
    assertEquals(List.of(), annotate(text).sentences());
  }

  @Test
  void takesAVeryLongWord() {
    AnnotatedArticle article = annotate("س".repeat(LONG_WORD));

    assertEquals(LONG_WORD, tokens(article).mapToInt(t -> t.span().length()).sum());
  }

  @Test
  void takesALongWordOfManyLetters() {
    AnnotatedArticle article = annotate("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".repeat(700));

    assertFalse(article.sentences().isEmpty());
  }

  @Test
  void takesALongSentence() {
    String text = "وبيت".concat(" بيت".repeat(LONG_SENTENCE));

    Sentence sentence = annotate(text).sentences().get(0);

    assertTrue(sentence.tokens().size() >= LONG_SENTENCE);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "وصلَ المُزارِعونَ إلى السوق., المُزارِعونَ, vowel signs",
    "وصل المـــزارعون إلى السوق., المـــزارعون, tatweel",
    "🔴🚨 وصل المزارعون إلى السوق., المزارعون, emoji that count two",
    "وصل «المزارعون» إلى السوق., المزارعون, quotation marks",
    "وصل المزارعون–والتجار إلى السوق., المزارعون, a dash that touches the word",
    "قال،المزارعون وصلوا إلى السوق., المزارعون, a comma that touches the word"
  })
  void spansReferToTheOriginal(String text, String word, String reason) {
    List<String> words = tokens(annotate(text)).map(t -> t.span().in(text)).toList();

    assertTrue(words.stream().anyMatch(w -> clean(w).equals(clean(word))), reason + ": " + words);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "التقى بايدن المزارعين., بايدن, a known name is not cut",
    "وصل الوفد إلى بنيجيريا., ب+نيجيريا, a particle is cut off a known name",
    "قدمت الوزارة أدوية للوحدات الطبية., ل+الوحدات, the article after lam is put back",
    "قدمت الوزارة أدوية للبنان أمس., ل+لبنان, a name in lam has no article",
    "وصلت الأدوية للاجئين في المخيم., ل+اللاجئين, a noun in lam keeps its own",
    "وصل و13 مزارعا إلى السوق., 13, a particle before a number is cut off",
    "حلقت مقاتلة إف-16 فوق الحقول., -+16, a hyphen touches its number",
    "بلغ السعر 1000 دينار., 1000, zeros are kept"
  })
  void cutsWords(String text, String word, String reason) {
    assertTrue(words(annotate(text)).contains(word), reason + ": " + words(annotate(text)));
  }

  @Test
  void marksOfAnyKindArePunctuation() {
    assertTrue(
        tokens(annotate(NEWS))
            .filter(t -> t.form().codePoints().noneMatch(Character::isLetterOrDigit))
            .allMatch(Token::isPunctuation));
  }

  @Test
  void aFullSentenceHasItsVerbForHead() {
    Sentence sentence = annotate("هاجم اللصوص المتجر القديم.").sentences().get(0);

    assertEquals("هاجم", sentence.token(sentence.tree().root().head()).form());
  }

  @Test
  void numbersSentencesInTheOrderOfTheText() {
    List<Sentence> sentences = annotate(NEWS).sentences();

    assertEquals(
        IntStream.range(0, sentences.size()).boxed().toList(),
        sentences.stream().map(Sentence::index).toList());
    assertEquals(
        sentences.stream().map(Sentence::span).sorted().toList(),
        sentences.stream().map(Sentence::span).toList());
  }

  @Test
  void keepsTheArticle() {
    Article article = article(NEWS);

    assertEquals(article, ANNOTATOR.annotate(article).article());
  }

  @Test
  void sentenceSpansAreTheirWords() {
    String text = "🔴 وصل الوفد. غادر التجار؛ عادوا.";

    List<Span> spans = annotate(text).sentences().stream().map(Sentence::span).toList();

    assertEquals(
        List.of("وصل الوفد.", "غادر التجار؛", "عادوا."),
        spans.stream().map(s -> s.in(text)).toList());
  }

  private static AnnotatedArticle annotate(String text) {
    return ANNOTATOR.annotate(article(text));
  }

  private static Article article(String text) {
    return new Article("probe", null, null, null, null, text);
  }

  private static Stream<Token> tokens(AnnotatedArticle article) {
    return article.sentences().stream().flatMap(s -> s.tokens().stream());
  }

  /** The words of an article, the tokens of each joined by a plus sign. */
  private static List<String> words(AnnotatedArticle article) {
    String text =
        tokens(article).map(t -> (t.joined() ? "+" : " ") + t.form()).collect(Collectors.joining());
    return List.of(text.strip().split(" "));
  }

  private static String clean(String word) {
    return word.replaceAll("[\\u0640\\p{Mn}]", "");
  }
}
