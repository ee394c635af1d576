package org.rasad.serve.linked;

/** Whether a thing is in the store. */
sealed interface Presence {

  /** The store says something of it. */
  record Here() implements Presence {}

  /**
   * It was taken for another thing and has nothing of its own any more.
   *
   * @param successor IRI of the other
   */
  record Replaced(String successor) implements Presence {}

  /** It was there and nothing supports it any more. */
  record Gone() implements Presence {}

  /** The store never had it. */
  record Unknown() implements Presence {}
}
