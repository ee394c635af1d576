package org.rasad.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;
import org.rasad.spark.SecondIds.Second;

/**
 * Reads the articles of units, each from its beginning to its end in one task.
 *
 * @param reading of one article
 * @param settings of the job
 * @param output where everything goes
 * @param hadoop how file systems are reached
 */
record UnitTask(
    Reading reading, JobSettings settings, OutputFolder output, SerializableConfiguration hadoop)
    implements Serializable {

  /**
   * Reads one unit; when it returns, the unit is done and marked.
   *
   * @throws IOException if a file system fails; nothing of the unit is seen then
   */
  void run(WorkUnit unit) throws IOException {
    Configuration configuration = hadoop.value();
    Map<Integer, Second> seconds = SecondIds.of(unit, output, configuration);
    try (UnitInput input = UnitInput.open(unit, configuration);
        DeepStack stack = new DeepStack(reading);
        UnitOutput out =
            new UnitOutput(unit, output, settings.minter(), attempt(unit), configuration)) {
      Optional<ReadResult> next = input.next();
      for (int position = 0; next.isPresent(); position++) {
        Second second = seconds.get(position);
        if (second == null) {
          write(next.get(), stack, out);
        } else {
          out.fail(next.get().where(), second.reason());
        }
        next = input.next();
      }
      out.commit();
    }
  }

  private static void write(ReadResult result, DeepStack stack, UnitOutput out) throws IOException {
    switch (result) {
      case Unreadable unreadable -> out.fail(unreadable.where(), unreadable.message());
      case Read read -> {
        try {
          out.write(read.where(), stack.extract(read.article()));
        } catch (UnreadArticleException e) {
          out.fail(read.where(), String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static String attempt(WorkUnit unit) {
    return unit.name() + "-" + TaskContext.get().taskAttemptId() + "-" + UUID.randomUUID();
  }
}
