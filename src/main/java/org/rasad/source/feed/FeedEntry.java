package org.rasad.source.feed;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.source.page.PageReader;

/**
 * One entry of a feed.
 *
 * @param id what the feed calls it by ({@code guid}, {@code id}), if it does
 * @param link address of its page, if there is one
 * @param title headline, if there is one
 * @param published day of publication as it is written, if known
 * @param html what the feed says, as HTML; may be empty
 * @param isWhole whether that is the article, and not its summary
 */
public record FeedEntry(
    @Nullable String id,
    @Nullable String link,
    @Nullable String title,
    @Nullable LocalDate published,
    String html,
    boolean isWhole) {

  public FeedEntry {
    Objects.requireNonNull(html, "html");
  }

  /** What tells it from the other entries of its feed. */
  public String key() {
    if (id != null) {
      return id;
    }
    return link != null ? link : title + "\n" + html;
  }

  /** The paragraphs, each a line; may be empty. */
  public String text() {
    return PageReader.fragment(html);
  }
}
