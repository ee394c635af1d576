package org.rasad.store.search;

import java.util.regex.Pattern;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a stranger's {@code text:query} must not ask. Jena would take it: it allows
 * wildcards in front, and Lucene's syntax has regular expressions, both of which read the whole
 * dictionary of words, and no time limit stops them.
 */
final class QuestionCheck {

  /** Enough for any list of names; the parser calls itself for each bracket. */
  private static final int LONGEST = 1000;

  private static final int DEEPEST = 20;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  /** Jena makes a regular expression of what the options say. */
  private static final Pattern HIGHLIGHT = Pattern.compile("[^\\\\\\[\\](){}*+?.^$]{0,200}");

  private final String field;
  private final Analyzer analyzer;

  QuestionCheck(String field, Analyzer analyzer) {
    this.field = field;
    this.analyzer = analyzer;
  }

  /**
   * @throws TextIndexParseException if the words are no query of Lucene, or one that is refused
   */
  void check(String words, @Nullable String language, @Nullable String highlight) {
    if (words.length() > LONGEST || words.chars().filter(c -> c == '(').count() > DEEPEST) {
      throw refused(
          words,
          "They are longer than %d characters or have more than %d brackets."
              .formatted(LONGEST, DEEPEST));
    }
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      throw refused(words, "«" + language + "» is no language tag such as ar.");
    }
    if (highlight != null && !HIGHLIGHT.matcher(highlight).matches()) {
      throw refused(words, "The options of highlight: hold brackets or other marks of patterns.");
    }
    try {
      new PlainParser(field, analyzer).parse(words);
    } catch (ParseException e) {
      throw refused(
          words,
          String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + " Put words with other marks than letters in quotation marks.");
    }
  }

  private static TextIndexParseException refused(String words, String reason) {
    return new TextIndexParseException(
        words.substring(0, Math.min(words.length(), LONGEST)), reason);
  }

  /** Lucene's syntax without what reads the whole dictionary. */
  private static final class PlainParser extends QueryParser {

    PlainParser(String field, Analyzer analyzer) {
      super(field, analyzer);
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
      throw new ParseException("Regular expressions (between slashes) are switched off.");
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
      if (pattern.startsWith("*") || pattern.startsWith("?")) {
        throw new ParseException("A word must not begin with * or ?.");
      }
      return super.getWildcardQuery(field, pattern);
    }
  }
}
