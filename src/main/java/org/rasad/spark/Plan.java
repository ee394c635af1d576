package org.rasad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a job reads, in which units, and with which settings. It is written into the output before
 * anything else; a run that goes on must have the same.
 *
 * @param settings of the job
 * @param files in the order in which they are read
 * @param linesBefore for each unit, the lines of its file before it
 */
record Plan(JobSettings settings, List<InputFile> files, List<Long> linesBefore) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A file of the input.
   *
   * @param path its address
   * @param bytes how large it is
   */
  record InputFile(String path, long bytes) {}

  Plan {
    files = List.copyOf(files);
    linesBefore = List.copyOf(linesBefore);
  }

  /** The units before anything is known of the lines in them. */
  static List<WorkUnit> cut(List<InputFile> files, long unitBytes) {
    List<WorkUnit> units = new ArrayList<>();
    for (InputFile file : files) {
      boolean isCut =
          file.bytes() > unitBytes && InputFormat.of(file.path()).orElseThrow().isSplittable();
      long step = isCut ? unitBytes : Math.max(1, file.bytes());
      for (long begin = 0; begin == 0 || begin < file.bytes(); begin += step) {
        long end = Math.min(begin + step, file.bytes());
        units.add(new WorkUnit(units.size(), file.path(), begin, end, isCut, 0));
      }
    }
    return units;
  }

  /**
   * @param lines the number of lines that begin in each unit, by the number of the unit; those that
   *     are not parts of a file may be missing
   */
  static Plan of(JobSettings settings, List<InputFile> files, Map<Integer, Long> lines) {
    List<Long> before = new ArrayList<>();
    Map<String, Long> passed = new HashMap<>();
    for (WorkUnit unit : cut(files, settings.unitBytes())) {
      before.add(passed.getOrDefault(unit.path(), 0L));
      passed.merge(unit.path(), lines.getOrDefault(unit.number(), 0L), Long::sum);
    }
    return new Plan(settings, files, before);
  }

  List<WorkUnit> units() {
    return cut(files, settings.unitBytes()).stream()
        .map(u -> u.withLinesBefore(linesBefore.get(u.number())))
        .toList();
  }

  void write(FileSystem fileSystem, OutputFolder output) throws IOException {
    output.write(fileSystem, output.plan(), JSON.writeValueAsString(this));
  }

  /**
   * @throws JobSetupException if it was written by another Rasad in another form
   */
  static Plan read(FileSystem fileSystem, OutputFolder output) throws IOException {
    try {
      return JSON.readValue(OutputFolder.read(fileSystem, output.plan()), Plan.class);
    } catch (JacksonException e) {
      throw new JobSetupException(
          output.plan() + " is damaged or of another Rasad; give a new folder with --output.", e);
    }
  }

  /**
   * @throws JobSetupException if the output was begun with other settings or for another input
   */
  void checkGoesOnWith(JobSettings now, List<InputFile> filesNow, OutputFolder output) {
    if (!settings.equals(now)) {
      throw new JobSetupException(
          "The output %s was begun with %s and not with %s; give the same or a new folder."
              .formatted(output.root(), settings, now));
    }
    if (!files.equals(filesNow)) {
      throw new JobSetupException(
          "The output %s was begun for other files, or these have changed since; give a new folder."
              .formatted(output.root()));
    }
  }
}
