package org.rasad.watch;

import java.util.Iterator;

/** Takes what was found. */
@FunctionalInterface
public interface Taker {

  /**
   * Takes everything, in order, and returns when all of it is stored or told. For each it runs
   * {@link Found#kept} right after. Whatever it throws ends the watching.
   *
   * @param found drawn as it is taken; drawing one may read a file, and never waits for the network
   */
  void take(Iterator<Found> found);
}
