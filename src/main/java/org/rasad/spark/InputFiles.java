package org.rasad.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.rasad.spark.Plan.InputFile;

/** Finds the files of the input, in the order of the paths that were given and of their names. */
final class InputFiles {

  private InputFiles() {}

  /**
   * @param inputs addresses of files and folders; of a folder all files of a known format are read,
   *     in the order of their paths, but none whose name begins with a dot or an underscore
   * @throws JobSetupException if one is not there, is of no known format, or holds no such file
   */
  static List<InputFile> find(List<String> inputs, Configuration configuration) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem fileSystem = path.getFileSystem(configuration);
      List<InputFile> found = find(path, fileSystem);
      if (found.isEmpty()) {
        throw new JobSetupException(input + " holds nothing to read. " + InputFormat.KNOWN);
      }
      files.addAll(found);
    }
    return files.stream().distinct().toList();
  }

  private static List<InputFile> find(Path path, FileSystem fileSystem) throws IOException {
    try {
      FileStatus status = fileSystem.getFileStatus(path);
      List<InputFile> files = new ArrayList<>();
      if (status.isFile()) {
        add(status, files);
      } else {
        enter(path, fileSystem, files);
      }
      files.sort(Comparator.comparing(InputFile::path));
      return files;
    } catch (FileNotFoundException e) {
      throw new JobSetupException("There is no such file or folder: " + path, e);
    }
  }

  private static void enter(Path folder, FileSystem fileSystem, List<InputFile> files)
      throws IOException {
    for (FileStatus each : fileSystem.listStatus(folder)) {
      String name = each.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (each.isDirectory()) {
        enter(each.getPath(), fileSystem, files);
      } else {
        add(each, files);
      }
    }
  }

  private static void add(FileStatus file, List<InputFile> files) {
    String path = file.getPath().toString();
    if (InputFormat.of(path).isPresent()) {
      files.add(new InputFile(path, file.getLen()));
    }
  }
}
