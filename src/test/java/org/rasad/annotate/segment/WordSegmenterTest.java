package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;
import org.rasad.text.ArabicNormalizer;
import org.rasad.text.SentenceSplitter;

/** Compares the segments with those of CoreNLP's own pipeline and model. */
@Tag("models")
final class WordSegmenterTest {

  static final String SPELLING = CoreNlpAnnotator.SPELLING;

  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  private static final int LONG_WORD = 2_000;
  private static final int DISTURBED = 300;
  private static final int COPIES = 8;

  /** What is strewn into sentences to disturb them. */
  private static final String[] NOISE = {
    "ـ",
    "َّ",
    "١٢",
    "7",
    "abc",
    "5G",
    "null",
    "nullable",
    "-",
    "--",
    "+",
    "_",
    "...",
    "،",
    "؟!",
    "\"",
    "«",
    "(",
    ")",
    "[",
    "٪",
    "@",
    "#",
    "😀",
    "é",
    "http://example.org/a?b=1",
    "x@example.com",
    "\n",
    "\t",
    "\u200F",
    "\u00A0",
    "\u0610",
    "\u06D4\u0601",
    "\u0620",
    "گ",
    "ٱ",
    "لل",
    "وال",
    "ة",
    "ى"
  };

  private static final StanfordCoreNLP CORE_NLP = coreNlp();
  private static final WordSegmenter SEGMENTER = segmenter();

  @Test
  void segmentsTheSampleArticlesLikeCoreNlp() throws IOException {
    List<String> sentences = sentences();

    assertTrue(sentences.size() > 200, () -> "Only " + sentences.size() + " sentences.");
    for (String sentence : sentences) {
      assertEquals(byCoreNlp(sentence), SEGMENTER.segment(sentence), sentence);
    }
  }

  @Test
  void segmentsDisturbedSentencesLikeCoreNlp() throws IOException {
    List<String> sentences = sentences();
    Random random = new Random(1);
    for (int i = 0; i < DISTURBED; i++) {
      StringBuilder text = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
      for (int j = 0; j < 6; j++) {
        int at = random.nextInt(text.length() + 1);
        // CoreNLP refuses halves of surrogate pairs.
        boolean inPair = at < text.length() && Character.isLowSurrogate(text.charAt(at));
        text.insert(inPair ? at + 1 : at, NOISE[random.nextInt(NOISE.length)]);
      }
      String disturbed = text.toString();
      assertEquals(byCoreNlp(disturbed), SEGMENTER.segment(disturbed), disturbed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 - 13",
        "نحن",
        "وسيكتبونها للمدارس بأقلامهم",
        "مدرستنا ومدرستكم ومستشفاهم وعليهم",
        "باع التاجر ١٢٫٥ كيلو و3,000 صندوق (5%) في 12/3/2021!",
        "قال: «لا... لا؟!» ثم مضى؛ وعاد.",
        "راسلنا: info@example.org أو زر www.example.com/a_b?c=1 #بساتين @مزارع",
        "شركة GreenFarm-2 أطلقت تطبيق \"حقلي+\" لنظام iOS17",
        "وَصَلَ المُزارِعُــونَ إِلَى السُّوقِ",
        "وصل 😀 المزارع 👨‍👩‍👧 إلى السوق 🇪🇬",
        "۱۲۳ گندم پنبه چای ژاله ۔",
        "null nullable nonnull nullnull .#. 5null",
        "[نُلل]- كتب [نُلل]",
        "ك+ت+ب كلمة+ +كلمة -كلمة- كلمة-كلمة كلمة3كلمة",
        "\u06D4\u0601 \u0620\u0621 \u0600\u0603 \u061C",
        "!!!؟؟؟،،،...؛؛\"\"''((()))[[]]--//\\\\"
      })
  void segmentsNastyTextLikeCoreNlp(String text) {
    assertEquals(byCoreNlp(text), SEGMENTER.segment(text));
  }

  /** CoreNLP's pipeline fails here; its segmenter would find none. */
  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "ـــ", "\u064B\u0650"})
  void findsNoSegmentWithoutAWord(String text) {
    assertEquals(List.of(), SEGMENTER.segment(text));
  }

  @Test
  void segmentsAVeryLongWordLikeCoreNlp() {
    String text = "سيكتبونها".repeat(LONG_WORD / 9);

    assertEquals(byCoreNlp(text), SEGMENTER.segment(text));
  }

  @Test
  void whatWasWrittenSegmentsTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SEGMENTER.write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    WordSegmenter read = WordSegmenter.read(in, SPELLING);

    for (String sentence : sentences()) {
      assertEquals(SEGMENTER.segment(sentence), read.segment(sentence));
    }
  }

  @Test
  void threadsThatShareItGetTheSame() throws IOException {
    List<String> sentences = sentences().subList(0, 50);
    List<List<Segment>> alone = sentences.stream().map(SEGMENTER::segment).toList();

    List<List<List<Segment>>> together =
        IntStream.range(0, COPIES)
            .parallel()
            .mapToObj(i -> sentences.stream().map(SEGMENTER::segment).toList())
            .toList();

    assertEquals(List.of(alone), together.stream().distinct().toList());
  }

  private static List<String> sentences() throws IOException {
    ArabicNormalizer normalizer = new ArabicNormalizer();
    SentenceSplitter splitter = new SentenceSplitter();
    List<String> sentences = new ArrayList<>();
    try (Articles articles = Articles.in(List.of(Path.of("data/articles")))) {
      while (articles.hasNext()) {
        if (articles.next() instanceof ReadResult.Read read) {
          String text = normalizer.normalize(read.article().text()).text();
          splitter
              .split(text)
              .forEach(range -> sentences.add(text.substring(range.start(), range.end())));
        }
      }
    }
    return sentences;
  }

  private static List<Segment> byCoreNlp(String text) {
    Annotation annotation = new Annotation(text);
    CORE_NLP.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(label -> new Segment(label.word(), label.beginPosition(), label.endPosition()))
        .toList();
  }

  private static StanfordCoreNLP coreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty("segment.model", MODEL);
    properties.setProperty("segment.orthoOptions", SPELLING);
    properties.setProperty("ssplit.isOneSentence", "true");
    return new StanfordCoreNLP(properties);
  }

  private static WordSegmenter segmenter() {
    try {
      return WordSegmenter.load(MODEL, SPELLING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
