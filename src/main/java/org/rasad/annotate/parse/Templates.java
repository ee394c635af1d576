package org.rasad.annotate.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of features, numbered in blocks, with the names by which CoreNLP's strings begin.
 *
 * <p>The kinds are those of {@code BasicFeatureFactory} in CoreNLP 4.5.10, package {@code
 * edu.stanford.nlp.parser.shiftreduce}: the top nodes of the stack and their children, the words of
 * the queue, pairs and triples of them, and the punctuation between them.
 */
final class Templates {

  /**
   * Nodes that give five features each: label, word and tag, tag, word and label, tag and label.
   */
  enum Place {
    S0,
    S1,
    S2,
    S3,
    S0L,
    S0R,
    S0U,
    S0LL,
    S0LR,
    S0LU,
    S0RL,
    S0RR,
    S0RU,
    S0UL,
    S0UR,
    S0UU,
    S1L,
    S1R,
    S1U,
    RECENT_L0("recL0"),
    RECENT_R0("recR0"),
    RECENT_L1("recL1"),
    RECENT_R1("recR1");

    private final String written;

    Place() {
      this.written = name();
    }

    Place(String written) {
      this.written = written;
    }

    /** The first of its five kinds. */
    int first() {
      return ordinal() * PER_PLACE;
    }

    /** The kind that stands for three of the five: label, tag, and both together. */
    int fused() {
      return COUNT + ordinal();
    }
  }

  private static final int LETTERS_PER_VALUE = 3;

  static final int FUSED_TERMS = 3;
  static final int PER_PLACE = 5;
  static final int PER_PAIR = 9;

  /** Where within a pair the four features begin for which both are there. */
  static final int PAIR_BOTH = 5;

  static final int PER_SEPARATOR = 5;

  private static final List<String> QUEUE_WORDS = List.of("Q0", "Q1", "Q2", "Q3", "QP1", "QP2");
  private static final List<String> TRIPLES =
      List.of(
          "S0cS1cS2c-",
          "S0wS1cS2c-",
          "S0cS1wS2c-",
          "S0cS1cS2w-",
          "S0cS1cQ0t-",
          "S0wS1cQ0t-",
          "S0cS1wQ0t-",
          "S0cS1cQ0w-");

  static final int QUEUE = Place.values().length * PER_PLACE;
  static final int PAIR_S0_S1 = QUEUE + QUEUE_WORDS.size();
  static final int PAIR_S0_Q0 = PAIR_S0_S1 + PER_PAIR;
  static final int PAIR_S1_Q0 = PAIR_S0_Q0 + PER_PAIR;
  static final int PAIR_Q0_Q1 = PAIR_S1_Q0 + PER_PAIR;
  static final int TRIPLE = PAIR_Q0_Q1 + PER_PAIR;
  static final int QUEUE_FINISHED = TRIPLE + TRIPLES.size();
  static final int SINGLETON = QUEUE_FINISHED + 1;
  static final int SEPARATOR_S0_S1 = SINGLETON + 1;
  static final int SEPARATOR_S0_Q0 = SEPARATOR_S0_S1 + PER_SEPARATOR;
  static final int COUNT = SEPARATOR_S0_Q0 + PER_SEPARATOR;

  /**
   * One kind.
   *
   * @param name how its strings begin, with the hyphen; or all of it if it has no values
   * @param values how many values follow, with hyphens between them
   * @param owner which of the values is a word, so that the feature is kept with those of this
   *     word; {@link #NO_OWNER} if none is
   */
  record Template(String name, int values, int owner) {}

  static final int NO_OWNER = -1;

  private static final int[] OWNERS = all().stream().mapToInt(Template::owner).toArray();

  private Templates() {}

  /** The word with which a feature is kept; {@link Symbols#ABSENT} if it has none. */
  static int owner(int template, int first, int second, int third) {
    return switch (template < COUNT ? OWNERS[template] : NO_OWNER) {
      case 0 -> first;
      case 1 -> second;
      case 2 -> third;
      default -> Symbols.ABSENT;
    };
  }

  /** All, in the order of their numbers. */
  static List<Template> all() {
    List<Template> all = new ArrayList<>();
    for (Place place : Place.values()) {
      all.add(new Template(place.written + "C-", 1, NO_OWNER));
      all.add(new Template(place.written + "WT-", 2, 0));
      all.add(new Template(place.written + "T-", 1, NO_OWNER));
      all.add(new Template(place.written + "WC-", 2, 0));
      all.add(new Template(place.written + "TC-", 2, NO_OWNER));
    }
    QUEUE_WORDS.forEach(word -> all.add(new Template(word + "WT-", 2, 1)));
    pair(all, "S0", "C", "S1", "C");
    pair(all, "S0", "C", "Q0", "T");
    pair(all, "S1", "C", "Q0", "T");
    pair(all, "Q0", "T", "Q1", "T");
    TRIPLES.forEach(name -> all.add(new Template(name, 3, wordOf(name))));
    all.add(new Template("QUEUE_FINISHED", 0, NO_OWNER));
    all.add(new Template("QUEUE_FINISHED_STACK_SINGLETON", 0, NO_OWNER));
    separator(all, "S0", "S1");
    separator(all, "S0", "Q0");
    return List.copyOf(all);
  }

  /** Which of the three values of a triple is its word: {@code S0wS1cS2c-} has it first. */
  private static int wordOf(String triple) {
    int at = triple.indexOf('w');
    return at < 0 ? NO_OWNER : at / LETTERS_PER_VALUE;
  }

  /** Without both, without the first, without the second, with both. */
  private static void pair(
      List<Template> all, String left, String leftOther, String right, String rightOther) {
    all.add(new Template(left + "n" + right + "n", 0, NO_OWNER));
    all.add(new Template(left + "n" + right + "W-", 1, 0));
    all.add(new Template(left + "n" + right + rightOther + "-", 1, NO_OWNER));
    all.add(new Template(left + "W" + right + "n-", 1, 0));
    all.add(new Template(left + leftOther + right + "n-", 1, NO_OWNER));
    all.add(new Template(left + "W" + right + "W-", 2, 0));
    all.add(new Template(left + "W" + right + rightOther + "-", 2, 0));
    all.add(new Template(left + leftOther + right + "W-", 2, 1));
    all.add(new Template(left + leftOther + right + rightOther + "-", 2, NO_OWNER));
  }

  private static void separator(List<Template> all, String left, String right) {
    String end = "Sepb" + left + right + "-";
    all.add(new Template(left + "w" + end, 2, 1));
    all.add(new Template(left + "wc" + end, 3, 1));
    all.add(new Template(right + "w" + end, 2, 1));
    all.add(new Template(right + "wc" + end, 3, 1));
    all.add(new Template(left + "c" + right + "c" + end, 3, NO_OWNER));
  }
}
