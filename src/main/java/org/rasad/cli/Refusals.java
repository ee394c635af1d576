package org.rasad.cli;

import java.util.function.Consumer;
import org.rasad.cli.run.RunCount;

/** Tells and counts the articles that were read and could not be stored. */
final class Refusals implements Consumer<String> {

  private final Console console;
  private long refused;

  Refusals(Console console) {
    this.console = console;
  }

  @Override
  public void accept(String message) {
    console.message(message);
    refused++;
  }

  /** How many there were. */
  long number() {
    return refused;
  }

  /** The count of a run, with these articles among the failed. */
  RunCount takenFrom(RunCount count) {
    return new RunCount(count.read() - refused, count.failed() + refused, count.events());
  }
}
