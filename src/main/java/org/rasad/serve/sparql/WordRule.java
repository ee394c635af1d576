package org.rasad.serve.sparql;

import java.util.regex.Pattern;

/**
 * Tells which words for {@code text:query} make the index look at every word that it has: regular
 * expressions, and words that begin with a wildcard.
 */
final class WordRule {

  static final String MESSAGE =
      "Words for text:query hold no regular expression and begin with no wildcard; put a backslash"
          + " before / that is meant as itself.";

  /** A slash, or a wildcard at the beginning of a word, that no backslash stands before. */
  private static final Pattern SLOW = Pattern.compile("(?<!\\\\)/|(?:^|[\\s(:+\\-!\"])[*?]");

  private WordRule() {}

  static boolean isSlow(String words) {
    return SLOW.matcher(words).find();
  }
}
