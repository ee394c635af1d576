package org.rasad.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a folder and all folders below it hold.
 *
 * @param files those that Rasad reads, sorted by their path
 * @param faults what could not be looked into
 */
record Folder(List<Path> files, List<ReadResult.Unreadable> faults) {

  Folder {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }

  /** Whether Rasad reads files with such a name. */
  static boolean isArticleFile(Path path) {
    return ArticleFile.isNamed(path.toString());
  }

  /** Looks through a folder; links to other folders are not followed, so there are no circles. */
  static Folder list(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    List<ReadResult.Unreadable> faults = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isArticleFile(file) && Files.isRegularFile(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            faults.add(
                new ReadResult.Unreadable(file.toString(), UnreadableException.reason(fault)));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(Path::toString));
    return new Folder(files, faults);
  }
}
