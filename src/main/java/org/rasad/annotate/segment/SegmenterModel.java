package org.rasad.annotate.segment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of the segmenting model, packed: some 170,000 numbers in a few arrays.
 *
 * <p>Immutable and thread-safe. {@link #write} and {@link #read} are much faster than reading
 * CoreNLP's own file ({@link SerializedModel}).
 */
final class SegmenterModel {

  private static final int LARGEST = 1 << 16;

  /** First number of the written form, changed whenever the form does. */
  private static final int FORM = 0x52534701;

  private final Vocabulary vocabulary;
  private final SortedMap<String, double[]> singles;
  private final double[] anyPair;
  private final double[] anyTriple;
  private final FeatureTable pairs;
  private final FeatureTable triples;
  private final FeatureTable beginWraps;
  private final FeatureTable endWraps;

  SegmenterModel(
      Vocabulary vocabulary,
      SortedMap<String, double[]> singles,
      double[] anyPair,
      double[] anyTriple,
      FeatureTable pairs,
      FeatureTable triples,
      FeatureTable beginWraps,
      FeatureTable endWraps) {
    this.vocabulary = vocabulary;
    this.singles = singles;
    this.anyPair = anyPair;
    this.anyTriple = anyTriple;
    this.pairs = pairs;
    this.triples = triples;
    this.beginWraps = beginWraps;
    this.endWraps = endWraps;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Adds the weights of a feature of one label; none if the model has no such feature. */
  void addSingle(String name, double[] scores) {
    double[] weights = singles.get(name);
    if (weights != null) {
      for (int label = 0; label < Label.COUNT; label++) {
        scores[label] += weights[label];
      }
    }
  }

  /** Sets the scores that every pair of labels has. */
  void copyAnyPair(double[] scores) {
    System.arraycopy(anyPair, 0, scores, 0, Label.PAIRS);
  }

  /** Sets the scores that every triple of labels has. */
  void copyAnyTriple(double[] scores) {
    System.arraycopy(anyTriple, 0, scores, 0, Label.TRIPLES);
  }

  /** By two symbols, see {@link Vocabulary#key(int, int)}. */
  FeatureTable pairs() {
    return pairs;
  }

  /** By three symbols, see {@link Vocabulary#key(int, int, int)}. */
  FeatureTable triples() {
    return triples;
  }

  /** By the first two and the last two letters, at the third letter of a word. */
  FeatureTable beginWraps() {
    return beginWraps;
  }

  /** By the first two and the last two letters, at the last letter of a word. */
  FeatureTable endWraps() {
    return endWraps;
  }

  /** The key of the first two and the last two letters of a word. */
  static long wrapKey(String word) {
    int last = word.length() - 1;
    return (long) word.charAt(0) << 3 * Character.SIZE
        | (long) word.charAt(1) << 2 * Character.SIZE
        | (long) word.charAt(last - 1) << Character.SIZE
        | word.charAt(last);
  }

  /** Writes everything; the stream stays open. */
  void write(DataOutput out) throws IOException {
    out.writeInt(FORM);
    vocabulary.write(out);
    out.writeInt(singles.size());
    for (Map.Entry<String, double[]> single : singles.entrySet()) {
      out.writeUTF(single.getKey());
      writeAll(single.getValue(), out);
    }
    writeAll(anyPair, out);
    writeAll(anyTriple, out);
    pairs.write(out);
    triples.write(out);
    beginWraps.write(out);
    endWraps.write(out);
  }

  /**
   * Reads what {@link #write} wrote; the stream stays open.
   *
   * @throws IOException if it is not that
   */
  static SegmenterModel read(DataInput in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("The stored segmenter is of another version; delete it.");
    }
    Vocabulary vocabulary = Vocabulary.read(in);
    int size = in.readInt();
    if (size < 0 || size > LARGEST) {
      throw new IOException("The stored segmenter is damaged: " + size + " features.");
    }
    SortedMap<String, double[]> singles = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      singles.put(in.readUTF(), readAll(Label.COUNT, in));
    }
    return new SegmenterModel(
        vocabulary,
        singles,
        readAll(Label.PAIRS, in),
        readAll(Label.TRIPLES, in),
        FeatureTable.read(in),
        FeatureTable.read(in),
        FeatureTable.read(in),
        FeatureTable.read(in));
  }

  private static void writeAll(double[] numbers, DataOutput out) throws IOException {
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static double[] readAll(int count, DataInput in) throws IOException {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }
}
