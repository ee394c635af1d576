package org.rasad.lexicon;

import java.util.List;

/** The tables under {@code data/} have faults; the message lists all of them, a line each. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  public LexiconException(List<String> faults) {
    super(
        "The tables under data/ have " + faults.size() + " faults:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Each fault as {@code file:line: message}, in the order of the files. */
  public List<String> faults() {
    return faults;
  }
}
