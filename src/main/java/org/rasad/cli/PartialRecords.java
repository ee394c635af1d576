package org.rasad.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of records as long as it is being written, beside the place where it will be. When a run
 * was stopped, the next one goes on with it: an article of which the file has all records is done.
 *
 * <p>The records of an article stand together, so only the last article of the file can be there in
 * part; its records are cut off.
 */
final class PartialRecords {

  private static final int BUFFER = 1 << 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path path;
  private final Path part;
  private final Set<String> done = new HashSet<>();

  /**
   * @param path where the file is to be
   */
  PartialRecords(Path path) {
    this.path = path;
    this.part = path.resolveSibling(path.getFileName() + ".part");
  }

  /**
   * Begins anew.
   *
   * @throws SetupException if an earlier run has left an unfinished file
   */
  void begin() {
    if (Files.exists(part)) {
      throw new SetupException(
          "%s was left by a run that was stopped; give --continue to go on with it, or remove it."
              .formatted(part));
    }
  }

  /**
   * Takes over what an earlier run has left, if it has left anything.
   *
   * @throws SetupException if that is no file of records or cannot be read
   */
  void takeOver() {
    if (!Files.exists(part)) {
      return;
    }
    try {
      long end = scan();
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.truncate(end);
      }
    } catch (IOException e) {
      throw new SetupException("%s cannot be read or written.".formatted(part), e);
    }
  }

  /** Whether an earlier run has written all records of an article. */
  boolean isDone(String article) {
    return done.contains(article);
  }

  /** Opens the unfinished file; what is written comes after what is there. */
  OutputStream open() {
    try {
      return new BufferedOutputStream(
          Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          BUFFER);
    } catch (IOException e) {
      throw new SetupException(
          "%s cannot be written; is there a folder of that name, with room and permission?"
              .formatted(part),
          e);
    }
  }

  /** Puts the finished file, which must be closed, in its place. */
  void finish() {
    try {
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SetupException("%s cannot become %s.".formatted(part, path), e);
    }
  }

  /** Where the records of the last article begin, after noting all articles before it. */
  private long scan() throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(part), BUFFER)) {
      long position = 0;
      long begin = 0;
      int number = 0;
      @Nullable String last = null;
      byte[] line = line(in);
      while (line.length > 0 && line[line.length - 1] == '\n') {
        String article = article(line, ++number);
        if (!article.equals(last)) {
          if (last != null) {
            done.add(last);
          }
          last = article;
          begin = position;
        }
        position += line.length;
        line = line(in);
      }
      return begin;
    }
  }

  private String article(byte[] line, int number) {
    try {
      JsonNode article = JSON.readTree(line).path("doc");
      if (article.isString()) {
        return article.asString();
      }
    } catch (JacksonException e) {
      // It is told as any other line that is no record.
    }
    throw new SetupException("%s:%d: This is no record; remove the file.".formatted(part, number));
  }

  /** The next line with its end, which is missing only at the end of the file. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      bytes.write(next);
      if (next == '\n') {
        break;
      }
      next = in.read();
    }
    return bytes.toByteArray();
  }
}
