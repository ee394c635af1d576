package org.rasad.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/**
 * The bytes of a web archive for jwarc, which keeps a header of any size in memory and, at the end
 * of a file that ends in many line ends, reads for ever. This channel ends both with an exception.
 */
final class WarcChannel implements ReadableByteChannel {

  private static final long LARGEST_HEADER = 1L << 20;

  /** A whole file is asked for more once or twice. */
  private static final int MOST_ENDS = 8;

  private final ReadableByteChannel bytes;
  private long headerLeft = LARGEST_HEADER;
  private int ends;
  private boolean broken;

  WarcChannel(InputStream in) {
    this.bytes = Channels.newChannel(in);
  }

  /** Next comes a header. */
  void expectHeader() {
    headerLeft = LARGEST_HEADER;
  }

  /** Next comes a body, which may be of any size. */
  void expectBody() {
    headerLeft = Long.MAX_VALUE;
  }

  /** Whether nothing more can be read. */
  boolean hasEnded() {
    return broken || ends > 0;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int count = readOrBreak(to);
    headerLeft -= Math.max(count, 0);
    if (headerLeft < 0) {
      throw new IOException("a header is larger than 1 MB");
    }
    if (count < 0 && ++ends > MOST_ENDS) {
      throw new EOFException("the file ends in the middle of a record");
    }
    return count;
  }

  private int readOrBreak(ByteBuffer to) throws IOException {
    boolean whole = false;
    try {
      int count = bytes.read(to);
      whole = true;
      return count;
    } finally {
      broken |= !whole;
    }
  }

  @Override
  public boolean isOpen() {
    return bytes.isOpen();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
