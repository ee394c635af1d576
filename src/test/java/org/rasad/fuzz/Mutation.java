package org.rasad.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils something valid: bits are flipped, parts cut, doubled, exchanged, or put in. */
public final class Mutation {

  private static final int MOST_CHANGES = 4;
  private static final int MOST_PIECES = 3;

  private Mutation() {}

  /** Changed bytes; about one in ten stays as it was. */
  public static byte[] of(Random random, List<byte[]> valid) {
    byte[] bytes = HostileText.pick(valid, random).clone();
    for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
      bytes = change(random, bytes, valid);
    }
    return bytes;
  }

  /** A changed text. */
  public static String of(Random random, String... valid) {
    String text = HostileText.pick(Arrays.asList(valid), random);
    for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(20));
      String put =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(from, to).repeat(2);
            case 2 -> HostileText.pick(Arrays.asList(valid), random);
            default -> HostileText.of(random, MOST_PIECES);
          };
      text = text.substring(0, from) + put + text.substring(random.nextBoolean() ? from : to);
    }
    return text;
  }

  private static byte[] change(Random random, byte[] bytes, List<byte[]> valid) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(6)) {
      case 0 -> flipped(random, bytes);
      case 1 -> Arrays.copyOf(bytes, from);
      case 2 -> joined(bytes, from, new byte[0], to);
      case 3 -> joined(bytes, to, part, to);
      case 4 -> spliced(random, bytes, from, HostileText.pick(valid, random));
      default ->
          joined(
              bytes,
              from,
              HostileText.of(random, MOST_PIECES).getBytes(StandardCharsets.UTF_8),
              random.nextBoolean() ? from : to);
    };
  }

  private static byte[] flipped(Random random, byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] spliced(Random random, byte[] bytes, int at, byte[] other) {
    byte[] rest = Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length);
    return joined(bytes, at, rest, bytes.length);
  }

  private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.writeBytes(between);
    out.write(bytes, start, bytes.length - start);
    return out.toByteArray();
  }
}
