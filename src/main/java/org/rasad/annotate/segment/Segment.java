package org.rasad.annotate.segment;

/**
 * A segment of a word before it has a tag.
 *
 * @param form as the models see it
 * @param start first character in the sentence's normalised text
 * @param end the character after the last
 */
public record Segment(String form, int start, int end) {

  /** Whether it has neither letter nor digit. */
  public boolean isMark() {
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
