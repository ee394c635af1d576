package org.rasad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rasad.cli.run.Outcome;
import org.rasad.cli.run.Outcome.Failed;
import org.rasad.cli.run.ReadingRun;
import org.rasad.cli.run.RunCount;
import org.rasad.source.Articles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of every command that reads articles, and the run over these articles. */
final class ArticleOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Text files (.txt), JSON lines (.jsonl), or folders of them.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /**
   * Reads all articles; failures are told as they come and counted.
   *
   * @param sink gets what was read, in the order of the input
   */
  RunCount run(Workplace workplace, Consumer<Outcome.Extracted> sink) {
    return run(workplace, paths, threads.number(), sink);
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
