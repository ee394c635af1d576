package org.rasad.spark;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.rasad.source.ArticleFile;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

/**
 * The articles of one unit. Their places are those of the whole file, as if it were read at once.
 *
 * <p>A file whose content is damaged ends with an {@link Unreadable}; a file system that fails
 * throws, so that Spark tries the unit again. Not thread-safe.
 */
final class UnitInput implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final WorkUnit unit;
  private final ArticleFile file;
  private boolean done;

  private UnitInput(WorkUnit unit, ArticleFile file) {
    this.unit = unit;
    this.file = file;
  }

  static UnitInput open(WorkUnit unit, Configuration configuration) throws IOException {
    Path path = new Path(unit.path());
    InputFormat format = InputFormat.of(unit.path()).orElseThrow();
    return new UnitInput(
        unit,
        switch (format) {
          case PARQUET -> ParquetArticles.open(unit, configuration);
          case LINES -> ArticleFile.open(unit.path(), lines(unit, path, configuration));
          case WHOLE -> whole(unit, path, configuration);
        });
  }

  static LineRange lines(WorkUnit unit, Path path, Configuration configuration) throws IOException {
    FSDataInputStream in = path.getFileSystem(configuration).open(path);
    try {
      in.seek(Math.max(0, unit.begin() - 1));
      return LineRange.open(new BufferedInputStream(in, BUFFER), unit.begin(), unit.end());
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static ArticleFile whole(WorkUnit unit, Path path, Configuration configuration)
      throws IOException {
    InputStream in = path.getFileSystem(configuration).open(path);
    try {
      return ArticleFile.open(unit.path(), in);
    } catch (ZipException | EOFException e) {
      return new OneFault(Optional.of(damage(unit, e)));
    }
  }

  /** The next article or fault; nothing at the end. */
  Optional<ReadResult> next() throws IOException {
    while (!done) {
      Optional<ReadResult> result = read();
      done |= result.isEmpty();
      if (result.isPresent() && !isEmptyPart(result.get())) {
        return result.map(this::placed);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private Optional<ReadResult> read() throws IOException {
    try {
      return file.next();
    } catch (ZipException | EOFException e) {
      done = true;
      return Optional.of(damage(unit, e));
    }
  }

  /** That a range of lines is empty says nothing of the file: a line may be longer than a range. */
  private boolean isEmptyPart(ReadResult result) {
    return unit.isPart()
        && InputFormat.of(unit.path()).equals(Optional.of(InputFormat.LINES))
        && result.where().equals(unit.path());
  }

  private ReadResult placed(ReadResult result) {
    String prefix = unit.path() + ":";
    if (unit.linesBefore() == 0 || !result.where().startsWith(prefix)) {
      return result;
    }
    long line = Long.parseLong(result.where().substring(prefix.length()));
    String where = prefix + (line + unit.linesBefore());
    return switch (result) {
      case Read read -> new Read(where, read.article());
      case Unreadable unreadable -> new Unreadable(where, unreadable.message());
    };
  }

  private static Unreadable damage(WorkUnit unit, IOException fault) {
    return new Unreadable(unit.path(), "It cannot be read: " + fault.getMessage() + ".");
  }
}
