package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that Rasad reads, by the ends of names; each of them may be compressed as well. */
enum ArticleFormat {
  TEXT,
  JSON_LINES,
  PAGE,
  WEB_ARCHIVE,
  FEED;

  /** What the user is told. */
  static final String KNOWN =
      "Rasad reads .txt, .jsonl, .html, .warc and feeds (.xml, .rss, .atom), also with .gz, and"
          + " folders of such files.";

  /** The format of a file with such a name, if it is one that Rasad reads. */
  static Optional<ArticleFormat> of(String name) {
    String plain = Gunzip.plainName(name).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.ends().stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  /**
   * Opens a file with what lies beside it.
   *
   * @param in the bytes of the file
   */
  static ArticleFile open(Path path, InputStream in) throws IOException {
    String name = path.toString();
    return of(name).equals(Optional.of(TEXT))
        ? PlainTextFile.beside(path, Gunzip.openIfNamed(name, in))
        : ArticleFile.open(name, in);
  }

  /**
   * Opens a file.
   *
   * @param in the bytes, uncompressed
   */
  ArticleFile open(String name, InputStream in) throws IOException {
    return switch (this) {
      case TEXT -> new PlainTextFile(name, in);
      case JSON_LINES -> new JsonLinesFile(name, in);
      case PAGE -> new PageFile(name, in);
      case WEB_ARCHIVE -> new WarcFile(name, in);
      case FEED -> new FeedFile(name, in);
    };
  }

  private List<String> ends() {
    return switch (this) {
      case TEXT -> List.of(".txt");
      case JSON_LINES -> List.of(".jsonl");
      case PAGE -> List.of(".html", ".htm", ".xhtml");
      case WEB_ARCHIVE -> List.of(".warc");
      case FEED -> List.of(".xml", ".rss", ".atom");
    };
  }
}
