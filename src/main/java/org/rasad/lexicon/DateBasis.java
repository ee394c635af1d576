package org.rasad.lexicon;

import java.util.Locale;

/** Where the date of an event comes from. */
public enum DateBasis {
  /** The text says it in full. */
  STATED_DATE,
  /** It was worked out from the day of publication (أمس). */
  DERIVED_DATE,
  /** The text gives none; the day of publication stands in. */
  PUBLICATION_DATE;

  /** As the ontology notes it: {@code stated-date}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
