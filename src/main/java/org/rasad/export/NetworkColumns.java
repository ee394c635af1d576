package org.rasad.export;

import java.util.ArrayList;
import java.util.List;
import org.rasad.export.row.EdgeRow;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.NodeRow;

/** The attributes of nodes and edges, which all formats of networks share. */
final class NetworkColumns {

  private NetworkColumns() {}

  static List<Column<NodeRow>> nodes(LabelLanguage language) {
    return List.of(
        Column.text("label", n -> n.entity().label(language)),
        Column.text("label_ar", n -> n.entity().arabic()),
        Column.text("label_en", n -> n.entity().english()),
        Column.text("iri", n -> n.entity().iri()),
        Column.text("class", n -> n.entity().type()),
        Column.text("kind", n -> n.entity().kind()),
        Column.text("country", n -> n.entity().country()),
        Column.decimal("latitude", n -> HappeningColumns.latitude(n.entity().point())),
        Column.decimal("longitude", n -> HappeningColumns.longitude(n.entity().point())),
        Column.text("first_date", n -> Cells.earliest(n.span())),
        Column.text("last_date", n -> Cells.latest(n.span())));
  }

  static List<Column<EdgeRow>> edges() {
    return List.of(
        Column.text("type", EdgeRow::type),
        Column.text("kind", e -> e.kind().code()),
        Column.text("date", e -> Cells.earliest(e.when().span())),
        Column.text("date_end", e -> Cells.latest(e.when().span())),
        Column.text("date_basis", e -> e.when().basis()),
        Column.whole("weight", EdgeRow::weight),
        Column.whole("reports", EdgeRow::reports),
        Column.whole("articles", EdgeRow::articles),
        Column.text("standing", EdgeRow::standing),
        Column.decimal("confidence", EdgeRow::confidence),
        Column.text("incident", EdgeRow::incident));
  }

  /** Edges with the names of their ends, for a table that has no nodes. */
  static List<Column<EdgeRow>> edgeTable(LabelLanguage language) {
    List<Column<EdgeRow>> columns = new ArrayList<>();
    columns.add(Column.text("source", e -> e.source().iri()));
    columns.add(Column.text("target", e -> e.target().iri()));
    columns.add(Column.text("source_label", e -> e.source().label(language)));
    columns.add(Column.text("target_label", e -> e.target().label(language)));
    columns.addAll(edges());
    return List.copyOf(columns);
  }
}
