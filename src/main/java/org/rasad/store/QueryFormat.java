package org.rasad.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the answer to a query is written. */
public enum QueryFormat {
  /** Aligned text for a terminal; graphs as Turtle. */
  TABLE,
  /** SPARQL 1.1 results in CSV. */
  CSV,
  /** SPARQL 1.1 results in JSON. */
  JSON,
  /** Turtle, for CONSTRUCT and DESCRIBE. */
  TURTLE;

  /** As it is written on the command line: {@code csv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<QueryFormat> fromCode(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
