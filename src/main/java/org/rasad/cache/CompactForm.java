package org.rasad.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A large value that takes long to make, and a form of it that is read fast: plain numbers and
 * texts, never Java's serialisation.
 *
 * @param <T> the value
 */
public interface CompactForm<T> {

  /**
   * Names the value and the layout of its form, as {@code segmenter-1}: small letters, digits and
   * hyphens. Another layout needs another name, or files of the old one are read as the new.
   */
  String name();

  /** The resource of the class path that the value is made from, as {@code models/a.ser.gz}. */
  String source();

  /** Makes the value from its source, which takes long. */
  T make();

  /** Writes the form; a stream that is buffered and that the caller closes. */
  void write(T value, DataOutputStream out) throws IOException;

  /**
   * Reads the form.
   *
   * @param in what {@link #write} wrote, big-endian and whole: its checksum was right. It is mapped
   *     to a file and must not be kept. Bulk reading ({@code in.asFloatBuffer().get(array)}) is
   *     fast even before Java has compiled anything.
   * @throws IOException if it is not as it should be; the value is made anew then, as after any
   *     {@link RuntimeException}
   */
  T read(ByteBuffer in) throws IOException;
}
