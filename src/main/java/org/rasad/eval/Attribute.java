package org.rasad.eval;

import java.util.Locale;

/** What is counted on the events that were found. */
public enum Attribute {
  /** It is the same. */
  STATUS,
  /** It is the annotated date, or a more precise one within it. */
  DATE,
  /** One of the annotated modes was found. */
  MODE,
  /** One of the annotated sources was found. */
  SOURCE;

  /** As reports name it. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
