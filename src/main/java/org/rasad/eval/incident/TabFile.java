package org.rasad.eval.incident;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables with tabs between the cells, comments, and a line of column names. */
final class TabFile {

  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setQuote(null)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(false)
          .get();

  private TabFile() {}

  /**
   * One value for each row.
   *
   * @param value may throw an {@link IllegalArgumentException} for a faulty row
   * @throws IllegalArgumentException for the first faulty row, with file and line
   * @throws IOException if the file cannot be read
   */
  static <T> List<T> read(Path file, Function<CSVRecord, T> value) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(reader)) {
      return rows.stream().map(row -> value(file, rows, row, value)).toList();
    }
  }

  private static <T> T value(
      Path file, CSVParser rows, CSVRecord row, Function<CSVRecord, T> value) {
    try {
      return value.apply(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ":" + rows.getCurrentLineNumber() + ": " + e.getMessage(), e);
    }
  }
}
