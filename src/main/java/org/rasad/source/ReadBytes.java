package org.rasad.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts how much of the input has been read. Not thread-safe. */
final class ReadBytes {

  private long found;
  private long read;

  /** There is so much more to read. */
  void find(long bytes) {
    found += bytes;
  }

  long found() {
    return found;
  }

  long read() {
    return read;
  }

  /** The same stream, whose bytes are counted as they are read. */
  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int next = super.read();
        read += next < 0 ? 0 : 1;
        return next;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int number = super.read(bytes, from, length);
        read += Math.max(number, 0);
        return number;
      }
    };
  }
}
