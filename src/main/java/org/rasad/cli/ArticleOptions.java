package org.rasad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.run.Outcome;
import org.rasad.cli.run.Outcome.Failed;
import org.rasad.cli.run.ReadingRun;
import org.rasad.cli.run.RunCount;
import org.rasad.source.Articles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that reads articles, and the run over these articles. */
final class ArticleOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Text files (.txt), JSON lines (.jsonl), or folders of them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at a time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * Reads all articles; failures are told as they come and counted.
   *
   * @param sink gets what was read, in the order of the input
   */
  RunCount run(Workplace workplace, Consumer<Outcome.Extracted> sink) {
    if (threads < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(), "--threads is at least 1, not " + threads + ".");
    }
    return run(workplace, paths, threads, sink);
  }

  static RunCount run(
      Workplace workplace, List<Path> paths, int threads, Consumer<Outcome.Extracted> sink) {
    RunCount[] count = {RunCount.NONE};
    try (Articles articles = Articles.in(paths);
        Progress progress = new Progress(workplace.console())) {
      new ReadingRun(workplace.models(), threads)
          .run(
              articles,
              outcome -> {
                switch (outcome) {
                  case Outcome.Extracted done -> sink.accept(done);
                  case Failed lost ->
                      workplace.console().message(lost.where() + ": " + lost.message());
                }
                count[0] = count[0].plus(outcome);
                progress.step();
              });
    }
    return count[0];
  }
}
