package org.rasad.spark;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one task reads: a file, or a range of its bytes. The same input is always cut into the same
 * units, so that a run that goes on knows what is done.
 *
 * @param number place in the whole input, from 0
 * @param path address of the file
 * @param begin first byte
 * @param end byte after the last; what begins before it belongs to the unit
 * @param isPart whether the file has other units too
 * @param linesBefore number of lines of the file before the unit, if it is a part of a file of
 *     lines
 */
record WorkUnit(int number, String path, long begin, long end, boolean isPart, long linesBefore)
    implements Serializable {

  WorkUnit {
    Objects.requireNonNull(path, "path");
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(path + ": bytes " + begin + " to " + end);
    }
  }

  WorkUnit withLinesBefore(long lines) {
    return new WorkUnit(number, path, begin, end, isPart, lines);
  }

  /** Names the unit's files in all folders of the output. */
  String name() {
    return "part-%06d".formatted(number);
  }
}
