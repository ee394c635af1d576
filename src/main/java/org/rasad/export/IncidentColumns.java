package org.rasad.export;

import java.util.ArrayList;
import java.util.List;
import org.rasad.export.row.IncidentRow;
import org.rasad.export.row.LabelLanguage;

/** The table of incidents, whose columns are the properties of a map's features too. */
final class IncidentColumns {

  private IncidentColumns() {}

  static List<Column<IncidentRow>> in(LabelLanguage language) {
    HappeningColumns<IncidentRow> shared = new HappeningColumns<>(IncidentRow::happening, language);
    List<Column<IncidentRow>> columns = new ArrayList<>();
    columns.add(shared.text("incident_id", h -> h.iri()));
    columns.add(shared.text("earliest", h -> Cells.earliest(h.when().span())));
    columns.add(shared.text("latest", h -> Cells.latest(h.when().span())));
    columns.add(shared.text("date_precision", h -> h.when().precision()));
    columns.add(shared.text("date_basis", h -> h.when().basis()));
    columns.addAll(shared.types());
    columns.add(Column.text("standing", IncidentRow::standing));
    columns.addAll(shared.parties());
    columns.addAll(shared.place());
    columns.add(Column.whole("killed_least", i -> i.killed().least()));
    columns.add(Column.whole("killed_most", i -> i.killed().most()));
    columns.add(Column.whole("wounded_least", i -> i.wounded().least()));
    columns.add(Column.whole("wounded_most", i -> i.wounded().most()));
    columns.add(shared.text("weapon", h -> Cells.list(h.weapons())));
    columns.addAll(shared.sources());
    columns.add(Column.whole("reports", IncidentRow::reports));
    columns.add(Column.whole("articles", IncidentRow::articles));
    columns.add(Column.decimal("confidence", IncidentRow::confidence));
    return List.copyOf(columns);
  }
}
