package org.rasad.spark;

import java.io.IOException;
import java.io.InputStream;

/**
 * The whole lines of a stream that begin in a range of its bytes: each line of a file is in exactly
 * one of its ranges. Not thread-safe.
 */
final class LineRange extends InputStream {

  private static final int END = -1;

  private final InputStream in;
  private final long end;
  private long position;
  private boolean isAtLineStart = true;
  private long lines;

  private LineRange(InputStream in, long begin, long end) {
    this.in = in;
    this.position = begin;
    this.end = end;
  }

  /**
   * @param in buffered; stands at the byte before the range, or at the beginning of the file if the
   *     range begins there; closed with this
   * @param begin of the range in the file
   * @param end byte after the range
   */
  static LineRange open(InputStream in, long begin, long end) throws IOException {
    if (begin == 0) {
      return new LineRange(in, 0, end);
    }
    // A line that begins at the first byte of the range is known by the line end before it.
    LineRange range = new LineRange(in, begin - 1, Long.MAX_VALUE);
    int next = range.read();
    while (next != END && next != '\n') {
      next = range.read();
    }
    return new LineRange(in, range.position, end);
  }

  /** Line ends that were read so far. */
  long lines() {
    return lines;
  }

  @Override
  public int read() throws IOException {
    if (isAtLineStart && position >= end) {
      return END;
    }
    int next = in.read();
    if (next != END) {
      position++;
      isAtLineStart = next == '\n';
      lines += isAtLineStart ? 1 : 0;
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = 0;
    while (read < length) {
      int next = read();
      if (next == END) {
        return read == 0 && length > 0 ? END : read;
      }
      bytes[offset + read] = (byte) next;
      read++;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
