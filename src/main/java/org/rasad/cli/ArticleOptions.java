package org.rasad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.cli.remote.Sending;
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
      description =
          "Text (.txt), JSON lines (.jsonl), pages (.html), web archives (.warc), feeds (.xml, .rss,"
              + " .atom), each also compressed (.gz), or folders of them.")
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

  /** Sends all articles to a server that reads them; failures are told as they come and counted. */
  RunCount send(Console console, RemoteServer server) {
    try (Articles articles = Articles.in(paths);
        Progress progress = new Progress(console)) {
      return new Sending(server, lost -> tell(console, lost), progress::step).run(articles);
    }
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
                  case Failed lost -> tell(workplace.console(), lost);
                }
                count[0] = count[0].plus(outcome);
                progress.step();
              });
    }
    return count[0];
  }

  private static void tell(Console console, Failed lost) {
    console.message(lost.where() + ": " + lost.message());
  }
}
