package org.rasad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says on what was measured, and heads the table. */
final class Machine {

  private Machine() {}

  static String description() {
    long bytes =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize();
    return """
        %s, %d processors, %d GiB; %s %s; Java %s. Load at the start: %.1f.

        Each figure is the median of its runs, with the least and the greatest; ratios are taken run
        by run. CPU is the time of all processors.

        | what | Rasad | compared with | ratio |
        | --- | --- | --- | --- |"""
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            Math.round(bytes / (double) (1L << 30)),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 2))
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
