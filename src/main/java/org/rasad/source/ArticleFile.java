package org.rasad.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An open file of articles, whatever its format. Bad input is a {@link ReadResult.Unreadable}.
 *
 * <p>Not thread-safe.
 */
public interface ArticleFile extends Closeable {

  /** Whether Rasad reads files with such a name. */
  static boolean isNamed(String name) {
    return ArticleFormat.of(name).isPresent();
  }

  /**
   * Opens a file of any file system; its format is told by its name, as {@code a.jsonl.gz}.
   *
   * @param name its path or address, for the places of articles; the last part names a text file's
   *     article
   * @param in its bytes, from now on the file's: closing the file closes them, and so does a
   *     failure to open it
   * @throws IOException if its beginning cannot be read
   * @throws IllegalArgumentException if Rasad reads no files with such a name
   */
  static ArticleFile open(String name, InputStream in) throws IOException {
    ArticleFormat format =
        ArticleFormat.of(name)
            .orElseThrow(() -> new IllegalArgumentException(ArticleFormat.KNOWN + " Not " + name));
    InputStream bytes = Gunzip.openIfNamed(name, in);
    try {
      return format.open(name, bytes);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * The next article or fault; nothing at the end.
   *
   * @throws IOException if the file cannot be read any further; what came before stays valid
   */
  Optional<ReadResult> next() throws IOException;
}
