package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * A file with one HTML page. Where it was published is known only if the page says it, in its
 * canonical address.
 */
final class PageFile implements ArticleFile {

  private final String name;
  private final InputStream in;
  private boolean done;

  PageFile(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    try {
      return Optional.of(WebArticle.ofPage(name, ArticleText.bytes(in), null, null));
    } catch (UnreadableException e) {
      return Optional.of(new ReadResult.Unreadable(name, Objects.requireNonNull(e.getMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
