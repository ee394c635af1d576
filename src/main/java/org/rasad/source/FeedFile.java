package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.source.ReadResult.Unreadable;
import org.rasad.source.feed.Feed;
import org.rasad.source.feed.FeedException;
import org.rasad.source.feed.FeedReader;
import org.rasad.source.page.PageEncoding;

/**
 * A file with a feed; each entry is an article, whether the feed holds all of it or its summary.
 * The place of an entry is {@code file#3} for the third.
 */
final class FeedFile implements ArticleFile {

  private final String name;
  private final InputStream in;
  private @Nullable Feed feed;
  private int given;

  FeedFile(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    if (feed != null) {
      return nextOf(feed);
    }
    try {
      feed = FeedReader.read(PageEncoding.decode(ArticleText.bytes(in), null), null);
      return feed.entries().isEmpty()
          ? Optional.of(new Unreadable(name, "The feed holds no entry."))
          : nextOf(feed);
    } catch (FeedException | UnreadableException e) {
      feed = new Feed(null, Duration.ZERO, List.of());
      return Optional.of(new Unreadable(name, Objects.requireNonNull(e.getMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<ReadResult> nextOf(Feed known) {
    if (given == known.entries().size()) {
      return Optional.empty();
    }
    given++;
    return Optional.of(
        WebArticle.ofEntry(name + "#" + given, known.entries().get(given - 1), known.title()));
  }
}
