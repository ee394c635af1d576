package org.rasad.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * By what a change of a file is known: its size and time, and those of the metadata beside a text.
 *
 * @param text differs whenever the file was changed
 * @param modified the later of its times
 */
record FileStamp(String text, Instant modified) {

  static final String METADATA = ".meta.json";
  private static final String TEXT = ".txt";

  /** Nothing if there is no such file, or it cannot be looked at. */
  static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class);
      if (!own.isRegularFile()) {
        return Optional.empty();
      }
      Path beside = file.resolveSibling(stem(file) + METADATA);
      FileStamp stamp = of(own);
      return Optional.of(
          stem(file).isEmpty() || !Files.exists(beside)
              ? stamp
              : stamp.with(of(Files.readAttributes(beside, BasicFileAttributes.class))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The name of a text file without its end; empty for other files. */
  private static String stem(Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    String plain = name.replaceFirst("(?i)\\.gz$", "");
    return plain.toLowerCase(Locale.ROOT).endsWith(TEXT)
        ? plain.substring(0, plain.length() - TEXT.length())
        : "";
  }

  private static FileStamp of(BasicFileAttributes attributes) {
    Instant modified = attributes.lastModifiedTime().toInstant();
    return new FileStamp(attributes.size() + " " + modified, modified);
  }

  private FileStamp with(FileStamp beside) {
    return new FileStamp(
        text + ", " + beside.text, modified.isAfter(beside.modified) ? modified : beside.modified);
  }
}
