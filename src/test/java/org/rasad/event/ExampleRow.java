package org.rasad.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rasad.lexicon.ArabicSpelling;

/**
 * A row of a table of {@code data/lexicon/} with its sentences.
 *
 * @param file name of the table
 * @param line its line, from 1
 * @param cells by column name
 */
record ExampleRow(String file, int line, Map<String, String> cells) {

  /** All rows of a table. */
  static List<ExampleRow> of(String file) {
    List<ExampleRow> rows = new ArrayList<>();
    String path = "/org/rasad/data/lexicon/" + file;
    try (InputStream in = Objects.requireNonNull(ExampleRow.class.getResourceAsStream(path), path);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String[] columns = {};
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (columns.length == 0) {
          columns = cells;
        } else {
          rows.add(new ExampleRow(file, number, named(columns, cells)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Map<String, String> named(String[] columns, String[] cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      named.put(columns[i], cells[i]);
    }
    return named;
  }

  /** The cell's text, empty if the cell or the column is not there. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  String id() {
    return cell("id");
  }

  /** The folded words of the column {@code words}. */
  List<String> words() {
    return folded("words");
  }

  List<String> folded(String column) {
    return cell(column).isEmpty()
        ? List.of()
        : List.of(ArabicSpelling.fold(cell(column)).replace('-', ' ').split("\\|"));
  }

  String at(String message) {
    return "lexicon/" + file + ":" + line + ": " + message;
  }
}
