package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares the search with trying every way, in a model of random weights. */
final class DecoderTest {

  private static final int TEXTS = 40;
  private static final Spelling SPELLING = new Spelling(WordSegmenterTest.SPELLING);
  private static final String[] WORDS = {"باب", "ابابا", "ا", "1", "بببب"};

  private final SegmenterModel model = model(new SplittableRandom(3));

  @Test
  void findsTheBestOfAllWays() {
    Random random = new Random(4);
    for (int i = 0; i < TEXTS; i++) {
      String text = WORDS[random.nextInt(WORDS.length)];
      Observation sentence = observe(text, model);

      assertEquals(best(sentence), labels(sentence, model), text);
    }
  }

  @Test
  void aModelThatWasStoredFindsTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    SegmenterModel read =
        SegmenterModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    String text = "ابابا 1 بببب، باب";

    assertEquals(labels(observe(text, model), model), labels(observe(text, read), read));
  }

  @Test
  void anEmptySentenceHasNoLabels() {
    assertEquals(List.of(), labels(observe("", model), model));
  }

  @Test
  void ofEqualWaysTheLowestLabelsAreTaken() {
    SegmenterModel even = new ModelBuilder().build();

    assertEquals(List.of(Label.OUTSIDE, Label.OUTSIDE), labels(observe("اب", even), even));
  }

  private static List<Label> labels(Observation sentence, SegmenterModel model) {
    return List.of(new Decoder(model).labels(sentence));
  }

  private static Observation observe(String text, SegmenterModel model) {
    List<Word> words = new WordScanner(SPELLING).words(text);
    return new Observation(words, text, SPELLING, model.vocabulary());
  }

  private List<Label> best(Observation sentence) {
    List<Label> best = List.of();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int way = 0; way < Math.pow(Label.COUNT, sentence.size()); way++) {
      List<Label> labels = new ArrayList<>();
      for (int rest = way, at = 0; at < sentence.size(); at++, rest /= Label.COUNT) {
        labels.add(0, Label.at(rest % Label.COUNT));
      }
      double score = score(sentence, labels);
      if (score > bestScore) {
        bestScore = score;
        best = labels;
      }
    }
    return best;
  }

  private double score(Observation sentence, List<Label> labels) {
    SingleScores singles = new SingleScores(model);
    double score = 0;
    int before = 0;
    for (int at = 0; at < labels.size(); at++) {
      int pair = before % Label.COUNT * Label.COUNT + labels.get(at).ordinal();
      double[] single = new double[Label.COUNT];
      singles.fill(sentence, at, single);
      double[] ofPair = new double[Label.PAIRS];
      int[] around = {sentence.symbol(at), sentence.symbol(at - 1), sentence.symbol(at - 2)};
      model.pairs().addTo(model.pairs().row(Vocabulary.key(around[0], around[1])), ofPair);
      double[] ofTriple = new double[Label.TRIPLES];
      long key = Vocabulary.key(around[0], around[1], around[2]);
      model.copyAnyTriple(ofTriple);
      model.triples().addTo(model.triples().row(key), ofTriple);
      score +=
          single[labels.get(at).ordinal()]
              + ofPair[pair]
              + ofTriple[before / Label.COUNT * Label.PAIRS + pair];
      before = pair;
    }
    return score;
  }

  private static SegmenterModel model(SplittableRandom random) {
    ModelBuilder builder = new ModelBuilder();
    for (String name : List.of("ا-c", "ب-n1", "1-c", "null-p", "0-before", "2-after", "cliqueC")) {
      builder.add(name, random.doubles(Label.COUNT, -1, 1).toArray());
    }
    for (String name : List.of("اب-cngram", "بnull-cngram", "با-cngram")) {
      builder.add(name, random.doubles(Label.PAIRS, -1, 1).toArray());
    }
    for (String name : List.of("بnullnull-cngram", "ابا-cngram", "cliqueCp2C")) {
      builder.add(name, random.doubles(Label.TRIPLES, -1, 1).toArray());
    }
    return builder.build();
  }
}
