package org.rasad.annotate.segment;

import java.util.Arrays;
import java.util.List;

/** What the model may say of a character; in the order of the model's own labels. */
enum Label {
  /** The two places before the sentence, and those alone. */
  OUTSIDE("O"),
  /** A segment begins here. */
  BEGIN("BEGIN"),
  /** The segment goes on. */
  CONTINUE("CONT"),
  /** The space between two words. */
  BOUNDARY(".##."),
  /** A word that is never cut, such as a number or a mark. */
  WHOLE("NOSEG"),
  /** The character is written otherwise when the word stands alone, as ت in مدرستنا. */
  REWRITE("REW");

  /** How many labels there are; weights of pairs and triples are kept in its powers. */
  static final int COUNT = 6;

  static final int PAIRS = COUNT * COUNT;
  static final int TRIPLES = COUNT * PAIRS;

  private static final Label[] ALL = values();

  private final String code;

  Label(String code) {
    this.code = code;
  }

  /** The label at a place of {@link #codes}. */
  static Label at(int index) {
    return ALL[index];
  }

  /** The names that CoreNLP's model gives to the labels. */
  static List<String> codes() {
    return Arrays.stream(ALL).map(label -> label.code).toList();
  }
}
