package org.rasad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.rasad.spark.Plan.InputFile;
import scala.Tuple2;

/**
 * One run of the job over an archive. It does what is not done yet:
 *
 * <ol>
 *   <li>cuts the input into units;
 *   <li>finds articles whose id comes a second time;
 *   <li>reads the articles, a unit in each task;
 *   <li>describes the entities by what all articles say of them;
 *   <li>finds the incidents of all reports.
 * </ol>
 *
 * <p>Each unit, and each of the other steps as a whole, is marked as done after its files are in
 * their places. A run that was cut off goes on with what has no mark, and writes the same files
 * again if it had got so far.
 */
final class ArchiveRun {

  /** More would only make more small files. */
  private static final int MOST_PARTITIONS = 2000;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final JobSettings settings;
  private final OutputFolder output;
  private final SerializableConfiguration hadoop;

  ArchiveRun(SparkSession spark, JobSettings settings, OutputFolder output) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.settings = settings;
    this.output = output;
    this.hadoop = new SerializableConfiguration(context.hadoopConfiguration());
  }

  /**
   * Does what is left to do.
   *
   * @param inputs addresses of files and folders
   * @return what became of all articles, those of earlier runs among them
   * @throws IOException if a file system fails; the next run goes on from there
   * @throws JobSetupException if the input is not there, or the output is of another job
   */
  UnitCount run(List<String> inputs, Reading reading) throws IOException {
    FileSystem files = output.fileSystem(configuration());
    List<WorkUnit> units = plan(inputs, files).units();
    files.delete(output.attempts(), true);
    step("second-ids", files, () -> SecondIds.find(spark, parallel(units), hadoop, output));
    read(units, reading, files);
    int partitions = partitions(units.size());
    Entities entities = new Entities(spark, output, settings.minter());
    Map<String, String> listed = entities.listed();
    step("described", files, () -> entities.describe(listed));
    step("entities", files, () -> writeEntities(entities, listed, partitions));
    step("incidents", files, () -> writeIncidents(entities, listed, partitions));
    UnitCount count = count();
    output.write(files, output.success(), "");
    return count;
  }

  private int partitions(int units) {
    int least = context.defaultParallelism();
    return Math.clamp(units, least, Math.max(least, MOST_PARTITIONS));
  }

  private Plan plan(List<String> inputs, FileSystem files) throws IOException {
    List<InputFile> found = InputFiles.find(inputs, configuration());
    if (files.exists(output.plan())) {
      Plan plan = Plan.read(files, output);
      plan.checkGoesOnWith(settings, found, output);
      return plan;
    }
    if (files.exists(new Path(output.root()))
        && files.listStatus(new Path(output.root())).length > 0) {
      throw new JobSetupException(
          output.root() + " holds something that is not of this job; give a new folder.");
    }
    Plan plan = Plan.of(settings, found, countLines(Plan.cut(found, settings.unitBytes())));
    plan.write(files, output);
    return plan;
  }

  /** The lines in each part of a file of lines, so that places are told as in the whole file. */
  private Map<Integer, Long> countLines(List<WorkUnit> units) {
    List<WorkUnit> parts =
        units.stream()
            .filter(u -> u.isPart() && InputFormat.of(u.path()).orElseThrow() == InputFormat.LINES)
            .toList();
    if (parts.isEmpty()) {
      return Map.of();
    }
    SerializableConfiguration reached = hadoop;
    return new HashMap<>(
        parallel(parts)
            .mapToPair(u -> new Tuple2<>(u.number(), countLines(u, reached.value())))
            .collectAsMap());
  }

  private static long countLines(WorkUnit unit, Configuration configuration) throws IOException {
    try (LineRange lines = UnitInput.lines(unit, new Path(unit.path()), configuration)) {
      byte[] buffer = new byte[1 << 16];
      while (lines.read(buffer, 0, buffer.length) >= 0) {
        // Only the line ends are of interest.
      }
      return lines.lines();
    }
  }

  private void read(List<WorkUnit> units, Reading reading, FileSystem files) throws IOException {
    Set<String> done = OutputFolder.names(files, output.doneUnits());
    List<WorkUnit> left =
        units.stream().filter(u -> !done.contains(output.doneUnit(u).getName())).toList();
    if (!left.isEmpty()) {
      UnitTask task = new UnitTask(reading, settings, output, hadoop);
      parallel(left).foreach(task::run);
    }
  }

  private void writeEntities(Entities entities, Map<String, String> listed, int partitions)
      throws IOException {
    List<Tuple2<String, String>> ofGazetteer = new ArrayList<>();
    listed.forEach((entity, quads) -> ofGazetteer.add(new Tuple2<>(entity, quads)));
    JavaPairRDD<String, String> all = entities.quads().union(context.parallelizePairs(ofGazetteer));
    new QuadPartitions(output, hadoop).write(all, partitions, output.entityQuads());
  }

  private void writeIncidents(Entities entities, Map<String, String> listed, int partitions)
      throws IOException {
    Broadcast<Map<String, String>> known = context.broadcast(listed);
    JavaRDD<String> told =
        spark
            .read()
            .parquet(output.table(Table.REPORTS).toString())
            .select("report")
            .toJavaRDD()
            .map(r -> r.getString(0));
    JavaRDD<String> reports =
        new Parties(known, settings.minter())
            .complete(told, entities.quadsAndInner())
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> incidents = new Incidents(known, settings.minter()).quads(reports);
    new QuadPartitions(output, hadoop).write(incidents, partitions, output.incidentQuads());
    context.getPersistentRDDs().values().forEach(JavaRDD::unpersist);
    known.destroy();
  }

  private UnitCount count() {
    return context
        .textFile(output.doneUnits().toString())
        .map(Json::count)
        .fold(UnitCount.NONE, UnitCount::plus);
  }

  /** Does something unless it is marked as done, and marks it. */
  private void step(String name, FileSystem files, Step step) throws IOException {
    Path done = output.doneStep(name);
    if (!files.exists(done)) {
      step.run();
      output.write(files, done, "");
    }
  }

  private JavaRDD<WorkUnit> parallel(List<WorkUnit> units) {
    return context.parallelize(units, units.size());
  }

  private Configuration configuration() {
    return context.hadoopConfiguration();
  }

  /** A step of the whole job. */
  private interface Step {
    void run() throws IOException;
  }
}
