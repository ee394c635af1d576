package org.rasad.serve.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a request carries, within bounds. A small packed body can unpack to any size, and a
 * large one to nothing: both sizes are bounded.
 *
 * @param types media types that are taken
 * @param limit the most bytes, as sent and when unpacked
 */
record Body(Set<String> types, long limit) {

  private static final String UTF_8 = "utf-8";
  private static final String GZIP = "gzip";

  /** What takes the bytes of a body. */
  interface Reader<T> {
    T read(InputStream bytes) throws IOException;
  }

  /**
   * Reads the whole body.
   *
   * @param reader reads to the end of the stream
   * @throws RefusedException if it is of another type, too large or damaged
   */
  <T> T read(HttpServletRequest request, Reader<T> reader) throws IOException, RefusedException {
    checkType(request.getContentType());
    boolean packed = isPacked(request.getHeader("Content-Encoding"));
    if (request.getContentLengthLong() > limit) {
      throw RefusedException.tooLarge(limit);
    }
    InputStream sent = new BoundedStream(request.getInputStream(), limit);
    try {
      return reader.read(
          packed ? new BoundedStream(new GZIPInputStream(sent, 1 << 13), limit) : sent);
    } catch (BoundedStream.TooLargeException e) {
      throw RefusedException.tooLarge(limit);
    } catch (ZipException | EOFException e) {
      throw RefusedException.badRequest("The request is damaged or ends too early.");
    }
  }

  private void checkType(@Nullable String given) throws RefusedException {
    String[] parts = given == null ? new String[0] : given.toLowerCase(Locale.ROOT).split(";");
    boolean isTaken = parts.length > 0 && types.contains(parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replace("\"", "").strip();
      isTaken &= !parameter.startsWith("charset=") || parameter.equals("charset=" + UTF_8);
    }
    if (!isTaken) {
      String accepted = String.join(", ", types.stream().sorted().toList());
      throw RefusedException.wrongType(
          "Send a Content-Type of %s, in UTF-8.".formatted(accepted), Map.of("Accept", accepted));
    }
  }

  private static boolean isPacked(@Nullable String encoding) throws RefusedException {
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    if (!encoding.equalsIgnoreCase(GZIP)) {
      throw RefusedException.wrongType(
          "The only Content-Encoding is gzip.", Map.of("Accept-Encoding", GZIP));
    }
    return true;
  }
}
