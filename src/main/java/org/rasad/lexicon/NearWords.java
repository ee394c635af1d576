package org.rasad.lexicon;

import java.util.List;
import java.util.Set;
import org.rasad.lexicon.Table.Row;

/**
 * Words before a thing that say: near it, not at it. Immutable and thread-safe.
 *
 * @param before folded phrases that stand right before the thing: قرب, بالقرب من, شمال
 * @param distances folded phrases that open a distance, which ends with من: على بعد
 */
public record NearWords(Trie<String> before, Trie<String> distances) {

  /** Kinds of the gazetteer and of head words that are small enough to be near to. */
  private static final Set<String> SPOTS = Set.of("city", "village");

  private static final String FILE = "lexicon/near-words.tsv";
  private static final List<String> COLUMNS =
      List.of("id", "kind", "words", "example", "counterexample");
  private static final String BEFORE = "before";
  private static final String DISTANCE = "distance";

  /**
   * Whether something can be near a thing of that type and kind. North of a country or province is
   * a part of it.
   */
  public static boolean isSpot(EntityType type, String kind) {
    return type == EntityType.FACILITY || (type == EntityType.PLACE && SPOTS.contains(kind));
  }

  /** Reads the table that the program carries. */
  static NearWords read(Faults faults) {
    return from(Table.read(FILE, COLUMNS, faults), faults);
  }

  static NearWords from(Table table, Faults faults) {
    NearWords words = new NearWords(new Trie<>(), new Trie<>());
    for (Row row : table.rows()) {
      switch (row.cell("kind")) {
        case BEFORE -> add(row, words.before);
        case DISTANCE -> add(row, words.distances);
        default -> faults.add(row.file(), row.line(), "«" + row.cell("kind") + "» is no kind.");
      }
      if (row.values("words").isEmpty() || row.value("example").isEmpty()) {
        faults.add(row.file(), row.line(), "The words or the example are missing.");
      }
    }
    return words;
  }

  private static void add(Row row, Trie<String> trie) {
    row.values("words").forEach(w -> trie.add(Gazetteer.key(w), row.cell("id")));
  }
}
