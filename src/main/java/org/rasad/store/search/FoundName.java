package org.rasad.store.search;

/**
 * An entity that was found by its name.
 *
 * @param entity its IRI
 * @param name the name that was found
 * @param language of the name; empty if it has none
 * @param nearness how near it is to what was typed
 */
public record FoundName(String entity, String name, String language, Nearness nearness) {

  /** How near a name is to what was typed, the farthest first. */
  public enum Nearness {
    /** It holds all the words, the last one perhaps as the beginning of one. */
    WORDS,
    /** It begins with what was typed. */
    BEGINNING,
    /** It is what was typed, but for spelling and articles. */
    SAME
  }
}
