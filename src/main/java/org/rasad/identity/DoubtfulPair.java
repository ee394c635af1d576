package org.rasad.identity;

import java.util.Comparator;
import java.util.Objects;

/**
 * Two entities that may be one.
 *
 * @param one the one that more articles name
 * @param other the other
 * @param doubt why they may be one
 */
public record DoubtfulPair(NamedEntity one, NamedEntity other, Doubt doubt) {

  /** Why two entities may be one, the strongest reason first. */
  public enum Doubt {
    /** They share a name but for spelling. */
    SAME_NAME("same name"),
    /** Their names have the same consonants. */
    SAME_CONSONANTS("same consonants"),
    /** One has all the words of a name of the other and more. */
    SHORTER_NAME("shorter name");

    private final String words;

    Doubt(String words) {
      this.words = words;
    }

    /** For a reader. */
    public String words() {
      return words;
    }
  }

  /** The strongest reason first, then those that most articles name, then by id. */
  public static final Comparator<DoubtfulPair> MOST_LIKELY_FIRST =
      Comparator.comparing(DoubtfulPair::doubt)
          .thenComparing(p -> -(p.one().articles() + p.other().articles()))
          .thenComparing(p -> p.one().id())
          .thenComparing(p -> p.other().id());

  public DoubtfulPair {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(doubt, "doubt");
  }

  static DoubtfulPair of(NamedEntity a, NamedEntity b, Doubt doubt) {
    boolean inOrder =
        Comparator.comparingLong(NamedEntity::articles)
                .reversed()
                .thenComparing(NamedEntity::id)
                .compare(a, b)
            <= 0;
    return inOrder ? new DoubtfulPair(a, b, doubt) : new DoubtfulPair(b, a, doubt);
  }
}
