package org.rasad.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of one try of a piece of work. They are written aside and moved to their places when
 * all of them are whole. Two tries of the same work write the same files, so that it does not
 * matter which of them comes last. Closing removes what was not moved. Not thread-safe.
 */
final class Attempt implements Closeable {

  private final FileSystem files;
  private final Path aside;
  private final Map<Path, Path> placeByFile = new LinkedHashMap<>();

  /**
   * @param aside a folder that no other try has
   */
  Attempt(FileSystem files, Path aside) {
    this.files = files;
    this.aside = aside;
  }

  /** Where a file is to be written that belongs at a place. */
  Path file(Path place) {
    Path file = new Path(aside, placeByFile.size() + "-" + place.getName());
    placeByFile.put(file, place);
    return file;
  }

  OutputStream create(Path place) throws IOException {
    return files.create(file(place), true);
  }

  /** Moves all files to their places, in the order in which they were created. */
  void commit() throws IOException {
    for (Map.Entry<Path, Path> move : placeByFile.entrySet()) {
      Path place = move.getValue();
      files.mkdirs(place.getParent());
      files.delete(place, false);
      if (!files.rename(move.getKey(), place)) {
        throw new IOException("%s cannot be moved to %s.".formatted(move.getKey(), place));
      }
    }
    placeByFile.clear();
  }

  @Override
  public void close() throws IOException {
    files.delete(aside, true);
  }
}
