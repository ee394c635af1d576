package org.rasad.eval.incident;

import java.util.Objects;

/**
 * Two event mentions, and whether they speak of one happening.
 *
 * @param one a mention
 * @param other another
 * @param isSame whether both speak of one happening
 * @param split {@code dev} if rules may be tuned on it, {@code test} if it only measures
 */
public record ReportPair(ReportMention one, ReportMention other, boolean isSame, String split) {
  public ReportPair {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(split, "split");
  }

  boolean isWithinOneArticle() {
    return one.article().equals(other.article());
  }
}
