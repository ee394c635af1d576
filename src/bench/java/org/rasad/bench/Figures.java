package org.rasad.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Repeated measurements of one thing, told as their median with the least and the greatest.
 *
 * @param values at least one
 */
record Figures(List<Double> values) {

  Figures {
    values = values.stream().sorted().toList();
  }

  static <T> Figures of(List<T> runs, ToDoubleFunction<T> figure) {
    return new Figures(runs.stream().map(figure::applyAsDouble).toList());
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** {@code 2.31 s (2.20–2.55)}; of one measurement the figure alone. */
  String text(String unit) {
    if (values.size() == 1) {
      return number(median()) + unit;
    }
    return "%s%s (%s–%s)"
        .formatted(number(median()), unit, number(values.getFirst()), number(values.getLast()));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }
}
