package org.rasad.lexicon;

import java.util.Locale;

/** By what an entity is known to be one thing. */
public enum Identification {
  /** The gazetteer has it. */
  BY_GAZETTEER,
  /** Articles call it by one name. */
  BY_NAME,
  /** One article describes it without a name; no other article can mean the same. */
  BY_DESCRIPTION;

  /** As the ontology notes it: {@code by-gazetteer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
