package org.rasad.lexicon;

import java.util.Locale;

/** Whether the reports of an incident agree that it happened. */
public enum Standing {
  /** It is reported, and nobody denies it. */
  UNDISPUTED,
  /** It is reported by some and denied by others. */
  DISPUTED,
  /** It is denied, and nobody reports it. */
  DENIED;

  /** As the ontology notes it: {@code undisputed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
