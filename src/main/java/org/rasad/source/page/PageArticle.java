package org.rasad.source.page;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param url where it was published, if known
 * @param publisher who published it, if known
 * @param published day of publication as the page writes it, if it does
 * @param title headline, if known
 * @param text the paragraphs, each a line; never blank, without the headline
 */
public record PageArticle(
    @Nullable String url,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String title,
    String text) {

  public PageArticle {
    Objects.requireNonNull(text, "text");
  }
}
