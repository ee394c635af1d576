package org.rasad.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * A state with the words that speak of it.
 *
 * @param entry the country as a place
 * @param adjectives nationality adjectives, masculine singular
 * @param peoples irregular plurals of its people
 * @param capitals Arabic names of the capital
 */
public record Country(
    GazetteerEntry entry, List<String> adjectives, List<String> peoples, List<String> capitals) {

  public Country {
    Objects.requireNonNull(entry, "entry");
    adjectives = List.copyOf(adjectives);
    peoples = List.copyOf(peoples);
    capitals = List.copyOf(capitals);
  }
}
