package org.rasad.eval;

/** What is counted, and when it is a hit. */
public enum Level {
  /**
   * Same type, and the ranges share half of the shorter one; mentions of at most three characters
   * (pronouns) and sentences without annotations are left out.
   */
  MENTIONS("entity mentions"),
  /** Same type, and the words that tell the event overlap. */
  TRIGGERS("event triggers"),
  /** The event is a hit, the role is right, and the mention or the name is the entity's. */
  ARGUMENTS("event arguments"),
  /**
   * Actor, type and recipient, or place where there is no recipient, by name, each once a document:
   * what lands in the graph.
   */
  TRIPLES("event triples"),
  /** The same of attacks alone. */
  ATTACKS("attacks (ASSAULT)"),
  /** Type, subject and object are right. */
  RELATIONS("relations");

  private final String title;

  Level(String title) {
    this.title = title;
  }

  /** As reports name it. */
  public String title() {
    return title;
  }
}
