package org.rasad.rdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the data that breaks a shape.
 *
 * @param focusNode what is wrong: an IRI, or a literal as Turtle writes it
 * @param path the property that is wrong, if the shape is about one
 * @param value the value that is wrong, if there is one
 * @param english what is wrong and what was expected
 * @param arabic the same in Arabic
 */
public record Violation(
    String focusNode,
    @Nullable String path,
    @Nullable String value,
    String english,
    String arabic) {

  public Violation {
    Objects.requireNonNull(focusNode, "focusNode");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(arabic, "arabic");
  }
}
