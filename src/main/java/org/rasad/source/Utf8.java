package org.rasad.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: a malformed byte is an error, never a replacement character. */
final class Utf8 {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /**
   * The text of the bytes, without a byte order mark at their beginning; line ends stay as they
   * are.
   *
   * @throws UnreadableException if the bytes are binary or malformed; the message tells where
   */
  static String decode(byte[] bytes) throws UnreadableException {
    for (byte each : bytes) {
      if (each == 0) {
        throw new UnreadableException(
            "It holds NUL bytes, so it is binary or UTF-16; Rasad reads UTF-8 text.");
      }
    }
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "It is not valid UTF-8: byte %d (0x%02X) is malformed; convert it to UTF-8."
              .formatted(in.position() + 1, bytes[in.position()]));
    }
    return out.flip().toString();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
