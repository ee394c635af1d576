package org.rasad.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines, each one article: {@code text}, and if known {@code id}, {@code title},
 * {@code source} or {@code publisher}, {@code url}, {@code published} or {@code date}.
 *
 * <p>An article without id gets one from its URL, or else from its text: the first 16 hexadecimal
 * digits of the SHA-256 of the UTF-8 bytes, so that the same article has the same id in every run.
 * One line is in memory at a time. A line with a fault is reported and the next one read.
 */
final class JsonLinesFile implements ArticleFile {

  static final String SUFFIX = ".jsonl";

  private static final int ID_BYTES = 8;
  private static final int END = -1;

  private final Path path;
  private final InputStream in;
  private int line;
  private boolean foundAny;
  private boolean done;

  JsonLinesFile(Path path) throws IOException {
    this.path = path;
    this.in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    while (!done) {
      String where = path + ":" + (line + 1);
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
      return Optional.of(new ReadResult.Unreadable(path.toString(), "It holds no article."));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static Article article(Fields fields) throws UnreadableException {
    String text = fields.longText("text");
    if (text == null) {
      throw new UnreadableException("It has no \"text\".");
    }
    ArticleText.check(text);
    String id = fields.text("id");
    String url = fields.text("url");
    String title = fields.text("title");
    return new Article(
        id != null ? id : hash(url != null ? url : text),
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
    line++;
    int next = in.read();
    while (next != END && next != '\n') {
      if (bytes.size() == ArticleText.MAXIMUM_BYTES) {
        tooLarge = true;
      } else {
        bytes.write(next);
      }
      next = in.read();
    }
    done = next == END;
    if (tooLarge) {
      throw new UnreadableException(ArticleText.TOO_LARGE);
    }
    return done && bytes.size() == 0 ? null : Utf8.decode(bytes.toByteArray());
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
