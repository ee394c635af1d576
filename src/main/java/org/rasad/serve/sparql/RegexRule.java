package org.rasad.serve.sparql;

/**
 * Tells the regular expressions that are surely fast.
 *
 * <p>Java matches by trying: {@code (.*a){12}b} or {@code .*.*.*.*b} on a long text runs for hours,
 * and nothing can interrupt it. So a pattern is short, repeats no group, has one repetition at
 * most, and uses no extension. What is refused is often harmless; what is let through takes at most
 * quadratic time.
 */
final class RegexRule {

  static final int MAXIMUM_LENGTH = 100;
  static final int MAXIMUM_REPETITIONS = 1;

  private static final String QUANTIFIERS = "*+?{";

  private RegexRule() {}

  static void check(String pattern) throws QueryRefusedException {
    if (pattern.length() > MAXIMUM_LENGTH) {
      throw refused("is longer than %d characters".formatted(MAXIMUM_LENGTH));
    }
    int repetitions = 0;
    boolean inClass = false;
    char last = ' ';
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
        refuseEscape(i < pattern.length() ? pattern.charAt(i) : ' ');
        last = '\\';
        continue;
      }
      if (inClass) {
        refuseNestedClass(c);
        inClass = c != ']';
      } else {
        refuseQuantifiedGroup(last, c);
        inClass = c == '[';
        repetitions += isRepetition(c) ? 1 : 0;
      }
      last = c;
    }
    if (repetitions > MAXIMUM_REPETITIONS) {
      throw refused("has more than one repetition");
    }
  }

  private static boolean isRepetition(char c) {
    return c == '*' || c == '+' || c == '{';
  }

  /** Back references, and quotation that would hide the rest from this check. */
  private static void refuseEscape(char escaped) throws QueryRefusedException {
    if (Character.isDigit(escaped) || escaped == 'k' || escaped == 'Q') {
      throw refused("uses the escape \\" + escaped);
    }
  }

  private static void refuseNestedClass(char c) throws QueryRefusedException {
    if (c == '[' || c == '&') {
      throw refused("has a character class inside another");
    }
  }

  private static void refuseQuantifiedGroup(char last, char c) throws QueryRefusedException {
    if (last == ')' && QUANTIFIERS.indexOf(c) >= 0) {
      throw refused("repeats a group");
    }
    if (last == '(' && c == '?') {
      throw refused("has a group that begins with (?");
    }
  }

  private static QueryRefusedException refused(String what) {
    return new QueryRefusedException(
        "The regular expression "
            + what
            + ", which can run for hours; use a simpler one, CONTAINS or STRSTARTS.");
  }
}
