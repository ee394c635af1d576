package org.rasad.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.rasad.source.Articles;

/**
 * Shows on a terminal how far a run is: its share of the input by size with the time left, articles
 * done and how many a second, and failures. Elsewhere it shows nothing.
 */
final class Progress implements AutoCloseable {

  private static final int REFRESH_MILLISECONDS = 500;

  private final Articles articles;
  private final @Nullable ProgressBar bar;
  private long done;
  private long failed;

  /**
   * @param articles the input
   */
  Progress(Console console, Articles articles) {
    this.articles = articles;
    this.bar =
        console.isTerminal()
            ? new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" kB", 1_000)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.messages()))
                .build()
            : null;
  }

  /** One article more, whatever became of it. */
  void step() {
    done++;
    if (bar != null) {
      bar.maxHint(articles.size());
      bar.stepTo(articles.position());
      bar.setExtraMessage(message(done, failed, bar.getElapsedAfterStart()));
    }
  }

  /** The next article is one that failed. */
  void failed() {
    failed++;
  }

  /** Articles, failures and the rate, short enough for a terminal of 80 columns. */
  static String message(long done, long failed, Duration elapsed) {
    double seconds = Math.max(elapsed.toMillis(), 1) / 1000.0;
    return String.format(
        Locale.ROOT, " %,d done, %,d failed, %.1f/s", done, failed, done / seconds);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
