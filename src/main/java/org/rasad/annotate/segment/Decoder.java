package org.rasad.annotate.segment;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence: exact Viterbi search over pairs of neighbouring labels.
 *
 * <p>CoreNLP ({@code CRFCliqueTree}, {@code ExactBestSequenceFinder}) first turns the scores of a
 * sentence into probabilities of each label after the two before it, and then searches for the most
 * probable labels. The product of those probabilities is the exponential of the sum of scores, but
 * for a constant of the sentence; so the search over the scores themselves gives the same labels
 * without a logarithm, except where two ways are as good up to rounding. Of equal ways both take
 * the one with the lowest labels.
 *
 * <p>Immutable and thread-safe.
 */
final class Decoder {

  private final SegmenterModel model;
  private final SingleScores singles;

  Decoder(SegmenterModel model) {
    this.model = model;
    this.singles = new SingleScores(model);
  }

  /** The best label of every place. */
  Label[] labels(Observation sentence) {
    int size = sentence.size();
    byte[] trace = new byte[size * Label.PAIRS];
    double[] before = new double[Label.PAIRS];
    double[] now = new double[Label.PAIRS];
    // Before the sentence is the first label, and that alone.
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    before[0] = 0;
    Scratch scratch = new Scratch();
    for (int at = 0; at < size; at++) {
      fill(sentence, at, scratch);
      step(before, now, scratch, trace, at * Label.PAIRS);
      double[] swap = before;
      before = now;
      now = swap;
    }
    return follow(trace, best(before), size);
  }

  /** The scores at one place. */
  private static final class Scratch {
    private final double[] single = new double[Label.COUNT];
    private final double[] pair = new double[Label.PAIRS];
    private final double[] triple = new double[Label.TRIPLES];
  }

  private void fill(Observation sentence, int at, Scratch scratch) {
    singles.fill(sentence, at, scratch.single);
    int current = sentence.symbol(at);
    int previous = sentence.symbol(at - 1);
    model.copyAnyPair(scratch.pair);
    addTo(model.pairs(), Vocabulary.key(current, previous), scratch.pair);
    addWraps(sentence, at, scratch.pair);
    model.copyAnyTriple(scratch.triple);
    long key = Vocabulary.key(current, previous, sentence.symbol(at - 2));
    addTo(model.triples(), key, scratch.triple);
  }

  /** The first and last two letters of a word count at its third letter and at its last. */
  private void addWraps(Observation sentence, int at, double[] scores) {
    int last = sentence.wordLength(at) - 1;
    int index = sentence.index(at);
    Word word = sentence.word(at);
    if (word == null || last < 3 || (index != 2 && index != last)) {
      return;
    }
    long key = SegmenterModel.wrapKey(word.form());
    if (index == 2) {
      addTo(model.beginWraps(), key, scores);
    }
    if (index == last) {
      addTo(model.endWraps(), key, scores);
    }
  }

  private static void addTo(FeatureTable table, long key, double[] scores) {
    table.addTo(table.row(key), scores);
  }

  /** From the best scores of pairs that end before a place to those that end at it. */
  private static void step(
      double[] before, double[] now, Scratch scratch, byte[] trace, int traceStart) {
    double[] triple = scratch.triple;
    for (int pair = 0; pair < Label.PAIRS; pair++) {
      int previous = pair / Label.COUNT;
      double best = Double.NEGATIVE_INFINITY;
      int from = 0;
      for (int first = 0; first < Label.COUNT; first++) {
        double score = before[first * Label.COUNT + previous] + triple[first * Label.PAIRS + pair];
        if (score > best) {
          best = score;
          from = first;
        }
      }
      now[pair] = best + scratch.pair[pair] + scratch.single[pair - previous * Label.COUNT];
      trace[traceStart + pair] = (byte) from;
    }
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int pair = 1; pair < scores.length; pair++) {
      if (scores[pair] > scores[best]) {
        best = pair;
      }
    }
    return best;
  }

  private static Label[] follow(byte[] trace, int last, int size) {
    Label[] labels = new Label[size];
    int pair = last;
    for (int at = size - 1; at >= 0; at--) {
      int first = trace[at * Label.PAIRS + pair];
      labels[at] = Label.at(pair % Label.COUNT);
      pair = first * Label.COUNT + pair / Label.COUNT;
    }
    return labels;
  }
}
