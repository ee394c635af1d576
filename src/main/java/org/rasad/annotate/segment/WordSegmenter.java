package org.rasad.annotate.segment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Cuts the words of a sentence into segments, with CoreNLP's model and the same result as CoreNLP's
 * {@code ArabicSegmenter} (after Monroe, Green and Manning, "Word segmentation of informal Arabic
 * with domain adaptation", ACL 2014), many times faster.
 *
 * <p>CoreNLP writes out every feature of every character as a string and looks it up; here the
 * features are keys of packed numbers, and the weights that are zero, nearly all, are left out
 * (docs/speed-segmenter.md). Immutable and thread-safe; the memory of a call grows with the
 * sentence only.
 *
 * <p>It differs from CoreNLP in three cases that normalised news text does not have: two ways to
 * cut that the model likes equally, up to rounding; a text that ends in half of a surrogate pair,
 * where CoreNLP loses the whole text; a character with the label for the outside, where CoreNLP
 * fails.
 */
public final class WordSegmenter {

  private final WordScanner scanner;
  private final Spelling spelling;
  private final SegmenterModel model;
  private final Decoder decoder;

  private WordSegmenter(SegmenterModel model, Spelling spelling) {
    this.spelling = spelling;
    this.scanner = new WordScanner(spelling);
    this.model = model;
    this.decoder = new Decoder(model);
  }

  /**
   * Reads CoreNLP's model from the class path; takes about two seconds.
   *
   * @param path of the model
   * @param spelling CoreNLP's options of spelling, separated by commas
   * @throws IOException if the model is not there or not of the kind that is known
   */
  public static WordSegmenter load(String path, String spelling) throws IOException {
    try (InputStream stream = WordSegmenter.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        throw new IOException(
            "The segmenter "
                + path
                + " is missing; add CoreNLP's Arabic models to the class path.");
      }
      return new WordSegmenter(SerializedModel.read(stream), new Spelling(spelling));
    }
  }

  /**
   * Reads what {@link #write} wrote, many times faster than {@link #load}.
   *
   * @param in stays open
   * @param spelling CoreNLP's options of spelling, separated by commas
   * @throws IOException if it was not written by this version, or is damaged
   */
  public static WordSegmenter read(DataInput in, String spelling) throws IOException {
    return new WordSegmenter(SegmenterModel.read(in), new Spelling(spelling));
  }

  /** Writes the packed model; the stream stays open. */
  public void write(DataOutput out) throws IOException {
    model.write(out);
  }

  /** The segments of a sentence, in order; their places are those of the sentence's characters. */
  public List<Segment> segment(String sentence) {
    List<Word> words = scanner.words(sentence);
    Observation observation = new Observation(words, sentence, spelling, model.vocabulary());
    return new SegmentJoiner(observation, decoder.labels(observation)).segments();
  }
}
