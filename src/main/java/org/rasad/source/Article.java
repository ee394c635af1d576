package org.rasad.source;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read, before anything is changed in it.
 *
 * @param id stable identifier: given by the source, or made from its URL or its content; never
 *     blank
 * @param publisher who published it, if known
 * @param url where it was published, if known
 * @param published day of publication, if known; relative dates in the text count from it
 * @param title headline, if known; it may or may not stand in the text as well
 * @param text the original text; all offsets in Rasad refer to it, in UTF-16 units
 */
public record Article(
    String id,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String title,
    String text) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id.");
    }
  }
}
