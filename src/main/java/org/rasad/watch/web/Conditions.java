package org.rasad.watch.web;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an address from the last time, so that a server need not send it again.
 *
 * @param entityTag the header {@code ETag}, if there was one
 * @param modified the header {@code Last-Modified}, if there was one
 */
public record Conditions(@Nullable String entityTag, @Nullable String modified) {

  /** Nothing is known. */
  public static final Conditions NONE = new Conditions(null, null);

  /** What an answer told. */
  public static Conditions of(Answer answer) {
    return new Conditions(
        answer.header("ETag").orElse(null), answer.header("Last-Modified").orElse(null));
  }
}
