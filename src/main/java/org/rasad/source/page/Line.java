package org.rasad.source.page;

/**
 * A paragraph.
 *
 * @param text without white space around it; never empty
 * @param linked how many of its characters lead to other pages
 */
record Line(String text, int linked) {

  /** More than four fifths. */
  boolean isLinks() {
    return linked * 5L > text.length() * 4L;
  }

  /** How many characters are the page's own. */
  int prose() {
    return isLinks() ? 0 : text.length() - linked;
  }
}
