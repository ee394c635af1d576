package org.rasad.eval.incident;

import java.util.Objects;

/**
 * How many pairs were joined rightly and wrongly.
 *
 * @param name which pairs these are
 * @param pairs number of pairs
 * @param same of these, how many speak of one happening
 * @param joined how many were joined
 * @param right how many were joined and speak of one happening
 */
public record PairScores(String name, int pairs, int same, int joined, int right) {
  public PairScores {
    Objects.requireNonNull(name, "name");
  }

  /** Of the joined pairs the share that is right; 0 if there are none. */
  public double precision() {
    return joined == 0 ? 0 : (double) right / joined;
  }

  /** Of the pairs of one happening the share that is joined; 0 if there are none. */
  public double recall() {
    return same == 0 ? 0 : (double) right / same;
  }

  /** Harmonic mean of the two. */
  public double f1() {
    return joined + same == 0 ? 0 : 2.0 * right / (joined + same);
  }
}
