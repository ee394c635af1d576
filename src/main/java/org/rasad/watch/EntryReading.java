package org.rasad.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.rasad.source.ReadResult;
import org.rasad.source.WebArticle;
import org.rasad.source.feed.Feed;
import org.rasad.source.feed.FeedEntry;
import org.rasad.watch.web.Answer;

/**
 * An entry that is new or changed.
 *
 * @param feed its address
 * @param title of the feed
 * @param number of the entry in the feed, from 1
 * @param entry what the feed says
 */
record EntryReading(URI feed, Optional<String> title, int number, FeedEntry entry) {

  private static final int DIGEST_BYTES = 12;

  static EntryReading of(URI address, Feed feed, int index) {
    return new EntryReading(
        address, Optional.ofNullable(feed.title()), index + 1, feed.entries().get(index));
  }

  /** What tells it from the other entries of the feed. */
  String key() {
    return hash(entry.key());
  }

  /** Differs when the feed says something else. */
  String digest() {
    return hash(entry.title() + "\n" + entry.link() + "\n" + entry.html());
  }

  /** The page that it leads to. */
  Optional<URI> page() {
    try {
      return entry.link() == null ? Optional.empty() : Optional.of(new URI(entry.link()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The article as the feed has it. */
  ReadResult article() {
    return WebArticle.ofEntry(where(""), entry, title.orElse(null));
  }

  /** The article as the feed has it, since its page could not be read. */
  ReadResult summary(String reason) {
    return WebArticle.ofEntry(
        where(" (summary; its page: " + reason + ")"), entry, title.orElse(null));
  }

  /** The article of its page; what the page does not tell is the feed's word. */
  ReadResult article(Answer page) {
    ReadResult result =
        WebArticle.ofPage(
            where(""), page.body(), page.header("Content-Type").orElse(null), page.address());
    return switch (result) {
      case ReadResult.Read read -> WebArticle.completed(read, entry, title.orElse(null));
      case ReadResult.Unreadable fault -> summary(fault.message());
    };
  }

  private String where(String more) {
    return (entry.link() == null ? feed + "#" + number : entry.link()) + more;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
