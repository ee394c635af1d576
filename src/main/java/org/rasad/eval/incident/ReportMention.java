package org.rasad.eval.incident;

import java.util.Objects;
import org.rasad.lexicon.EventType;

/**
 * An event mention of an article.
 *
 * @param article id of the article
 * @param type PLOVER type
 * @param begin where its trigger begins, in code points
 * @param end where it ends
 */
public record ReportMention(String article, EventType type, int begin, int end) {
  public ReportMention {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(type, "type");
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("No range of characters: " + begin + ", " + end + ".");
    }
  }

  /** Whether the other is of the same article and type, and shares a character. */
  public boolean meets(ReportMention other) {
    return article.equals(other.article)
        && type == other.type
        && begin < other.end
        && other.begin < end;
  }
}
