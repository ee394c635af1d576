package org.rasad.lexicon;

/** Whether an event happened, by the words of its sentence. */
public enum Status {
  /** Happened or happening, also where a source merely claims it. */
  ACTUAL,
  /** Said not to have happened. */
  NEGATED,
  /** Planned, promised, announced, threatened. */
  FUTURE,
  /** Demanded, possible, conditional, aimed at. */
  HYPOTHETICAL
}
