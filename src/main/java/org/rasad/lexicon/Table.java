package org.rasad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated table of {@code data/} as text: its rows, checked for form but not for meaning.
 *
 * @param file its name below {@code data/}, for messages
 * @param rows in the order of the file
 */
record Table(String file, List<Row> rows) {

  /** One character, so that Java splits at it without a regular expression. */
  private static final String BAR = "\\|";

  Table {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param file the table's file
   * @param line line number, from 1
   * @param columns the columns' names
   * @param cells in the order of the columns
   */
  record Row(String file, int line, List<String> columns, List<String> cells) {

    Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /** A row of named cells. */
    Row(String file, int line, Map<String, String> cells) {
      this(file, line, List.copyOf(cells.keySet()), List.copyOf(cells.values()));
    }

    /** File and line, for messages about another row. */
    String where() {
      return file + ":" + line;
    }

    /** The cell's text, empty if the cell is. */
    String cell(String column) {
      // There are few columns: looking along them costs less than a map for each of the rows.
      int at = columns.indexOf(column);
      return at < 0 ? "" : cells.get(at);
    }

    /** The cell's text, if it has any. */
    Optional<String> value(String column) {
      return Optional.ofNullable(orNull(column));
    }

    @Nullable String orNull(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? null : cell;
    }

    /** The values of a cell that holds several. */
    List<String> values(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(BAR));
    }
  }

  /**
   * Reads a table that the program carries.
   *
   * @param file its path below {@code data/}
   * @param columns the columns that it must have, in this order
   * @param faults what is wrong with it is added here
   */
  static Table read(String file, List<String> columns, Faults faults) {
    try (InputStream in = Table.class.getResourceAsStream("/org/rasad/data/" + file)) {
      if (in == null) {
        faults.add(file, 0, "The table is missing.");
        return new Table(file, List.of());
      }
      return parse(
          file,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
          columns,
          faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table parse(String file, BufferedReader in, List<String> columns, Faults faults)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean header = false;
    String previous = "";
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!header) {
        header = true;
        if (!cells.equals(columns)) {
          faults.add(file, number, "The columns are " + cells + ", not " + columns + ".");
          return new Table(file, List.of());
        }
      } else if (cells.size() != columns.size()) {
        faults.add(
            file, number, "The row has " + cells.size() + " cells, not " + columns.size() + ".");
      } else {
        checkCells(file, number, cells, faults);
        checkOrder(file, number, previous, cells.get(0), faults);
        previous = cells.get(0);
        rows.add(new Row(file, number, columns, cells));
      }
    }
    if (!header) {
      faults.add(file, number, "The table has no line that names its columns.");
    }
    return new Table(file, rows);
  }

  private static void checkCells(String file, int line, List<String> cells, Faults faults) {
    if (cells.get(0).isEmpty()) {
      faults.add(file, line, "The key is empty.");
    }
    for (String cell : cells) {
      for (String value : cell.split(BAR, -1)) {
        if (!value.strip().equals(value)) {
          faults.add(file, line, "White space stands around «" + value + "».");
        }
        if (value.isEmpty() && !cell.isEmpty()) {
          faults.add(file, line, "An empty value stands in «" + cell + "».");
        }
      }
      if (hasUnwanted(cell)) {
        faults.add(
            file, line, "A vowel sign, a tatweel or an invisible mark stands in «" + cell + "».");
      }
    }
  }

  private static boolean hasUnwanted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (isUnwanted(cell.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tatweel, vowel signs, and what joins letters or turns the direction without being seen. */
  private static boolean isUnwanted(char c) {
    return c >= '\u0640'
        && (c == '\u0640'
            || (c >= '\u064b' && c <= '\u0655')
            || c == '\u0670'
            || (c >= '\u200c' && c <= '\u200f')
            || (c >= '\u202a' && c <= '\u202e'));
  }

  private static void checkOrder(
      String file, int line, String previous, String key, Faults faults) {
    Objects.requireNonNull(previous, "previous");
    int order = compareCodePoints(previous, key);
    if (order == 0 && !key.isEmpty()) {
      faults.add(file, line, "The key «" + key + "» stands twice.");
    } else if (order > 0) {
      faults.add(file, line, "«" + key + "» should stand before «" + previous + "».");
    }
  }

  /**
   * Order by code point, which differs from {@link String#compareTo} only beyond the basic plane.
   */
  private static int compareCodePoints(String a, String b) {
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean bothOrNone = Character.isSurrogate(left) == Character.isSurrogate(right);
        return bothOrNone ? left - right : Character.isSurrogate(left) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }
}
