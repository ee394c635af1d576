package org.rasad.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many articles are done; elsewhere it shows nothing. */
final class Progress implements AutoCloseable {

  private static final int UNKNOWN = -1;

  private final @Nullable ProgressBar bar;

  Progress(Console console) {
    this.bar =
        console.isTerminal()
            ? new ProgressBarBuilder()
                .setTaskName("Articles")
                .setInitialMax(UNKNOWN)
                .setConsumer(new ConsoleProgressBarConsumer(console.messages()))
                .build()
            : null;
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
