package org.rasad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One whole run of another program.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds that it used of all processors, read every few milliseconds while it ran
 * @param megabytes the largest memory that it held (resident set), 0 where there is no {@code
 *     /proc}
 * @param output what it wrote to standard output
 */
record ChildRun(double wall, double processor, long megabytes, Path output) {

  private static final int LOOK_EVERY_MILLIS = 10;

  /**
   * @throws IOException if it cannot be started or fails
   */
  static ChildRun of(List<String> command, Map<String, String> environment, Path output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
    Path messages = Path.of(output + ".err");
    builder.redirectError(messages.toFile()).environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    Duration processor = Duration.ZERO;
    long kilobytes = 0;
    while (process.isAlive()) {
      processor = process.info().totalCpuDuration().orElse(processor);
      kilobytes = Math.max(kilobytes, kilobytes(process.pid()));
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed: " + Files.readString(messages));
    }
    return new ChildRun(wall, processor.toMillis() / 1e3, kilobytes / 1024, output);
  }

  private static long kilobytes(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
