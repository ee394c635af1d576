package org.rasad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table by RFC 4180, in UTF-8 without a byte order mark.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it (<a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>): articles come
 * from anywhere. Numbers keep their sign.
 */
final class CsvExport<R> implements Export {

  /** With these, and their wide forms, a spreadsheet lets a formula begin. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char NEUTRAL = '\'';

  private final List<Column<R>> columns;
  private final Rows<R> rows;

  CsvExport(List<Column<R>> columns, Rows<R> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    // Not closed: that would close what the caller gave.
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(Column::name));
    try {
      rows.forEach(data, row -> print(printer, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    printer.flush();
  }

  private void print(CSVPrinter printer, R row) {
    try {
      printer.printRecord(columns.stream().map(c -> cell(c, row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String cell(Column<R> column, R row) {
    String text = column.textOf(row);
    return text != null && column.type() == Column.Type.TEXT ? neutral(text) : text;
  }

  private static String neutral(String text) {
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? NEUTRAL + text : text;
  }
}
