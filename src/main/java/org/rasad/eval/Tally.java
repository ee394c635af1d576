package org.rasad.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Counts hits, and keeps what was missed and what was found without being there. */
public final class Tally {

  private int gold;
  private int found;
  private int matched;
  private final List<String> misses = new ArrayList<>();
  private final List<String> alarms = new ArrayList<>();

  void add(int moreGold, int moreFound, int moreMatched) {
    gold += moreGold;
    found += moreFound;
    matched += moreMatched;
  }

  void miss(Collection<String> descriptions) {
    misses.addAll(descriptions);
  }

  void alarm(Collection<String> descriptions) {
    alarms.addAll(descriptions);
  }

  /** How many there are in the gold. */
  public int gold() {
    return gold;
  }

  /** How many the system found. */
  public int found() {
    return found;
  }

  /** How many of these are the same. */
  public int matched() {
    return matched;
  }

  public double precision() {
    return share(matched, found);
  }

  public double recall() {
    return share(matched, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    // In this order of operations: another may differ in the last digit that is shown.
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** What was not found, in the order of the documents. */
  public List<String> misses() {
    return Collections.unmodifiableList(misses);
  }

  /** What was found and is not there, in the order of the documents. */
  public List<String> alarms() {
    return Collections.unmodifiableList(alarms);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
