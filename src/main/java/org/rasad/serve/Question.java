package org.rasad.serve;

import java.util.Objects;

/**
 * A prepared query.
 *
 * @param name file name without {@code .rq}
 * @param arabic the question in Arabic
 * @param english the same in English
 * @param sparql the whole file
 */
public record Question(String name, String arabic, String english, String sparql) {

  private static final String COMMENT = "#";

  public Question {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(arabic, "arabic");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(sparql, "sparql");
  }

  /**
   * Takes the question from the comment at the top of the file: the first line with an Arabic
   * letter and the first one without; the name stands in for what is missing.
   */
  public static Question parse(String name, String sparql) {
    String english = name;
    String arabic = name;
    for (String line : sparql.lines().toList()) {
      if (!line.startsWith(COMMENT)) {
        break;
      }
      String words = line.substring(COMMENT.length()).strip();
      boolean isArabic = words.codePoints().anyMatch(Question::isArabic);
      if (isArabic && arabic.equals(name)) {
        arabic = words;
      } else if (!isArabic && !words.isEmpty() && english.equals(name)) {
        english = words;
      }
    }
    return new Question(name, arabic, english, sparql);
  }

  private static boolean isArabic(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }
}
