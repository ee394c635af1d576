package org.rasad.lexicon;

import java.util.Objects;

/**
 * A common noun that heads names or descriptions of things: قاعدة، كتائب، مسلحون.
 *
 * @param id key in {@code data/lexicon/heads.tsv}
 * @param type what it makes of the phrase
 * @param kind finer kind
 * @param named whether a name may follow it
 * @param generic whether it refers by itself, without a name
 */
public record HeadWord(String id, EntityType type, String kind, boolean named, boolean generic) {

  public HeadWord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
  }
}
