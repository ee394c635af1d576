package org.rasad.store.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Cuts bytes into lines, so that one that is damaged spoils no other. Not thread-safe. */
final class ByteLines {

  /** Longer than any quad of the longest article; else a damaged file would be one endless line. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private int at;
  private int end;
  private long number;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, at - from);
      if (line.size() > LONGEST) {
        throw new IOException("line %d is longer than any quad".formatted(number + 1));
      }
      if (at < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  /** Counted from 1. */
  long number() {
    return number;
  }

  /** Whether there is no quad on the line. */
  boolean isEmpty() {
    byte[] bytes = line.toByteArray();
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return each == '#';
      }
    }
    return true;
  }

  /**
   * @throws CharacterCodingException if it is not UTF-8
   */
  String text() throws CharacterCodingException {
    return decoder.decode(ByteBuffer.wrap(line.toByteArray())).toString();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
