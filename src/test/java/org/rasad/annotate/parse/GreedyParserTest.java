package org.rasad.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.RealModels;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

/** Compares with CoreNLP's own parser and the real model. */
@Tag("models")
final class GreedyParserTest {

  private static final int AT_LEAST = 200;
  private static final int LONG = 300;
  private static final int CLAUSES = 1000;
  private static final int SMALL_STACK = 256 * 1024;

  private static final ShiftReduceParser CORENLP =
      ShiftReduceParser.loadModel(CoreNlpAnnotator.PARSER);
  private static final GreedyParser OURS = new GreedyParser(CoreNlpTables.of(CORENLP));

  @Test
  void givesTheTreesOfCoreNlpForTheSampleArticles() {
    List<String> different = new ArrayList<>();
    List<Sentence> sentences = sampleSentences();

    for (Sentence sentence : sentences) {
      List<String> words = sentence.tokens().stream().map(Token::form).toList();
      List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
      if (!coreNlp(words, tags).equals(OURS.parse(words, tags))) {
        different.add(String.join(" ", words));
      }
    }

    assertEquals(List.of(), different);
    assertTrue(sentences.size() > AT_LEAST, () -> "Only " + sentences.size() + " sentences.");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "وفد/NN;a single noun",
        "./PUNC;a single full stop",
        ",/PUNC ;/PUNC :/PUNC -/PUNC ./PUNC;only marks",
        "-/PUNC -/PUNC -/PUNC ./PUNC;only dashes",
        "عاد/VBD الوفد/DTNN ./PUNC;a sentence with its full stop",
        "عاد/VBD الوفد/DTNN !/PUNC;with another mark",
        "عاد/FOO الوفد/BAR ./BAZ;unknown tags",
        "زقفطش/NN خشبلتر/VBD ./PUNC;unknown words",
        "*NULL*/NN عاد/VBD ./PUNC;the word that CoreNLP writes for none",
        "2019-2020/CD -/PUNC 12-13/CD ,/PUNC 5-/CD;hyphens in words",
        "قال/VBD -/PUNC ان/IN -/PUNC ب/IN -/PUNC ه/PRP -/PUNC;dashes between words",
        "(/NN BBC/NN )/VBD %/VBD;Latin and brackets",
        "الذي/WP التي/WP الذين/WP ان/IN ان/IN;nothing that could be a clause",
        "،/PUNC ；/PUNC ：/PUNC ，/PUNC عاد/VBD;marks of other scripts",
        "و/CC و/CC و/CC ف/CC او/CC;only conjunctions"
      })
  void givesTheTreeOfCoreNlpForOddSentences(String sentence, String reason) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String token : sentence.split(" ")) {
      int slash = token.lastIndexOf('/');
      words.add(token.substring(0, slash));
      tags.add(token.substring(slash + 1));
    }

    assertEquals(coreNlp(words, tags), OURS.parse(words, tags), reason);
  }

  @Test
  void givesTheTreeOfCoreNlpForALongSentence() {
    List<String> words = repeated("و/قال/المدير/ان/ه/عاد/,/ثم/غادر/-".split("/"), LONG);
    List<String> tags = repeated("CC/VBD/DTNN/IN/PRP/VBD/PUNC/RB/VBD/PUNC".split("/"), LONG);

    assertEquals(coreNlp(words, tags), OURS.parse(words, tags));
  }

  @Test
  void nestedClausesNeedNoStack() throws InterruptedException {
    List<String> words = repeated("الرجل/الذي/راى".split("/"), 3 * CLAUSES);
    List<String> tags = repeated("DTNN/WP/VBD".split("/"), 3 * CLAUSES);
    AtomicReference<Phrases> parsed = new AtomicReference<>();

    Thread thread =
        new Thread(null, () -> parsed.set(OURS.parse(words, tags)), "small", SMALL_STACK);
    thread.start();
    thread.join();

    int depth = depth(Objects.requireNonNull(parsed.get(), "no tree"));
    assertTrue(depth > CLAUSES, () -> "Only " + depth + " deep.");
  }

  @Test
  void aSentenceNeedsATagForEachWord() {
    assertThrows(
        IllegalArgumentException.class, () -> OURS.parse(List.of("عاد", "وفد"), List.of("VBD")));
    assertThrows(IllegalArgumentException.class, () -> OURS.parse(List.of(), List.of()));
  }

  private static Phrases coreNlp(List<String> words, List<String> tags) {
    return CoreNlpPhrases.of(
        CORENLP.apply(
            IntStream.range(0, words.size())
                .mapToObj(i -> new TaggedWord(words.get(i), tags.get(i)))
                .toList()));
  }

  private static List<String> repeated(String[] parts, int size) {
    int times = (size + parts.length - 1) / parts.length;
    return Collections.nCopies(times, Arrays.asList(parts)).stream()
        .flatMap(List::stream)
        .limit(size)
        .toList();
  }

  private static int depth(Phrases phrases) {
    int deepest = 0;
    int[] depths = new int[phrases.parents().size()];
    for (int i = 1; i < depths.length; i++) {
      depths[i] = depths[phrases.parents().get(i)] + 1;
      deepest = Math.max(deepest, depths[i]);
    }
    return deepest;
  }

  private static List<Sentence> sampleSentences() {
    List<Sentence> sentences = new ArrayList<>();
    try (Articles articles = Articles.in(List.of(Path.of("data/articles")))) {
      while (articles.hasNext()) {
        if (articles.next() instanceof ReadResult.Read read) {
          sentences.addAll(RealModels.annotator().annotate(read.article()).sentences());
        }
      }
    }
    return sentences;
  }
}
