package org.rasad.serve.view;

import java.util.Objects;

/**
 * A sentence with one word of it marked.
 *
 * @param before the words before it
 * @param marked the marked word; may be empty
 * @param after the words after it
 */
public record Quote(String before, String marked, String after) {

  public Quote {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(after, "after");
  }
}
