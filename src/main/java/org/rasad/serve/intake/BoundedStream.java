package org.rasad.serve.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails, and does not end, where there is more than is allowed. */
final class BoundedStream extends FilterInputStream {

  private static final int END = -1;

  private long left;

  /** There was more. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next == END ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int number = super.read(bytes, from, length);
    count(Math.max(number, 0));
    return number;
  }

  @Override
  public long skip(long number) throws IOException {
    long skipped = super.skip(number);
    count(skipped);
    return skipped;
  }

  private void count(long number) throws TooLargeException {
    left -= number;
    if (left < 0) {
      throw new TooLargeException();
    }
  }
}
