package org.rasad.spark;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.rasad.source.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the articles whose id another one has that comes before them in the input: they are not
 * read, as in every run of Rasad. For each unit with such articles there is a folder that tells
 * which they are.
 */
final class SecondIds {

  private static final StructType IDS =
      new StructType()
          .add("id", "string", false)
          .add("unit", "int", false)
          .add("position", "int", false)
          .add("place", "string", false);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SecondIds() {}

  /**
   * An article that is not read.
   *
   * @param position in its unit, counting faults too
   * @param id that it shares
   * @param first where the first article with the id stands
   */
  record Second(int position, String id, String first) implements Serializable {

    String reason() {
      return "Its id \"%s\" is that of an article already read from %s.".formatted(id, first);
    }
  }

  /** Reads the whole input without its sentences, and writes what was found. */
  static void find(
      SparkSession spark,
      JavaRDD<WorkUnit> units,
      SerializableConfiguration hadoop,
      OutputFolder output) {
    JavaRDD<Row> ids =
        units.mapPartitions((FlatMapFunction<Iterator<WorkUnit>, Row>) u -> ids(u, hadoop.value()));
    Dataset<Row> ranked =
        spark
            .createDataFrame(ids, IDS)
            .withColumn("rank", functions.row_number().over(firstOfId()))
            .withColumn("first", functions.first("place").over(firstOfId()));
    ranked
        .filter("rank > 1")
        .select(
            functions.col("unit"),
            functions
                .to_json(
                    functions.struct(
                        functions.col("position"), functions.col("id"), functions.col("first")))
                .alias("value"))
        .repartition(functions.col("unit"))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("unit")
        .text(output.secondIds().toString());
  }

  private static WindowSpec firstOfId() {
    return Window.partitionBy("id").orderBy("unit", "position");
  }

  private static Iterator<Row> ids(Iterator<WorkUnit> units, Configuration hadoop)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    while (units.hasNext()) {
      WorkUnit unit = units.next();
      try (UnitInput input = UnitInput.open(unit, hadoop)) {
        Optional<ReadResult> next = input.next();
        for (int position = 0; next.isPresent(); position++) {
          if (next.get() instanceof ReadResult.Read read) {
            rows.add(RowFactory.create(read.article().id(), unit.number(), position, read.where()));
          }
          next = input.next();
        }
      }
    }
    return rows.iterator();
  }

  /** Those of one unit, by their position. */
  static Map<Integer, Second> of(WorkUnit unit, OutputFolder output, Configuration hadoop)
      throws IOException {
    FileSystem files = output.fileSystem(hadoop);
    Map<Integer, Second> seconds = new HashMap<>();
    try {
      for (FileStatus file :
          files.listStatus(new Path(output.secondIds(), "unit=" + unit.number()))) {
        read(files, file.getPath(), seconds);
      }
    } catch (FileNotFoundException e) {
      return Map.of();
    }
    return seconds;
  }

  private static void read(FileSystem files, Path file, Map<Integer, Second> into)
      throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Second second = JSON.readValue(line, Second.class);
        into.put(second.position(), second);
      }
    }
  }
}
