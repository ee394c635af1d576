package org.rasad.annotate.segment;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the file of CoreNLP's segmenting model.
 *
 * <p>The file holds Java objects in the order of {@code CRFClassifier.serializeClassifier}: the
 * combinations of labels for one, two and three places; the labels; the names of the features; the
 * settings; the class that makes features; how many places a feature sees; the weights. What
 * follows is of no use here.
 */
final class SerializedModel {

  private static final int BUFFER = 1 << 16;
  private static final int WINDOW = 3;
  private static final String NEWS_DOMAIN = "@atb";
  private static final char CLIQUE = '|';
  private static final List<String> CLIQUES = List.of("C", "CpC", "Cp2C");

  private SerializedModel() {}

  /**
   * Packs a model.
   *
   * @param stream the compressed file; stays open
   * @throws IOException if it cannot be read or is another kind of model
   */
  static SegmenterModel read(InputStream stream) throws IOException {
    try {
      return read(
          new ObjectInputStream(
              new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER)));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("The segmenter is not one that CoreNLP 4.5 wrote.", e);
    }
  }

  private static SegmenterModel read(ObjectInputStream in)
      throws IOException, ClassNotFoundException {
    List<int[][]> combinations = new ArrayList<>();
    for (Object index : elements(in.readObject())) {
      combinations.add(combinations((Index<?>) index));
    }
    Index<?> labels = (Index<?>) in.readObject();
    Index<?> names = (Index<?>) in.readObject();
    SeqClassifierFlags settings = (SeqClassifierFlags) in.readObject();
    skipFeatureMakers(in);
    boolean known =
        in.readInt() == WINDOW
            && combinations.size() == WINDOW
            && Label.codes().equals(labels.objectsList())
            && !settings.useReverse
            && settings.labelDictionaryCutoff <= 0;
    if (!known) {
      throw new IOException("The segmenter has other labels or settings than Rasad knows.");
    }
    return packed(names, combinations, (double[][]) in.readObject());
  }

  private static List<?> elements(Object indexes) {
    return indexes instanceof List<?> list ? list : List.of((Object[]) indexes);
  }

  private static void skipFeatureMakers(ObjectInputStream in)
      throws IOException, ClassNotFoundException {
    if (in.readObject() instanceof Integer count) {
      for (int i = 0; i < count; i++) {
        in.readObject();
      }
    }
  }

  private static int[][] combinations(Index<?> index) {
    int[][] combinations = new int[index.size()][];
    for (int i = 0; i < combinations.length; i++) {
      combinations[i] = ((CRFLabel) index.get(i)).getLabel();
    }
    return combinations;
  }

  private static SegmenterModel packed(
      Index<?> names, List<int[][]> combinations, double[][] weights) {
    ModelBuilder builder = new ModelBuilder();
    for (int i = 0; i < weights.length; i++) {
      String feature = (String) names.get(i);
      int clique = feature.lastIndexOf(CLIQUE);
      String kind = feature.substring(clique + 1);
      if (kind.endsWith(NEWS_DOMAIN)) {
        kind = kind.substring(0, kind.length() - NEWS_DOMAIN.length());
      }
      int size = CLIQUES.indexOf(kind);
      if (size >= 0) {
        builder.add(feature.substring(0, clique), ordered(weights[i], combinations.get(size)));
      }
    }
    return builder.build();
  }

  /** The weights with the combinations of labels in the order of their labels. */
  private static double[] ordered(double[] weights, int[][] combinations) {
    double[] ordered = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int place = 0;
      for (int label : combinations[i]) {
        place = place * Label.COUNT + label;
      }
      // CoreNLP works with the weights as float, so its results are those of the rounded weights.
      ordered[place] = (float) weights[i];
    }
    return ordered;
  }
}
