package org.rasad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.GazetteerEntry.Coordinates;
import org.rasad.lexicon.Table.Row;

/** The boxes of {@code country-boxes.tsv}, in which the coordinates of a country's things lie. */
final class CountryBoxes {

  static final String FILE = "gazetteer/country-boxes.tsv";
  static final List<String> COLUMNS = List.of("iso", "west", "south", "east", "north");

  /** Degrees around a box, for oil terminals at sea and rounded coordinates. */
  private static final double MARGIN = 0.3;

  /** Crosses the date line if {@code east} is less than {@code west}. */
  private record Box(double west, double south, double east, double north) {

    boolean isNearTo(Coordinates point) {
      boolean eastOfWest = point.longitude() >= west - MARGIN;
      boolean westOfEast = point.longitude() <= east + MARGIN;
      return point.latitude() >= south - MARGIN
          && point.latitude() <= north + MARGIN
          && (west <= east ? eastOfWest && westOfEast : eastOfWest || westOfEast);
    }
  }

  private final Map<String, Box> boxes = new HashMap<>();
  private final Faults faults;

  /**
   * Reads the boxes.
   *
   * @param known codes of {@code countries.tsv}
   */
  CountryBoxes(Table table, Set<String> known, Faults faults) {
    this.faults = faults;
    for (Row row : table.rows()) {
      Box box = box(row);
      if (!known.contains(row.cell("iso"))) {
        fault(row, "The country «" + row.cell("iso") + "» is not in countries.tsv.");
      } else if (box != null) {
        boxes.put(row.cell("iso"), box);
      }
    }
  }

  /** Adds a fault if the thing does not lie in its country. */
  void check(Placed placed) {
    Coordinates point = placed.entry().coordinates();
    String country = placed.entry().country();
    if (point == null || country == null) {
      return;
    }
    Box box = boxes.get(country);
    if (box == null) {
      placed.fault(faults, "The country «" + country + "» has no box in country-boxes.tsv.");
    } else if (!box.isNearTo(point)) {
      placed.fault(
          faults,
          point.latitude() + ", " + point.longitude() + " does not lie in " + country + ".");
    }
  }

  private @Nullable Box box(Row row) {
    try {
      Coordinates southWest = corner(row, "south", "west");
      Coordinates northEast = corner(row, "north", "east");
      if (southWest.latitude() <= northEast.latitude()) {
        return new Box(
            southWest.longitude(),
            southWest.latitude(),
            northEast.longitude(),
            northEast.latitude());
      }
      fault(row, "The south of the box lies north of its north.");
    } catch (IllegalArgumentException e) {
      fault(row, "The box is not of four decimal degrees.");
    }
    return null;
  }

  private static Coordinates corner(Row row, String latitude, String longitude) {
    return new Coordinates(
        Double.parseDouble(row.cell(latitude)), Double.parseDouble(row.cell(longitude)));
  }

  private void fault(Row row, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
