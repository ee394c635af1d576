package org.rasad.store;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of an answer as an aligned text table.
 *
 * <p>A left-to-right mark stands on both sides of each column separator: without it the
 * bidirectional algorithm (Unicode Annex 9) would run two Arabic cells together and swap their
 * columns. Control characters of the data become spaces, so that no cell can command a terminal.
 */
final class ResultTable {

  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final String SEPARATOR = LEFT_TO_RIGHT_MARK + " | " + LEFT_TO_RIGHT_MARK;
  private static final String RULE_CROSSING = "-+-";

  private final PrefixMapping prefixes;

  ResultTable(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  void write(RowSet rows, OutputStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> table = new ArrayList<>();
    table.add(columns.stream().map(Var::getVarName).toList());
    rows.forEachRemaining(row -> table.add(cells(columns, row)));
    int[] widths = new int[columns.size()];
    for (List<String> row : table) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    printer.print(line(table.getFirst(), widths));
    printer.print(rule(widths));
    table.stream().skip(1).forEach(row -> printer.print(line(row, widths)));
    printer.flush();
  }

  private List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(c -> show(row.get(c))).toList();
  }

  private String show(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return printable(prefixes.shortForm(node.getURI()));
    }
    return printable(node.isLiteral() ? node.getLiteralLexicalForm() : NodeFmtLib.strTTL(node));
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().map(c -> isUnprintable(c) ? ' ' : c).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Controls, line and paragraph separators, and marks that would override the direction. */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : SEPARATOR).append(cells.get(i));
      boolean last = i == widths.length - 1;
      line.append(" ".repeat(last ? 0 : widths[i] - width(cells.get(i))));
    }
    return line.append('\n').toString();
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : RULE_CROSSING).append("-".repeat(widths[i]));
    }
    return rule.append('\n').toString();
  }

  /** Columns of a terminal: none for marks, two for wide characters. */
  private static int width(String text) {
    return text.codePoints().map(ResultTable::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
