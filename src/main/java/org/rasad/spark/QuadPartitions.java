package org.rasad.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Writes the descriptions of things as files of N-Quads, sorted in each file by the IRI of the
 * thing. The same descriptions in the same number of partitions give the same files.
 *
 * @param output where the tries stand
 * @param hadoop how file systems are reached
 */
record QuadPartitions(OutputFolder output, SerializableConfiguration hadoop)
    implements Serializable {

  private static final int BUFFER = 1 << 16;

  /**
   * @param quadsByThing lines of N-Quads by the IRI of their subject; each once
   * @param folder what is in it already is removed
   */
  void write(JavaPairRDD<String, String> quadsByThing, int partitions, Path folder)
      throws IOException {
    output.fileSystem(hadoop.value()).delete(folder, true);
    quadsByThing
        .repartitionAndSortWithinPartitions(new HashPartitioner(partitions))
        .foreachPartition(things -> write(things, folder.toString()));
  }

  private void write(Iterator<Tuple2<String, String>> things, String folder) throws IOException {
    if (!things.hasNext()) {
      return;
    }
    FileSystem files = output.fileSystem(hadoop.value());
    Path file = new Path(folder, "part-%06d.nq.gz".formatted(TaskContext.get().partitionId()));
    try (Attempt attempt = new Attempt(files, output.attempt(UUID.randomUUID().toString()))) {
      try (OutputStream out =
          new BufferedOutputStream(new GZIPOutputStream(attempt.create(file), BUFFER), BUFFER)) {
        while (things.hasNext()) {
          out.write(things.next()._2().getBytes(StandardCharsets.UTF_8));
        }
      }
      attempt.commit();
    }
  }
}
