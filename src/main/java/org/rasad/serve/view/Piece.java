package org.rasad.serve.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text.
 *
 * @param text as the article has it
 * @param role what it tells, in ASCII letters for the style sheet: {@code trigger}, {@code actor},
 *     {@code recipient}, {@code place}, {@code source}, {@code instrument}, {@code date}, {@code
 *     count} or the class of the entity that it names; empty for what lies between
 * @param target the page of what it names or tells; null for none
 * @param title the name of that; may be empty
 */
public record Piece(String text, String role, @Nullable String target, String title) {

  public Piece {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(title, "title");
  }
}
