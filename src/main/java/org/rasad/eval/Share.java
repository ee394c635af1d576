package org.rasad.eval;

/**
 * How many are right.
 *
 * @param right those that are
 * @param all those that were looked at
 */
public record Share(int right, int all) {

  static final Share NONE = new Share(0, 0);

  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), all + 1);
  }

  /** 0 to 1. */
  public double value() {
    return all == 0 ? 0 : (double) right / all;
  }
}
