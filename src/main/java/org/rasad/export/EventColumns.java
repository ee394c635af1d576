package org.rasad.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasad.export.row.EventRow;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.When;

/** The table of events: one row for what one article tells of one event. */
final class EventColumns {

  private EventColumns() {}

  static List<Column<EventRow>> in(LabelLanguage language) {
    HappeningColumns<EventRow> shared = new HappeningColumns<>(EventRow::happening, language);
    List<Column<EventRow>> columns = new ArrayList<>();
    columns.add(shared.text("event_id", h -> h.iri()));
    columns.add(shared.text("event_date", h -> Cells.earliest(h.when().span())));
    columns.add(shared.text("event_date_end", h -> Cells.latest(h.when().span())));
    columns.add(Column.whole("time_precision", e -> timePrecision(e.happening().when())));
    columns.add(shared.text("date_basis", h -> h.when().basis()));
    columns.addAll(shared.types());
    columns.add(Column.text("status", EventRow::status));
    columns.addAll(shared.parties());
    columns.addAll(shared.place());
    columns.add(Column.whole("fatalities", EventRow::killed));
    columns.add(Column.whole("wounded", EventRow::wounded));
    columns.add(shared.text("weapon", h -> Cells.list(h.weapons())));
    columns.add(Column.text("source", e -> e.article().publisher()));
    columns.add(Column.text("source_url", e -> e.article().url()));
    columns.addAll(shared.sources());
    columns.add(Column.text("headline", e -> e.article().headline()));
    columns.add(Column.text("quote", EventRow::quote));
    columns.add(Column.text("incident_id", EventRow::incident));
    columns.add(Column.text("article_id", e -> e.article().iri()));
    columns.add(Column.decimal("confidence", EventRow::confidence));
    return List.copyOf(columns);
  }

  /** 1 for a day, 2 for a month, 3 for a year; nothing where the text gives no date. */
  private static @Nullable Integer timePrecision(When when) {
    return switch (when.precision()) {
      case "day" -> 1;
      case "month" -> 2;
      case "year" -> 3;
      default -> null;
    };
  }
}
