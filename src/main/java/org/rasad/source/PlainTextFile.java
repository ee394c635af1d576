package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file {@code NAME.txt} with one article, described by {@code NAME.meta.json} beside it if there
 * is one.
 *
 * <p>The metadata is an object with {@code id}, {@code source}, {@code url}, {@code published} and
 * {@code title}, all of which may be missing. Where it is there but cannot be read the article is
 * not read either: with a wrong date its relative dates would be wrong.
 */
final class PlainTextFile implements ArticleFile {

  private static final String SUFFIX = ".txt";
  private static final String METADATA_SUFFIX = ".meta.json";

  private final String name;
  private final InputStream in;
  private final String stem;
  private final @Nullable Path metadata;
  private boolean done;

  private PlainTextFile(String name, InputStream in, String stem, @Nullable Path metadata) {
    this.name = name;
    this.in = in;
    this.stem = stem;
    this.metadata = metadata;
  }

  /** Without metadata. */
  PlainTextFile(String name, InputStream in) {
    this(name, in, stem(name.substring(name.lastIndexOf('/') + 1)), null);
  }

  /** With the metadata that lie beside the file, if there are any. */
  static PlainTextFile beside(Path path, InputStream in) {
    String stem = stem(Objects.requireNonNull(path.getFileName()).toString());
    return new PlainTextFile(
        path.toString(), in, stem, path.resolveSibling(stem + METADATA_SUFFIX));
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    try {
      String text = ArticleText.check(Utf8.decode(ArticleText.bytes(in)));
      return Optional.of(described(text));
    } catch (UnreadableException e) {
      return Optional.of(new ReadResult.Unreadable(name, sentence(e)));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private ReadResult described(String text) {
    try {
      return new ReadResult.Read(name, article(text, fields()));
    } catch (UnreadableException e) {
      return new ReadResult.Unreadable(String.valueOf(metadata), sentence(e));
    } catch (IOException e) {
      return new ReadResult.Unreadable(String.valueOf(metadata), UnreadableException.reason(e));
    }
  }

  private Fields fields() throws IOException, UnreadableException {
    if (metadata == null || !Files.exists(metadata)) {
      return Fields.none();
    }
    try (InputStream described = Files.newInputStream(metadata)) {
      return Fields.parse(Utf8.decode(ArticleText.bytes(described)));
    }
  }

  private Article article(String text, Fields fields) throws UnreadableException {
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

  private static String stem(String fileName) {
    String plain = Gunzip.plainName(fileName);
    return plain.substring(0, plain.length() - SUFFIX.length());
  }

  private static String sentence(UnreadableException fault) {
    return Objects.requireNonNull(fault.getMessage());
  }
}
