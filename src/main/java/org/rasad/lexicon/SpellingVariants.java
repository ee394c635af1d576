package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasad.lexicon.Table.Row;

/**
 * Words that newspapers spell in several ways: مسؤول and مسئول, نتنياهو and نتانياهو. For the
 * search alone; what {@link ArabicSpelling} folds is not repeated here. Immutable and thread-safe.
 *
 * @param words the one spelling of whole folded words, by folded variant
 * @param stems the one spelling of parts of words, by folded variant, the longest variant first
 */
public record SpellingVariants(Map<String, String> words, Map<String, String> stems) {

  private static final String FILE = "lexicon/spelling-variants.tsv";
  private static final List<String> COLUMNS =
      List.of("id", "kind", "variants", "example", "counterexample");
  private static final String WORD = "word";
  private static final String STEM = "stem";

  /** Fewer letters stand in too many other words. */
  private static final int SHORTEST_STEM = 4;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** Copies both. */
  public SpellingVariants {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    Map<String, String> sorted = new TreeMap<>(LONGEST_FIRST);
    sorted.putAll(stems);
    stems = Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
  }

  /**
   * Reads the table that the program carries. It is no part of {@link Lexicon}: the extraction does
   * not read it.
   *
   * @throws LexiconException with every fault of the table, if there is one
   */
  public static SpellingVariants load() {
    Faults faults = new Faults();
    SpellingVariants variants = from(Table.read(FILE, COLUMNS, faults), faults);
    faults.throwIfAny();
    return variants;
  }

  static SpellingVariants from(Table table, Faults faults) {
    Map<String, String> words = new TreeMap<>();
    Map<String, String> stems = new TreeMap<>();
    for (Row row : table.rows()) {
      switch (row.cell("kind")) {
        case WORD -> add(row, words, faults);
        case STEM -> add(row, stems, faults);
        default -> faults.add(row.file(), row.line(), "«" + row.cell("kind") + "» is no kind.");
      }
      if (row.values("variants").isEmpty()) {
        faults.add(row.file(), row.line(), "The variants are missing.");
      }
    }
    SpellingVariants variants = new SpellingVariants(words, stems);
    table.rows().forEach(row -> checkExamples(row, variants, faults));
    return variants;
  }

  /**
   * The one spelling of a word.
   *
   * @param folded one word as {@link ArabicSpelling#fold} gives it, with or without article
   */
  public String apply(String folded) {
    String word = folded;
    for (Map.Entry<String, String> stem : stems.entrySet()) {
      word = word.replace(stem.getKey(), stem.getValue());
    }
    String bare = ArabicSpelling.withoutArticle(word);
    String known = words.get(bare);
    return known == null
        ? words.getOrDefault(word, word)
        : word.substring(0, word.length() - bare.length()) + known;
  }

  /** What an unfinished folded word may become, where it is the beginning of a variant. */
  public List<String> completions(String beginning) {
    List<String> completions = new ArrayList<>();
    for (Map<String, String> spellings : List.of(words, stems)) {
      spellings.forEach(
          (variant, spelling) -> {
            if (variant.startsWith(beginning)) {
              completions.add(spelling);
            }
          });
    }
    return completions.stream().distinct().sorted().toList();
  }

  private static void add(Row row, Map<String, String> spellings, Faults faults) {
    String id = ArabicSpelling.fold(row.cell("id"));
    for (String variant : row.values("variants")) {
      String folded = ArabicSpelling.fold(variant);
      if (folded.contains(" ") || id.contains(" ")) {
        faults.add(row.file(), row.line(), "«" + variant + "» or its id is not one word.");
      } else if (folded.equals(id)) {
        faults.add(row.file(), row.line(), "«" + variant + "» is folded by itself.");
      } else if (id.contains(folded) && row.cell("kind").equals(STEM)) {
        faults.add(row.file(), row.line(), "The id holds the stem «" + variant + "» itself.");
      } else if (row.cell("kind").equals(STEM) && folded.length() < SHORTEST_STEM) {
        faults.add(row.file(), row.line(), "The stem «" + variant + "» is too short.");
      } else if (spellings.putIfAbsent(folded, id) != null) {
        faults.add(row.file(), row.line(), "«" + variant + "» stands in another row too.");
      }
    }
  }

  /** An example has a word that changes into the id's; a counterexample none that changes. */
  private static void checkExamples(Row row, SpellingVariants variants, Faults faults) {
    String id = ArabicSpelling.fold(row.cell("id"));
    if (!variants.changed(row.cell("example")).stream().anyMatch(w -> w.contains(id))) {
      faults.add(row.file(), row.line(), "No variant of it stands in its example.");
    }
    if (variants.changed(row.cell("counterexample")).stream().anyMatch(w -> w.contains(id))) {
      faults.add(row.file(), row.line(), "A variant of it stands in its counterexample.");
    }
  }

  /** The words of a text that have another spelling here, in that spelling. */
  private List<String> changed(String text) {
    List<String> changed = new ArrayList<>();
    for (String word : Gazetteer.key(text).split(" ")) {
      String applied = apply(word);
      if (!applied.equals(word)) {
        changed.add(applied);
      }
    }
    return changed;
  }
}
