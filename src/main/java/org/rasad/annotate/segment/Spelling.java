package org.rasad.annotate.segment;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;

/**
 * How CoreNLP's tokeniser writes each character: as another one, or not at all.
 *
 * <p>Its rules are not repeated here: it is asked once for every character of the Arabic block,
 * when this is made. Immutable and thread-safe.
 */
final class Spelling {

  /** Stands for a character that is dropped. */
  static final char DROPPED = '\0';

  /** The only character of the block that the tokeniser does not know; it complains aloud. */
  private static final char WAVY_HAMZA_BELOW = '\u065F';

  private static final char LEFT_GUILLEMET = '«';
  private static final char RIGHT_GUILLEMET = '»';

  private final Properties options = new Properties();
  private final char[] arabic = new char[ArabicBlock.SIZE];

  /**
   * Asks the tokeniser.
   *
   * @param names its options, separated by commas, as {@code segment.orthoOptions} has them
   */
  Spelling(String names) {
    for (String name : names.split(",", -1)) {
      options.setProperty(name, "true");
    }
    for (char c = ArabicBlock.FIRST; c <= ArabicBlock.LAST; c++) {
      arabic[c - ArabicBlock.FIRST] = c == WAVY_HAMZA_BELOW ? c : asked(c);
    }
  }

  /** The character in the model's spelling, or {@link #DROPPED}. */
  char of(char c) {
    if (ArabicBlock.contains(c)) {
      return arabic[c - ArabicBlock.FIRST];
    }
    return switch (c) {
      case '_' -> DROPPED;
      case LEFT_GUILLEMET, RIGHT_GUILLEMET -> '"';
      default -> c;
    };
  }

  /** The words of a piece of text as CoreNLP's tokeniser finds them; slow. */
  List<CoreLabel> tokenize(String text) {
    return ArabicTokenizer.newArabicTokenizer(new StringReader(text), options).tokenize();
  }

  private char asked(char c) {
    List<CoreLabel> tokens = tokenize(String.valueOf(c));
    return tokens.isEmpty() ? DROPPED : tokens.get(0).word().charAt(0);
  }
}
