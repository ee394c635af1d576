package org.rasad.annotate;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads the bytes of a buffer. */
final class BufferStream extends InputStream {

  private static final int END = -1;
  private static final int BYTE = 0xFF;

  private final ByteBuffer buffer;

  BufferStream(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  @Override
  public int read() {
    return buffer.hasRemaining() ? buffer.get() & BYTE : END;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int count = Math.min(length, buffer.remaining());
    if (count == 0) {
      return END;
    }
    buffer.get(bytes, offset, count);
    return count;
  }
}
