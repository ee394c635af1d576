package org.rasad.annotate.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes and reads arrays of numbers in pieces; one call for each number takes ten times longer.
 */
final class Bulk {

  private static final int PIECE = 1 << 16;

  private Bulk() {}

  static int length(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("The tables of the parser are damaged: an array has length " + length);
    }
    return length;
  }

  static void writeLongs(DataOutput out, long[] values) throws IOException {
    out.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Long.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      bytes.asLongBuffer().put(values, from, count);
      out.write(bytes.array(), 0, count * Long.BYTES);
    }
  }

  static long[] readLongs(DataInput in) throws IOException {
    long[] values = new long[length(in)];
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Long.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      in.readFully(bytes.array(), 0, count * Long.BYTES);
      bytes.asLongBuffer().get(values, from, count);
    }
    return values;
  }

  static void writeInts(DataOutput out, int[] values) throws IOException {
    out.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Integer.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      bytes.asIntBuffer().put(values, from, count);
      out.write(bytes.array(), 0, count * Integer.BYTES);
    }
  }

  static int[] readInts(DataInput in) throws IOException {
    int[] values = new int[length(in)];
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Integer.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      in.readFully(bytes.array(), 0, count * Integer.BYTES);
      bytes.asIntBuffer().get(values, from, count);
    }
    return values;
  }

  static void writeShorts(DataOutput out, short[] values) throws IOException {
    out.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Short.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      bytes.asShortBuffer().put(values, from, count);
      out.write(bytes.array(), 0, count * Short.BYTES);
    }
  }

  static short[] readShorts(DataInput in) throws IOException {
    short[] values = new short[length(in)];
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Short.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      in.readFully(bytes.array(), 0, count * Short.BYTES);
      bytes.asShortBuffer().get(values, from, count);
    }
    return values;
  }

  static void writeFloats(DataOutput out, float[] values) throws IOException {
    out.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Float.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      bytes.asFloatBuffer().put(values, from, count);
      out.write(bytes.array(), 0, count * Float.BYTES);
    }
  }

  static float[] readFloats(DataInput in) throws IOException {
    float[] values = new float[length(in)];
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(PIECE, values.length) * Float.BYTES);
    for (int from = 0; from < values.length; from += PIECE) {
      int count = Math.min(PIECE, values.length - from);
      in.readFully(bytes.array(), 0, count * Float.BYTES);
      bytes.asFloatBuffer().get(values, from, count);
    }
    return values;
  }
}
