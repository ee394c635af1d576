package org.rasad.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasad.export.row.EntityRow;
import org.rasad.export.row.Happening;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.Point;
import org.rasad.export.row.Where;

/**
 * The columns that tables of events and of incidents share.
 *
 * @param happening takes what they share out of a row
 * @param language of names
 */
record HappeningColumns<R>(Function<R, Happening> happening, LabelLanguage language) {

  Column<R> text(String name, Function<Happening, String> value) {
    return Column.text(name, happening.andThen(value));
  }

  Column<R> labels(String name, Function<Happening, List<EntityRow>> entities) {
    return text(name, h -> Cells.labels(entities.apply(h), language));
  }

  Column<R> addresses(String name, Function<Happening, List<EntityRow>> entities) {
    return text(name, h -> Cells.addresses(entities.apply(h)));
  }

  /** What, by the names of PLOVER, ACLED and CAMEO. */
  List<Column<R>> types() {
    return List.of(
        text("event_type", h -> h.type() == null ? "" : h.type().name()),
        text("mode", h -> Cells.list(h.modes())),
        text("acled_event_type", h -> Cells.list(h.acled().eventTypes())),
        text("acled_sub_event_type", h -> Cells.list(h.acled().subEventTypes())),
        text("cameo_root", h -> Cells.list(h.cameoRoots())));
  }

  /** Who, to whom. */
  List<Column<R>> parties() {
    return List.of(
        labels("actor1", h -> h.parties().actors()),
        addresses("actor1_id", h -> h.parties().actors()),
        labels("actor2", h -> h.parties().recipients()),
        addresses("actor2_id", h -> h.parties().recipients()));
  }

  /** Where. */
  List<Column<R>> place() {
    return List.of(
        labels("place", h -> h.where().named()),
        addresses("place_id", h -> h.where().named()),
        text("country", h -> country(h.where())),
        Column.decimal("latitude", r -> latitude(happening.apply(r).where().point())),
        Column.decimal("longitude", r -> longitude(happening.apply(r).where().point())),
        text("geo_precision", h -> h.where().precision()));
  }

  /** Who says so. */
  List<Column<R>> sources() {
    return List.of(
        labels("claimed_by", h -> h.parties().claimedBy()),
        labels("denied_by", h -> h.parties().deniedBy()));
  }

  static @Nullable BigDecimal latitude(@Nullable Point point) {
    return point == null ? null : point.latitude();
  }

  static @Nullable BigDecimal longitude(@Nullable Point point) {
    return point == null ? null : point.longitude();
  }

  private static String country(Where where) {
    return where.named().stream()
        .map(EntityRow::country)
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse("");
  }
}
