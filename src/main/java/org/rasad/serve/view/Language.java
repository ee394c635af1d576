package org.rasad.serve.view;

import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
  ARABIC("ar", "rtl"),
  ENGLISH("en", "ltr");

  /** Name of the address parameter that chooses the language. */
  public static final String PARAMETER = "lang";

  private final String code;
  private final String direction;

  Language(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  /** The language with this code; Arabic for any other. */
  public static Language of(@Nullable String code) {
    return ENGLISH.code.equals(code) ? ENGLISH : ARABIC;
  }

  /** As in RDF and HTML: {@code ar} or {@code en}. */
  public String code() {
    return code;
  }

  /** As in HTML: {@code rtl} or {@code ltr}. */
  public String direction() {
    return direction;
  }

  /** The one to switch to. */
  public Language other() {
    return this == ARABIC ? ENGLISH : ARABIC;
  }
}
