package org.rasad.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rasad.identity.Decision.Distinct;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decision.Split;

/**
 * Decisions as lines of text: what was decided, two entities, the articles (for a split, with a bar
 * between them) and the reason, with tabs between them. Lines that begin with {@code #} are
 * comments.
 */
public final class DecisionText {

  static final String HEADER =
      """
      # Which entities are one thing and which are not, as people have decided. Rasad follows this file.
      # Columns, with tabs between them: decision (merge: the first entity is the second one; split: in these articles
      # the first entity is the second one; distinct: the two are not one); entity; other entity; articles (of a split,
      # separated by |); reason.
      """;

  private static final int COLUMNS = 5;

  private DecisionText() {}

  /** One decision as a line, without its end. */
  public static String write(Decision decision) {
    return switch (decision) {
      case Merge d -> String.join("\t", "merge", d.from(), d.into(), "", d.reason());
      case Split d ->
          String.join(
              "\t",
              "split",
              d.from(),
              d.into(),
              String.join("|", new TreeSet<>(d.articles())),
              d.reason());
      case Distinct d -> String.join("\t", "distinct", d.one(), d.other(), "", d.reason());
    };
  }

  /**
   * Reads lines.
   *
   * @param where what the lines stand in, for messages
   * @throws DecisionException with all faults at once, each with its line
   */
  public static Decisions read(List<String> lines, String where) {
    List<Decision> decisions = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!isComment(lines.get(i))) {
        try {
          decisions.add(read(lines.get(i)));
        } catch (IllegalArgumentException e) {
          faults.add(where + ":" + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    if (faults.isEmpty()) {
      try {
        return new Decisions(decisions);
      } catch (IllegalArgumentException e) {
        faults.add(where + ": " + e.getMessage());
      }
    }
    throw new DecisionException(String.join("\n", faults));
  }

  static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  static Decision read(String line) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
    for (int i = 0; i < COLUMNS; i++) {
      cells[i] = cells[i] == null ? "" : cells[i].strip();
    }
    if (line.split("\t", -1).length > COLUMNS) {
      throw new IllegalArgumentException("A line has at most five columns.");
    }
    return switch (cells[0]) {
      case "merge" -> new Merge(cells[1], cells[2], cells[4]);
      case "split" -> new Split(cells[1], cells[2], Set.of(articles(cells[3])), cells[4]);
      case "distinct" -> new Distinct(cells[1], cells[2], cells[4]);
      default ->
          throw new IllegalArgumentException(
              "«" + cells[0] + "» is no decision; write merge, split or distinct.");
    };
  }

  private static String[] articles(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).distinct().toArray(String[]::new);
  }
}
