package org.rasad.lexicon;

import java.util.Objects;

/**
 * Words that stand before a person's name.
 *
 * @param id key in {@code data/lexicon/titles.tsv}
 * @param post whether the title with its complement stands for the person by itself
 */
public record Title(String id, boolean post) {

  public Title {
    Objects.requireNonNull(id, "id");
  }
}
