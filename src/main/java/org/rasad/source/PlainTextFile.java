package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file {@code NAME.txt} with one article, described by {@code NAME.meta.json} beside it if there
 * is one.
 *
 * <p>The metadata is an object with {@code id}, {@code source}, {@code url}, {@code published} and
 * {@code title}, all of which may be missing. Where it is there but cannot be read the article is
 * not read either: with a wrong date its relative dates would be wrong.
 */
final class PlainTextFile implements ArticleFile {

  static final String SUFFIX = ".txt";
  private static final String METADATA_SUFFIX = ".meta.json";

  private final Path path;
  private boolean done;

  PlainTextFile(Path path) {
    this.path = path;
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    String name = Objects.requireNonNull(path.getFileName()).toString();
    String stem = name.substring(0, name.length() - SUFFIX.length());
    Path metadata = path.resolveSibling(stem + METADATA_SUFFIX);
    String text;
    try {
      text = ArticleText.check(Utf8.decode(bytes(path)));
    } catch (UnreadableException e) {
      return Optional.of(new ReadResult.Unreadable(path.toString(), sentence(e)));
    }
    try {
      return Optional.of(new ReadResult.Read(path.toString(), article(stem, text, metadata)));
    } catch (UnreadableException e) {
      return Optional.of(new ReadResult.Unreadable(metadata.toString(), sentence(e)));
    } catch (IOException e) {
      return Optional.of(
          new ReadResult.Unreadable(metadata.toString(), UnreadableException.reason(e)));
    }
  }

  @Override
  public void close() {}

  private static Article article(String stem, String text, Path metadata)
      throws IOException, UnreadableException {
    Fields fields =
        Files.exists(metadata) ? Fields.parse(Utf8.decode(bytes(metadata))) : Fields.none();
    String id = fields.text("id");
    String title = fields.text("title");
    return new Article(
        id == null ? stem : id,
        fields.text("source"),
        fields.text("url"),
        fields.day("published"),
        title == null ? ArticleText.title(text) : title,
        text);
  }

  private static byte[] bytes(Path file) throws IOException, UnreadableException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(ArticleText.MAXIMUM_BYTES + 1);
      if (bytes.length > ArticleText.MAXIMUM_BYTES) {
        throw new UnreadableException(ArticleText.TOO_LARGE);
      }
      return bytes;
    }
  }

  private static String sentence(UnreadableException fault) {
    return Objects.requireNonNull(fault.getMessage());
  }
}
