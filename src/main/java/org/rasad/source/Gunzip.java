package org.rasad.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads files compressed with gzip, also of several members as web archives are. */
final class Gunzip {

  private static final String SUFFIX = ".gz";
  private static final int BUFFER = 1 << 16;

  private Gunzip() {}

  static boolean isNamed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  /** The name that the file has once it is uncompressed. */
  static String plainName(String name) {
    return isNamed(name) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /**
   * The uncompressed bytes of a file with such a name; on failure the stream is closed.
   *
   * @throws IOException if it should be compressed with gzip and is not
   */
  static InputStream openIfNamed(String name, InputStream in) throws IOException {
    InputStream bytes = new BufferedInputStream(in, BUFFER);
    try {
      return isNamed(name) ? new GZIPInputStream(new ToItsEnd(bytes), BUFFER) : bytes;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Java's reader takes a member for the last one if the stream says that nothing is available,
   * which many streams say at any time. This one says so only at its end.
   */
  private static final class ToItsEnd extends FilterInputStream {

    private final PushbackInputStream peeked;

    ToItsEnd(InputStream in) {
      this(new PushbackInputStream(in));
    }

    private ToItsEnd(PushbackInputStream peeked) {
      super(peeked);
      this.peeked = peeked;
    }

    @Override
    public int available() throws IOException {
      int next = peeked.read();
      if (next < 0) {
        return 0;
      }
      peeked.unread(next);
      return 1;
    }
  }
}
