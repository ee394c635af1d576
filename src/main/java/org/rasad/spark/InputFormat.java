package org.rasad.spark;

import java.util.Locale;
import java.util.Optional;
import org.rasad.source.ArticleFile;

/** How a file is read, by its name. */
enum InputFormat {
  /** Can be read from any line on. */
  LINES,
  PARQUET,
  /** Can be read only from its beginning to its end. */
  WHOLE;

  /** What the user is told. */
  static final String KNOWN =
      "The job reads .jsonl, .jsonl.gz, .parquet, .warc and .warc.gz, and folders of such files.";

  /** The format of a file with such a name, if it is one that the job reads. */
  static Optional<InputFormat> of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(".parquet")) {
      return Optional.of(PARQUET);
    }
    if (small.endsWith(".jsonl")) {
      return Optional.of(LINES);
    }
    boolean isKnown =
        small.endsWith(".jsonl.gz") || small.endsWith(".warc") || small.endsWith(".warc.gz");
    return isKnown && ArticleFile.isNamed(name) ? Optional.of(WHOLE) : Optional.empty();
  }

  boolean isSplittable() {
    return this != WHOLE;
  }
}
