package org.rasad.eval.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A name in a form that can be compared.
 *
 * @param folded the whole name, as {@link NameFolding} writes it
 * @param words its words
 */
public record Name(String folded, Set<String> words) {

  public Name {
    Objects.requireNonNull(folded, "folded");
    words = Set.copyOf(words);
  }

  public static Name of(String text) {
    String folded = NameFolding.fold(text);
    Set<String> words = new LinkedHashSet<>(List.of(folded.split(" ")));
    words.remove("");
    return new Name(folded, words);
  }
}
