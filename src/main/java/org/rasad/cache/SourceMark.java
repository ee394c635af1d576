package org.rasad.cache;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * What tells one content of a resource from another without reading it: checksum and size as the
 * jar's directory has them, or size and time of a file.
 *
 * @param text of small letters, digits and a hyphen
 */
record SourceMark(String text) {

  SourceMark {
    Objects.requireNonNull(text, "text");
  }

  /** The mark of a resource of the class path; none if it is not there or cannot be told. */
  static Optional<SourceMark> of(String resource) {
    URL url = SourceMark.class.getClassLoader().getResource(resource);
    if (url == null) {
      return Optional.empty();
    }
    try {
      URLConnection connection = url.openConnection();
      return connection instanceof JarURLConnection jar
          ? ofEntry(jar)
          : Optional.of(mark(connection.getLastModified(), connection.getContentLengthLong()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<SourceMark> ofEntry(JarURLConnection jar) throws IOException {
    ZipEntry entry = jar.getJarEntry();
    return entry == null ? Optional.empty() : Optional.of(mark(entry.getCrc(), entry.getSize()));
  }

  private static SourceMark mark(long content, long size) {
    return new SourceMark(Long.toHexString(content) + "-" + Long.toHexString(size));
  }
}
