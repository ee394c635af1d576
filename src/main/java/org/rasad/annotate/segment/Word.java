package org.rasad.annotate.segment;

/**
 * A word, number or mark of the sentence before it is cut.
 *
 * @param form in the spelling of the model, never empty
 * @param start first character in the text
 * @param end the character after the last
 */
record Word(String form, int start, int end) {

  /** Whether it is of Arabic characters alone; only such a word can have segments. */
  boolean isArabic() {
    for (int i = 0; i < form.length(); i++) {
      if (!ArabicBlock.contains(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
