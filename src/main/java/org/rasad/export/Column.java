package org.rasad.export;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, or one attribute of a node, an edge or a feature.
 *
 * @param name as it stands in the file
 * @param type of its values
 * @param value takes the value out of a row: a {@link String}, {@link Integer} or {@link
 *     BigDecimal}, null or empty if the row has none
 * @param <R> the rows
 */
record Column<R>(String name, Type type, Function<R, @Nullable Object> value) {

  /** What the values of a column are. */
  enum Type {
    TEXT,
    WHOLE_NUMBER,
    DECIMAL
  }

  static <R> Column<R> text(String name, Function<R, String> value) {
    return new Column<>(name, Type.TEXT, value::apply);
  }

  static <R> Column<R> whole(String name, Function<R, @Nullable Integer> value) {
    return new Column<>(name, Type.WHOLE_NUMBER, value::apply);
  }

  static <R> Column<R> decimal(String name, Function<R, @Nullable BigDecimal> value) {
    return new Column<>(name, Type.DECIMAL, value::apply);
  }

  /** The value of a row; null if it has none. */
  @Nullable Object of(R row) {
    Object found = value.apply(row);
    return "".equals(found) ? null : found;
  }

  /** The value of a row as text, numbers without exponent; null if it has none. */
  @Nullable String textOf(R row) {
    Object found = of(row);
    if (found == null) {
      return null;
    }
    return found instanceof BigDecimal number ? number.toPlainString() : found.toString();
  }
}
