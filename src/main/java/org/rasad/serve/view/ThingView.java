package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * All that is known of one thing.
 *
 * @param name what a reader calls it
 * @param iri its identifier
 * @param facts what is said of it
 * @param mentions what is said of others and leads to it
 * @param cut whether there are more mentions than are shown
 */
public record ThingView(
    String name, String iri, List<Fact> facts, List<Fact> mentions, boolean cut) {

  /**
   * A property and the other thing.
   *
   * @param property its name
   * @param other a text, or a thing with its page
   */
  public record Fact(Link property, Link other) {
    public Fact {
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(other, "other");
    }
  }

  public ThingView {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(iri, "iri");
    facts = List.copyOf(facts);
    mentions = List.copyOf(mentions);
  }
}
