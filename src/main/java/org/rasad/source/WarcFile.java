package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rasad.source.ReadResult.Unreadable;

/**
 * A web archive (WARC): each response that brought an HTML page is an article, and all other
 * records are passed over. The place of an article is {@code file#12} for the twelfth record.
 *
 * <p>One page is in memory at a time. A record that cannot be read is a fault of its own; where the
 * file itself is damaged nothing after it can be found, which is one fault.
 *
 * <p>The day of an article is what its page says. The day of the capture (WARC-Date) is never taken
 * for it: archives hold pages that are years old, and "yesterday" would be a day of the wrong year.
 */
final class WarcFile implements ArticleFile {

  private static final int OK = 200;

  private final String name;
  private final WarcChannel channel;
  private final WarcReader reader;
  private @Nullable WarcRecord current;
  private int record;
  private int given;
  private boolean done;

  WarcFile(String name, InputStream in) throws IOException {
    this.name = name;
    this.channel = new WarcChannel(in);
    this.reader = new WarcReader(channel);
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    while (!done) {
      Optional<WarcRecord> next = nextRecord();
      if (next.isEmpty()) {
        done = true;
        return given > 0
            ? Optional.empty()
            : Optional.of(new Unreadable(name, "It holds no response with an HTML page."));
      }
      record++;
      Optional<ReadResult> result =
          next.get() instanceof WarcResponse response ? article(response) : Optional.empty();
      if (result.isPresent()) {
        given++;
        return result;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    channel.close();
  }

  /** jwarc tells what is wrong with a header by whatever exception its parsing ran into. */
  private Optional<WarcRecord> nextRecord() throws IOException {
    try {
      if (current != null) {
        channel.expectBody();
        current.body().consume();
      }
      channel.expectHeader();
      Optional<WarcRecord> next = reader.next();
      current = next.orElse(null);
      if (current != null && current.body().size() < 0) {
        throw new IOException("the length of a record is negative");
      }
      return next;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private IOException damaged(Exception cause) {
    done = true;
    return new IOException(
        "the archive ends or is damaged after record %d (%s)".formatted(record, cause.getMessage()),
        cause);
  }

  private Optional<ReadResult> article(WarcResponse response) throws IOException {
    if (!response.headers().first("Content-Type").orElse("").startsWith("application/http")) {
      return Optional.empty();
    }
    String where = name + "#" + record;
    try {
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("");
      channel.expectBody();
      if (http.status() != OK || !isPage(type)) {
        return Optional.empty();
      }
      String coding = http.headers().first("Content-Encoding").orElse("");
      byte[] page = ArticleText.bytes(ContentCoding.decode(http.body().stream(), coding));
      return Optional.of(WebArticle.ofPage(where, page, type, address(response)));
    } catch (UnreadableException e) {
      return Optional.of(new Unreadable(where, Objects.requireNonNull(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      if (channel.hasEnded()) {
        throw damaged(e);
      }
      return Optional.of(
          new Unreadable(where, "Its HTTP response is damaged: " + e.getMessage() + "."));
    }
  }

  private static boolean isPage(String contentType) {
    String type = contentType.strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
  }

  private static @Nullable URI address(WarcResponse response) {
    try {
      // Old archives have it in angle brackets.
      String target = response.headers().first("WARC-Target-URI").orElse("");
      return new URI(target.strip().replaceAll("^<|>$", ""));
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
