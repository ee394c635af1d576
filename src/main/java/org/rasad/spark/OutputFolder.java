package org.rasad.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where everything stands in the output. Finished files stand in {@code nquads} and {@code tables};
 * {@code work} holds what the job needs to go on, and may be removed once {@code _SUCCESS} is
 * there.
 *
 * @param root address of the folder
 */
record OutputFolder(String root) implements Serializable {

  OutputFolder {
    Objects.requireNonNull(root, "root");
  }

  FileSystem fileSystem(Configuration configuration) throws IOException {
    return new Path(root).getFileSystem(configuration);
  }

  Path articleQuads(String month, WorkUnit unit) {
    return at("nquads/articles/month=" + month + "/" + unit.name() + ".nq.gz");
  }

  Path entityQuads() {
    return at("nquads/entities");
  }

  Path incidentQuads() {
    return at("nquads/incidents");
  }

  Path table(Table table) {
    return at((table.isForReaders() ? "tables/" : "work/") + table.folder());
  }

  Path described() {
    return at("work/described");
  }

  Path secondIds() {
    return at("work/second-ids");
  }

  Path plan() {
    return at("work/plan.json");
  }

  Path attempt(String name) {
    return at("work/attempts/" + name);
  }

  Path attempts() {
    return at("work/attempts");
  }

  /** Where each unit that is done has a file with its counts. */
  Path doneUnits() {
    return at("work/done-units");
  }

  Path doneUnit(WorkUnit unit) {
    return new Path(doneUnits(), unit.name() + ".json");
  }

  /** The mark of a step of the whole job that is done. */
  Path doneStep(String step) {
    return at("work/done-steps/" + step);
  }

  Path success() {
    return at("_SUCCESS");
  }

  /** Names of the files in a folder; none if it is not there. */
  static Set<String> names(FileSystem files, Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try {
      Arrays.stream(files.listStatus(folder))
          .map(FileStatus::getPath)
          .forEach(p -> names.add(p.getName()));
    } catch (FileNotFoundException e) {
      return Set.of();
    }
    return names;
  }

  /** Writes a small file so that it is there whole or not at all. */
  void write(FileSystem files, Path file, String content) throws IOException {
    try (Attempt attempt = new Attempt(files, attempt("driver-" + file.getName()))) {
      try (OutputStream out = attempt.create(file)) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
      attempt.commit();
    }
  }

  static String read(FileSystem files, Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path at(String place) {
    return new Path(root + "/" + place);
  }
}
