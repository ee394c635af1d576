package org.rasad.annotate.segment;

import edu.stanford.nlp.util.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a character, its neighbours and its place in the word say for each label: the features that
 * CoreNLP's {@code ArabicSegmenterFeatureFactory} makes as strings for one label, in arrays.
 *
 * <p>Immutable and thread-safe.
 */
final class SingleScores {

  private static final Place[] PLACES = Place.values();
  private static final int MOST_BEFORE = 5;
  private static final int MOST_AFTER = 9;
  private static final int LONGEST = 10;

  /** A boundary has three characters in a word of none. */
  private static final int LEAST_AFTER = -Vocabulary.BOUNDARY.length();

  private final SegmenterModel model;

  /** By place, symbol and label; one more symbol for those that are unknown. */
  private final double[][] symbols = new double[PLACES.length][];

  private final double[] before = new double[(MOST_BEFORE + 1) * Label.COUNT];
  private final double[] after = new double[(MOST_AFTER - LEAST_AFTER + 1) * Label.COUNT];
  private final double[] length = new double[(LONGEST + 1) * Label.COUNT];

  SingleScores(SegmenterModel model) {
    this.model = model;
    List<String> known = model.vocabulary().symbols();
    for (Place place : PLACES) {
      double[] rows = new double[(known.size() + 1) * Label.COUNT];
      for (int i = 0; i < known.size(); i++) {
        String symbol = known.get(i);
        store(place == Place.CURRENT ? own(symbol) : of(symbol + place.suffix()), rows, i);
      }
      symbols[place.ordinal()] = rows;
    }
    for (int i = 0; i <= MOST_BEFORE; i++) {
      store(of(i + "-before"), before, i);
    }
    for (int i = LEAST_AFTER; i <= MOST_AFTER; i++) {
      store(of(i + "-after"), after, i - LEAST_AFTER);
    }
    for (int i = 0; i <= LONGEST; i++) {
      store(of(i + "-length"), length, i);
    }
  }

  /** Sets the score of each label at a place of the sentence. */
  void fill(Observation sentence, int at, double[] scores) {
    if (sentence.isKnown(at)) {
      Arrays.fill(scores, 0);
    } else {
      store(own(sentence.form(at)), scores, 0);
    }
    for (Place place : PLACES) {
      add(symbols[place.ordinal()], sentence.symbol(at + place.offset()), scores);
    }
    add(before, Math.min(MOST_BEFORE, sentence.index(at)), scores);
    add(after, Math.min(MOST_AFTER, sentence.after(at)) - LEAST_AFTER, scores);
    add(length, Math.min(LONGEST, sentence.wordLength(at)), scores);
  }

  /** What a symbol says by itself: its identity, its Unicode blocks and types, its length. */
  private double[] own(String symbol) {
    Set<String> features = new TreeSet<>();
    features.add(symbol + Place.CURRENT.suffix());
    features.add("cliqueC");
    if (symbol.length() > 1) {
      features.add("length");
    }
    for (int i = 0; i < symbol.length(); i++) {
      addKinds(symbol.charAt(i), features);
    }
    return of(features.toArray(String[]::new));
  }

  private static void addKinds(char c, Set<String> features) {
    features.add(Characters.unicodeBlockStringOf(c) + "-uBlock");
    features.add(Character.getType(c) + "-uType");
    if (Characters.isPunctuation(c)) {
      features.add("haspunc");
    }
    if (Character.isDigit(c)) {
      features.add("hasdigit");
    }
  }

  private double[] of(String... features) {
    double[] scores = new double[Label.COUNT];
    for (String feature : features) {
      model.addSingle(feature, scores);
    }
    return scores;
  }

  private static void store(double[] row, double[] rows, int at) {
    System.arraycopy(row, 0, rows, at * Label.COUNT, Label.COUNT);
  }

  private static void add(double[] rows, int row, double[] scores) {
    for (int label = 0; label < Label.COUNT; label++) {
      scores[label] += rows[row * Label.COUNT + label];
    }
  }
}
