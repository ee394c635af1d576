package org.rasad.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkExecutorInfo;
import org.apache.spark.sql.SparkSession;

/** Spark in this process, on two threads, for all tests. */
final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "4")
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SESSION;
  }

  /**
   * Waits until no task runs. A job that fails throws while its other tasks still run, and those
   * write until they end.
   */
  static void awaitIdle() throws InterruptedException, TimeoutException {
    SparkContext context = SESSION.sparkContext();
    // The number of running tasks is kept by a listener, which may lag behind.
    context.listenerBus().waitUntilEmpty();
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (runningTasks(context) > 0) {
      assertTrue(Instant.now().isBefore(end), "Tasks of a job that failed go on and on.");
      Thread.sleep(10);
    }
  }

  private static int runningTasks(SparkContext context) {
    return Arrays.stream(context.statusTracker().getExecutorInfos())
        .mapToInt(SparkExecutorInfo::numRunningTasks)
        .sum();
  }
}
