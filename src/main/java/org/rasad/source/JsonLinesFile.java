package org.rasad.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines, each one article: {@code text}, and if known {@code id}, {@code title},
 * {@code source} or {@code publisher}, {@code url}, {@code published} or {@code date}.
 *
 * <p>An article without id gets an {@link ArticleId}. One line is in memory at a time. A line with
 * a fault is reported and the next one read.
 */
final class JsonLinesFile implements ArticleFile {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private int line;
  private boolean foundAny;
  private boolean done;

  JsonLinesFile(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    while (!done) {
      String where = name + ":" + (line + 1);
      try {
        String json = nextLine();
        if (json != null && !json.isBlank()) {
          foundAny = true;
          return Optional.of(new ReadResult.Read(where, article(Fields.parse(json))));
        }
      } catch (UnreadableException e) {
        foundAny = true;
        return Optional.of(
            new ReadResult.Unreadable(where, Objects.requireNonNull(e.getMessage())));
      }
    }
    if (!foundAny) {
      foundAny = true;
      return Optional.of(new ReadResult.Unreadable(name, "It holds no article."));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static Article article(Fields fields) throws UnreadableException {
    String text = fields.text("text");
    if (text == null) {
      throw new UnreadableException("It has no \"text\".");
    }
    ArticleText.check(text);
    String id = fields.text("id");
    String url = fields.text("url");
    String title = fields.text("title");
    return new Article(
        id != null ? id : ArticleId.of(url, text),
        fields.text("source", "publisher"),
        url,
        fields.day("published", "date"),
        title != null ? title : ArticleText.title(text),
        text);
  }

  /** The next line without its end; nothing at the end of the file. */
  private @Nullable String nextLine() throws IOException, UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLarge = false;
    boolean ended = false;
    line++;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      ended = end < limit;
      tooLarge |= bytes.size() + end - position > ArticleText.MAXIMUM_BYTES;
      if (!tooLarge) {
        bytes.write(buffer, position, end - position);
      }
      position = ended ? end + 1 : end;
    }
    done = !ended;
    if (tooLarge) {
      throw new UnreadableException(ArticleText.TOO_LARGE);
    }
    return done && bytes.size() == 0 ? null : Utf8.decode(bytes.toByteArray());
  }

  /** Whether there is a byte more. */
  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(in.read(buffer), 0);
    }
    return position < limit;
  }
}
