package org.rasad.lexicon;

import java.util.Objects;

/**
 * Words that stand before a person's name.
 *
 * @param id key in {@code data/lexicon/titles.tsv}
 * @param post whether the title with its complement stands for the person by itself
 * @param holds what the title tells of the person's part in a state or group
 */
public record Title(String id, boolean post, Holds holds) {

  /** What the holder of a title has a part in. */
  public enum Holds {
    /** No lasting part: الدكتور. */
    NOTHING,
    /** A state, whatever office of it the title names: وزير الدفاع. */
    STATE,
    /** The body that the title or its complement names: قائد الجيش، مدير المنظمة. */
    BODY,
    /** Membership in the body: عضو، قيادي. */
    MEMBERSHIP
  }

  public Title {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(holds, "holds");
  }
}
