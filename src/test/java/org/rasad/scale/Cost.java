package org.rasad.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/**
 * What something takes.
 *
 * @param clock milliseconds that passed
 * @param processor milliseconds that all threads of this program computed: that does not grow when
 *     other programs share the machine
 */
record Cost(long clock, long processor) {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long MILLION = 1_000_000;

  /** A point in time, to be subtracted from a later one. */
  static Cost now() {
    return new Cost(System.nanoTime() / MILLION, SYSTEM.getProcessCpuTime() / MILLION);
  }

  Cost minus(Cost earlier) {
    return new Cost(clock - earlier.clock, processor - earlier.processor);
  }

  /** The middle one by the clock. */
  static Cost median(List<Cost> costs) {
    return costs.stream().sorted(Comparator.comparing(Cost::clock)).toList().get(costs.size() / 2);
  }
}
