package org.rasad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.rasad.rdf.IriMinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program that {@code spark-submit} starts. */
@Command(
    name = "rasad-archive",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads an archive of articles on Apache Spark and writes N-Quads and tables.",
    footer = {
      "",
      "Addresses are of any file system that Hadoop knows: hdfs://…, s3a://…, file:///….",
      "Started again with the same input and output, it goes on where it was cut off.",
      "",
      "Exit code: 0 all went well, 1 some input failed, 2 wrong usage or set-up. In cluster mode",
      "failed input gives 0 as well, since a cluster would start the job again for 1.",
      "",
      "Example:",
      "  bench/archive --master 'local[*]' -- archive.jsonl.gz --output out"
    })
public final class ArchiveJob implements Callable<Integer> {

  private static final int FAILED_INPUT = 1;
  private static final int SETUP = 2;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files of JSON lines (.jsonl, .jsonl.gz), Parquet or WARC (.warc, .warc.gz), or folders.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "New, or that of a run that is to go on.")
  private String output = "";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Address with which all IRIs begin (default: http://localhost:3030/).")
  private String base = IriMinter.DEFAULT_BASE;

  @Option(
      names = "--unit-bytes",
      paramLabel = "N",
      description = "How large a part of a file one task reads (default: ${DEFAULT-VALUE}).")
  private long unitBytes = JobSettings.DEFAULT_UNIT_BYTES;

  @Spec private CommandSpec spec = CommandSpec.create();

  private ArchiveJob() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new ArchiveJob());
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          if (fault instanceof JobSetupException) {
            command.getErr().println(fault.getMessage());
            return SETUP;
          }
          throw fault;
        });
    int code = line.execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    JobSettings settings = new JobSettings(base, version(), unitBytes);
    try (SparkSession spark = SparkSession.builder().appName("Rasad").getOrCreate()) {
      UnitCount count =
          new ArchiveRun(spark, settings, new OutputFolder(output)).run(inputs, new ModelReading());
      spec.commandLine().getErr().println(count.summary());
      boolean isCluster =
          spark.sparkContext().getConf().get("spark.submit.deployMode", "client").equals("cluster");
      return count.failed() > 0 && !isCluster ? FAILED_INPUT : 0;
    }
  }

  /** The version of the program's jar. */
  static String version() {
    String version = ArchiveJob.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
