package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that Rasad reads, by the ends of names; each of them may be compressed as well. */
enum ArticleFormat {
  TEXT(PlainTextFile::new, ".txt"),
  JSON_LINES(JsonLinesFile::new, ".jsonl"),
  PAGE(PageFile::new, ".html", ".htm", ".xhtml"),
  WEB_ARCHIVE(WarcFile::new, ".warc"),
  FEED(FeedFile::new, ".xml", ".rss", ".atom");

  /** What the user is told. */
  static final String KNOWN =
      "Rasad reads .txt, .jsonl, .html, .warc and feeds (.xml, .rss, .atom), also with .gz, and"
          + " folders of such files.";

  private final Opener opener;
  private final List<String> ends;

  ArticleFormat(Opener opener, String... ends) {
    this.opener = opener;
    this.ends = List.of(ends);
  }

  /** How a format opens a file. */
  private interface Opener {
    ArticleFile open(String name, InputStream in) throws IOException;
  }

  /** The format of a file with such a name, if it is one that Rasad reads. */
  static Optional<ArticleFormat> of(String name) {
    String plain = Gunzip.plainName(name).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.ends.stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  /** Opens a file with what lies beside it. */
  static ArticleFile open(Path path) throws IOException {
    String name = path.toString();
    return of(name).equals(Optional.of(TEXT))
        ? PlainTextFile.beside(path, Gunzip.openIfNamed(name, Files.newInputStream(path)))
        : ArticleFile.open(name, Files.newInputStream(path));
  }

  /**
   * @param in the bytes, uncompressed
   */
  ArticleFile open(String name, InputStream in) throws IOException {
    return opener.open(name, in);
  }
}
