package org.rasad.watch;

import java.util.Objects;

/**
 * How far a file was read.
 *
 * @param stamp of the file that was read
 * @param done how many of its articles and faults are kept
 * @param isWhole whether these are all
 */
record FileMark(String stamp, int done, boolean isWhole) {

  /** Nothing of a file. */
  static final FileMark NONE = new FileMark("", 0, false);

  FileMark {
    Objects.requireNonNull(stamp, "stamp");
  }
}
