package org.rasad.annotate.segment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Packs the features of CoreNLP's segmenting model.
 *
 * <p>CoreNLP has every feature twice: for itself and with the domain of the text ({@code @atb},
 * news; features of other domains never apply). Both always apply together, so their weights are
 * added up here. Of 23 million weights only about 170,000 are neither zero nor of another domain.
 */
final class ModelBuilder {

  private static final String NGRAM = "-cngram";
  private static final String BEGIN_WRAP = "-begin-wrap";
  private static final String END_WRAP = "-end-wrap";

  /** Two letters, an underscore, two letters. */
  private static final int WRAP_LENGTH = 5;

  private static final int PAIR = 2;
  private static final int TRIPLE = 3;

  private final Map<String, double[]> singles = new TreeMap<>();
  private final Map<String, double[]> pairs = new TreeMap<>();
  private final Map<String, double[]> triples = new TreeMap<>();
  private final SortedSet<String> symbols = new TreeSet<>();

  /**
   * Adds the weights of a feature; twice for the same name adds them up.
   *
   * @param name without clique and domain: {@code ل-p2}
   * @param weights one for each label, pair or triple of labels, the earliest label counting most
   */
  void add(String name, double[] weights) {
    if (weights.length == Label.COUNT) {
      addSymbol(name);
      sum(singles, name, weights);
    } else {
      sum(weights.length == Label.PAIRS ? pairs : triples, name, weights);
    }
  }

  private void addSymbol(String name) {
    for (Place place : Place.values()) {
      if (name.endsWith(place.suffix())) {
        symbols.add(name.substring(0, name.length() - place.suffix().length()));
      }
    }
  }

  private static void sum(Map<String, double[]> rows, String name, double[] weights) {
    boolean counts = Arrays.stream(weights).anyMatch(weight -> weight != 0);
    if (counts) {
      double[] row = rows.computeIfAbsent(name, key -> new double[weights.length]);
      Arrays.setAll(row, i -> row[i] + weights[i]);
    }
  }

  /** The packed model. */
  SegmenterModel build() {
    Collections.addAll(symbols, Vocabulary.BOUNDARY, Vocabulary.PADDING);
    Vocabulary vocabulary = new Vocabulary(symbols);
    return new SegmenterModel(
        vocabulary,
        new TreeMap<>(singles),
        pairs.getOrDefault("cliqueCpC", new double[Label.PAIRS]),
        triples.getOrDefault("cliqueCp2C", new double[Label.TRIPLES]),
        ngrams(vocabulary, pairs, PAIR),
        ngrams(vocabulary, triples, TRIPLE),
        wraps(BEGIN_WRAP),
        wraps(END_WRAP));
  }

  private static FeatureTable ngrams(Vocabulary vocabulary, Map<String, double[]> rows, int count) {
    SymbolSplitter splitter = new SymbolSplitter(vocabulary);
    TreeMap<Long, double[]> table = new TreeMap<>();
    rows.forEach(
        (name, weights) -> {
          if (name.endsWith(NGRAM)) {
            String joined = name.substring(0, name.length() - NGRAM.length());
            List<Integer> parts = splitter.split(joined, count);
            if (!parts.isEmpty()) {
              table.put(key(parts), weights);
            }
          }
        });
    return FeatureTable.of(table);
  }

  private static long key(List<Integer> parts) {
    return parts.size() == PAIR
        ? Vocabulary.key(parts.get(0), parts.get(1))
        : Vocabulary.key(parts.get(0), parts.get(1), parts.get(2));
  }

  private FeatureTable wraps(String suffix) {
    TreeMap<Long, double[]> table = new TreeMap<>();
    pairs.forEach(
        (name, weights) -> {
          if (name.endsWith(suffix) && name.length() == WRAP_LENGTH + suffix.length()) {
            String end = name.substring(TRIPLE, WRAP_LENGTH);
            table.put(SegmenterModel.wrapKey(name.substring(0, PAIR) + end), weights);
          }
        });
    return FeatureTable.of(table);
  }
}
