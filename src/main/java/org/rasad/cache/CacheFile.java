package org.rasad.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A file of the cache: a head of {@value #HEAD} bytes (sign, length and CRC-32C of the content),
 * then the content. It is there whole or not at all.
 *
 * @param path where it is or will be
 */
record CacheFile(Path path) {

  /** Writes the content. */
  interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private static final long SIGN = 0x5261_7361_6443_0001L;
  private static final int HEAD = 3 * Long.BYTES;
  private static final int BUFFER = 1 << 16;

  /** The content, mapped; none if there is no such file, it is not safe, or it is damaged. */
  Optional<ByteBuffer> content() throws IOException {
    if (!CacheFolder.isOwnAlone(path)) {
      return Optional.empty();
    }
    try (FileChannel in =
        FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer whole = in.map(MapMode.READ_ONLY, 0, in.size());
      return isSound(whole)
          ? Optional.of(whole.slice(HEAD, whole.limit() - HEAD))
          : Optional.empty();
    }
  }

  private static boolean isSound(ByteBuffer whole) {
    if (whole.limit() < HEAD
        || whole.getLong(0) != SIGN
        || whole.getLong(Long.BYTES) != whole.limit() - HEAD) {
      return false;
    }
    CRC32C sum = new CRC32C();
    sum.update(whole.slice(HEAD, whole.limit() - HEAD));
    return whole.getLong(2 * Long.BYTES) == sum.getValue();
  }

  /** Writes beside the file and then takes its place in one step. */
  void replace(Content content) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    // Only the owner may read or write it: createTempFile sees to that.
    Path beside = Files.createTempFile(folder, "new-", ".tmp");
    try {
      write(beside, content);
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path file, Content content) throws IOException {
    CRC32C sum = new CRC32C();
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.position(HEAD);
      DataOutputStream data =
          new DataOutputStream(
              new BufferedOutputStream(
                  new CheckedOutputStream(Channels.newOutputStream(out), sum), BUFFER));
      content.write(data);
      data.flush();
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      head.putLong(SIGN).putLong(out.size() - HEAD).putLong(sum.getValue()).flip();
      out.write(head, 0);
    }
  }
}
