package org.rasad.spark;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;

/** A Parquet file of one table while it is being written. Not thread-safe. */
final class TableFile implements Closeable {

  /** A task writes seven tables at once, so that little of each should be in memory. */
  private static final long ROW_GROUP_BYTES = 16L * 1024 * 1024;

  private final ParquetWriter<Group> rows;

  TableFile(Table table, Path file, Configuration configuration) throws IOException {
    this.rows =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, configuration))
            .withType(table.schema())
            .withConf(configuration)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build();
  }

  void write(Group row) throws IOException {
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
