package org.rasad.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** An open file of articles. */
interface ArticleFile extends Closeable {

  /**
   * The next article or fault; nothing at the end.
   *
   * @throws IOException if the file cannot be read any further
   */
  Optional<ReadResult> next() throws IOException;
}
