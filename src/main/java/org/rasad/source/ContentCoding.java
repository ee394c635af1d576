package org.rasad.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what the header {@code Content-Encoding} of HTTP says. */
public final class ContentCoding {

  private static final int ZLIB_METHOD = 8;

  private ContentCoding() {}

  /**
   * The body as it was before it was encoded.
   *
   * @param encoding {@code gzip}, {@code deflate}, {@code br}, or nothing
   * @throws IOException if it is another one, or the body is not in it
   */
  public static InputStream decode(InputStream body, String encoding) throws IOException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> inflate(new BufferedInputStream(body));
      case "br" -> new BrotliInputStream(body);
      default -> throw new IOException("the encoding \"%s\" is not known".formatted(encoding));
    };
  }

  /** By the standard it is zlib's format; some servers send its content alone. */
  private static InputStream inflate(BufferedInputStream body) throws IOException {
    body.mark(1);
    boolean isZlib = (body.read() & 0x0F) == ZLIB_METHOD;
    body.reset();
    return isZlib
        ? new InflaterInputStream(body)
        : new InflaterInputStream(body, new Inflater(true));
  }
}
