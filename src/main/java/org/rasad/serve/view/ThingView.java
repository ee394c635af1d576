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
 * @param note what the reader should know, such as that not all is shown; may be empty
 */
public record ThingView(
    String name, String iri, List<Fact> facts, List<Fact> mentions, String note) {

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
    Objects.requireNonNull(note, "note");
    facts = List.copyOf(facts);
    mentions = List.copyOf(mentions);
  }
}
