package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.GazetteerEntry.Coordinates;
import org.rasad.lexicon.Table.Row;

/** Reads the tables of {@code data/gazetteer/} and checks what they say. */
final class GazetteerTables {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "kind",
          "ar",
          "variants",
          "en",
          "country",
          "parent",
          "lat",
          "lon",
          "wikidata");
  private static final List<String> COUNTRY_COLUMNS =
      List.of(
          "id",
          "iso",
          "ar",
          "variants",
          "en",
          "adjectives",
          "peoples",
          "capital_ar",
          "capital_en",
          "wikidata");

  /** In order of preference: a faction is meant before a village of the same name. */
  private static final List<String> FILES =
      List.of(
          "groups.tsv",
          "organisations.tsv",
          "facilities.tsv",
          "persons.tsv",
          "regions.tsv",
          "places.tsv");

  private static final Map<EntityType, Set<String>> KINDS =
      Map.of(
          EntityType.GROUP,
          Set.of(
              "armed-group",
              "army",
              "air-force",
              "navy",
              "police",
              "security-force",
              "intelligence",
              "government",
              "ministry",
              "party",
              "parliament",
              "company",
              "media",
              "international-body",
              "coalition",
              "ngo",
              "court",
              "people"),
          EntityType.FACILITY,
          Set.of(
              "base",
              "airport",
              "camp",
              "prison",
              "embassy",
              "oil-field",
              "gas-field",
              "refinery",
              "port",
              "ship",
              "headquarters",
              "crossing",
              "dam",
              "power-station",
              "hospital",
              "university",
              "bridge",
              "nuclear-site",
              "religious-site"),
          EntityType.PLACE,
          Set.of(
              "country",
              "province",
              "district",
              "city",
              "village",
              "region",
              "sea",
              "river",
              "island",
              "mountain",
              "valley",
              "desert",
              "continent"),
          EntityType.PERSON,
          Set.of(
              "politician",
              "military-leader",
              "armed-group-leader",
              "official",
              "diplomat",
              "cleric",
              "journalist",
              "monarch",
              "activist"));

  private static final Pattern ISO = Pattern.compile("[A-Z]{2}");

  private final BiFunction<String, List<String>, Table> tables;
  private final Faults faults;
  private final RowCheck rowCheck;

  /** By ISO 3166-1 alpha-2 code. */
  private final Map<String, Row> codes = new HashMap<>();

  /** All things that could be read, the states first. */
  private final List<Placed> all = new ArrayList<>();

  /** Reads the tables that the program carries. */
  GazetteerTables(Faults faults) {
    this((file, columns) -> Table.read(file, columns, faults), faults);
  }

  /**
   * Reads tables from anywhere.
   *
   * @param tables gives a table by its path below {@code data/} and its columns
   */
  GazetteerTables(BiFunction<String, List<String>, Table> tables, Faults faults) {
    this.tables = tables;
    this.faults = faults;
    this.rowCheck = new RowCheck(faults);
  }

  Gazetteer read() {
    List<Country> countries = new ArrayList<>();
    for (Row row : tables.apply("gazetteer/countries.tsv", COUNTRY_COLUMNS).rows()) {
      readCountry(row, countries);
    }
    int states = all.size();
    for (String file : FILES) {
      tables.apply("gazetteer/" + file, COLUMNS).rows().forEach(this::readEntry);
    }
    SharedNames names =
        new SharedNames(tables.apply(SharedNames.FILE, SharedNames.COLUMNS), faults);
    checkTogether(names);
    List<GazetteerEntry> entries =
        all.subList(states, all.size()).stream().map(Placed::entry).toList();
    return new Gazetteer(entries, countries, names.inOrder(all));
  }

  private void checkTogether(SharedNames names) {
    CountryBoxes boxes =
        new CountryBoxes(
            tables.apply(CountryBoxes.FILE, CountryBoxes.COLUMNS), codes.keySet(), faults);
    all.forEach(boxes::check);
    new ParentCheck(faults).check(all);
    names.check(all);
  }

  private void readCountry(Row row, List<Country> countries) {
    String code = row.cell("iso");
    if (!ISO.matcher(code).matches()) {
      fault(row, "«" + code + "» is no ISO 3166-1 alpha-2 code.");
    }
    Row other = codes.putIfAbsent(code, row);
    if (other != null) {
      fault(row, "The code «" + code + "» stands in " + other.where() + " too.");
    }
    if (rowCheck.isUsable(row)) {
      Country country = country(row);
      countries.add(country);
      all.add(new Placed(row, country.entry()));
    }
  }

  private void readEntry(Row row) {
    EntityType type = type(row);
    String country = row.cell("country");
    if (!country.isEmpty() && !codes.containsKey(country)) {
      fault(row, "The country «" + country + "» is not in countries.tsv.");
    }
    if (!rowCheck.isUsable(row) || type == null) {
      return;
    }
    if (!KINDS.getOrDefault(type, Set.of()).contains(row.cell("kind"))) {
      fault(row, "The kind «" + row.cell("kind") + "» is none of " + type + ".");
    }
    GazetteerEntry entry =
        new GazetteerEntry(
            row.cell("id"),
            type,
            row.cell("kind"),
            row.cell("ar"),
            row.values("variants"),
            row.orNull("en"),
            row.orNull("country"),
            parent(row, type),
            coordinates(row, type),
            row.orNull("wikidata"));
    all.add(new Placed(row, entry));
  }

  /** A place or facility of which no larger place is given lies in its country. */
  private @Nullable String parent(Row row, EntityType type) {
    String parent = row.orNull("parent");
    Row country = codes.get(row.cell("country"));
    boolean isSomewhere = type == EntityType.PLACE || type == EntityType.FACILITY;
    return parent == null && isSomewhere && country != null ? country.cell("id") : parent;
  }

  private Country country(Row row) {
    GazetteerEntry entry =
        new GazetteerEntry(
            row.cell("id"),
            EntityType.PLACE,
            "country",
            row.cell("ar"),
            row.values("variants"),
            row.orNull("en"),
            row.orNull("iso"),
            null,
            null,
            row.orNull("wikidata"));
    return new Country(
        entry, row.values("adjectives"), row.values("peoples"), row.values("capital_ar"));
  }

  private @Nullable EntityType type(Row row) {
    try {
      return EntityType.valueOf(row.cell("type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      fault(row, "«" + row.cell("type") + "» is none of PERSON, GROUP, PLACE, FACILITY.");
      return null;
    }
  }

  private @Nullable Coordinates coordinates(Row row, EntityType type) {
    String latitude = row.cell("lat");
    String longitude = row.cell("lon");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    if (latitude.isEmpty() || longitude.isEmpty()) {
      fault(row, "Of latitude and longitude only one is given.");
      return null;
    }
    if (type != EntityType.PLACE && type != EntityType.FACILITY) {
      fault(row, "A " + type + " has no coordinates.");
      return null;
    }
    try {
      return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
    } catch (IllegalArgumentException e) {
      fault(
          row, "«" + latitude + "», «" + longitude + "» is no point on earth in decimal degrees.");
      return null;
    }
  }

  private void fault(Row row, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
