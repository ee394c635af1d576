package org.rasad.eval.gold;

import java.util.Objects;
import org.rasad.eval.part.Range;

/**
 * Words of the document.
 *
 * @param range where they stand
 * @param text the words
 */
public record Quote(Range range, String text) {

  public Quote {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(text, "text");
  }
}
