package org.rasad.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.export.row.DateSpan;
import org.rasad.export.row.EntityRow;
import org.rasad.export.row.LabelLanguage;

/** What several tables write in the same way. */
final class Cells {

  /** Between several values of one cell. */
  private static final String SEPARATOR = "; ";

  private Cells() {}

  static String labels(List<EntityRow> entities, LabelLanguage language) {
    return entities.stream().map(e -> e.label(language)).collect(Collectors.joining(SEPARATOR));
  }

  /** Addresses in the order of the labels. */
  static String addresses(List<EntityRow> entities) {
    return entities.stream().map(EntityRow::iri).collect(Collectors.joining(SEPARATOR));
  }

  static String list(List<String> values) {
    return String.join(SEPARATOR, values);
  }

  static String earliest(@Nullable DateSpan span) {
    return day(span, DateSpan::earliest);
  }

  static String latest(@Nullable DateSpan span) {
    return day(span, DateSpan::latest);
  }

  private static String day(@Nullable DateSpan span, Function<DateSpan, LocalDate> which) {
    return span == null ? "" : which.apply(span).toString();
  }
}
