package org.rasad.source;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;
import org.rasad.source.feed.FeedEntry;
import org.rasad.source.page.PageArticle;
import org.rasad.source.page.PageReader;

/** Makes articles of pages and of entries of feeds. Thread-safe. */
public final class WebArticle {

  private WebArticle() {}

  /**
   * The article of a page.
   *
   * @param where the place of the page, for messages
   * @param page its bytes
   * @param contentType the HTTP header, if there was one
   * @param address where it was fetched, if known
   */
  public static ReadResult ofPage(
      String where, byte[] page, @Nullable String contentType, @Nullable URI address) {
    try {
      PageArticle found =
          PageReader.read(page, contentType, address)
              .orElseThrow(() -> new UnreadableException("No article is found in the page."));
      return read(where, article(found));
    } catch (UnreadableException e) {
      return fault(where, e);
    }
  }

  /**
   * The article that an entry of a feed holds.
   *
   * @param feed name of the feed, which is the publisher, if known
   */
  public static ReadResult ofEntry(String where, FeedEntry entry, @Nullable String feed) {
    try {
      String text = ArticleText.check(entry.text());
      String title = entry.title() == null ? ArticleText.title(text) : entry.title();
      String named = entry.link() == null ? entry.id() : entry.link();
      return read(
          where,
          new Article(
              ArticleId.of(named, text), feed, entry.link(), entry.published(), title, text));
    } catch (UnreadableException e) {
      return fault(where, e);
    }
  }

  /**
   * An article with what its feed says where its page says nothing.
   *
   * @param feed name of the feed, which is the publisher, if known
   */
  public static ReadResult completed(Read read, FeedEntry entry, @Nullable String feed) {
    Article page = read.article();
    try {
      return read(
          read.where(),
          new Article(
              page.id(),
              page.publisher() == null ? feed : page.publisher(),
              page.url(),
              page.published() == null ? entry.published() : page.published(),
              page.title(),
              page.text()));
    } catch (UnreadableException e) {
      return fault(read.where(), e);
    }
  }

  private static Read read(String where, Article article) throws UnreadableException {
    Fields.check("title", article.title());
    Fields.check("source", article.publisher());
    Fields.check("url", article.url());
    return new Read(where, article);
  }

  private static Article article(PageArticle page) throws UnreadableException {
    String text = ArticleText.check(page.text());
    if (!PageReader.isWellFormed(text)) {
      throw new UnreadableException(
          "Its text is not in the encoding that it declares; many characters are malformed.");
    }
    return new Article(
        ArticleId.of(page.url(), text),
        page.publisher(),
        page.url(),
        page.published(),
        page.title() == null ? ArticleText.title(text) : page.title(),
        text);
  }

  private static Unreadable fault(String where, UnreadableException fault) {
    return new Unreadable(where, Objects.requireNonNull(fault.getMessage()));
  }
}
