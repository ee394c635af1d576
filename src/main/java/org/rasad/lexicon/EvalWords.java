package org.rasad.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.Table.Row;

/**
 * Words by which the scorer tells whether two names are of one thing. Immutable and thread-safe.
 *
 * @param words by kind, spelled as in the table
 */
public record EvalWords(Map<Kind, Set<String>> words) {

  private static final String FILE = "lexicon/eval-words.tsv";

  /** What a word is to a name. */
  public enum Kind {
    /** It may be missing from one of two forms of the same name. */
    GENERIC,
    /** It makes another thing of a name. */
    HEAD,
    /** It heads the description of a facility that has no name but that of its owner. */
    SITE
  }

  /** Copies the sets. */
  public EvalWords {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    words.forEach((kind, set) -> copy.put(kind, Set.copyOf(set)));
    words = Collections.unmodifiableMap(copy);
  }

  /** The words of one kind. */
  public Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /**
   * Reads the table that the program carries. It is no part of {@link Lexicon}, for the extraction
   * must not know how it is measured.
   *
   * @throws LexiconException with every fault of the table, if there is one
   */
  public static EvalWords load() {
    Faults faults = new Faults();
    EvalWords words = from(Table.read(FILE, List.of("id", "kind", "example"), faults), faults);
    faults.throwIfAny();
    return words;
  }

  static EvalWords from(Table table, Faults faults) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Row row : table.rows()) {
      Kind kind = kind(row.cell("kind"));
      if (kind == null) {
        faults.add(row.file(), row.line(), "«" + row.cell("kind") + "» is no kind.");
      } else if (row.cell("id").contains(" ")) {
        faults.add(row.file(), row.line(), "«" + row.cell("id") + "» is not one word.");
      } else {
        words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.cell("id"));
      }
    }
    return new EvalWords(words);
  }

  private static @Nullable Kind kind(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(code)) {
        return kind;
      }
    }
    return null;
  }
}
