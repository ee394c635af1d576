package org.rasad.annotate;

import java.util.concurrent.CancellationException;

/**
 * Lets long work on an article be given up: whoever runs it interrupts its thread, and the stages
 * ask here between sentences.
 */
public final class Stopping {

  private Stopping() {}

  /**
   * Goes on unless the work is to stop; the thread stays interrupted.
   *
   * @throws CancellationException if it is
   */
  public static void ifAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The article was given up.");
    }
  }
}
