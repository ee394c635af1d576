package org.rasad.export.row;

import java.util.Arrays;
import java.util.Optional;

/** In which language the names of entities are written. */
public enum LabelLanguage {
  ARABIC("ar"),
  ENGLISH("en");

  private final String code;

  LabelLanguage(String code) {
    this.code = code;
  }

  /** As RDF tags it: {@code ar}. */
  public String code() {
    return code;
  }

  public static Optional<LabelLanguage> fromCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
