package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final Pattern ISO = Pattern.compile("[A-Z]{2}");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private final Faults faults;
  private final Map<String, Row> ids = new HashMap<>();

  GazetteerTables(Faults faults) {
    this.faults = faults;
  }

  Gazetteer read() {
    List<Country> countries = new ArrayList<>();
    for (Row row : Table.read("gazetteer/countries.tsv", COUNTRY_COLUMNS, faults).rows()) {
      if (checkRow(row, row.orNull("iso"))) {
        countries.add(country(row));
      }
    }
    List<GazetteerEntry> entries = new ArrayList<>();
    for (String file : FILES) {
      for (Row row : Table.read("gazetteer/" + file, COLUMNS, faults).rows()) {
        readEntry(row, entries);
      }
    }
    entries.forEach(this::checkParent);
    return new Gazetteer(entries, countries);
  }

  private void readEntry(Row row, List<GazetteerEntry> entries) {
    EntityType type = type(row);
    if (!checkRow(row, row.orNull("country")) || type == null) {
      return;
    }
    if (!KINDS.getOrDefault(type, Set.of()).contains(row.cell("kind"))) {
      fault(row, "The kind «" + row.cell("kind") + "» is none of " + type + ".");
    }
    entries.add(
        new GazetteerEntry(
            row.cell("id"),
            type,
            row.cell("kind"),
            row.cell("ar"),
            row.values("variants"),
            row.orNull("en"),
            row.orNull("country"),
            row.orNull("parent"),
            coordinates(row),
            row.orNull("wikidata")));
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

  private boolean checkRow(Row row, @Nullable String country) {
    String id = row.cell("id");
    if (!ID.matcher(id).matches()) {
      fault(row, "The id «" + id + "» has other characters than a-z, 0-9 and -.");
    }
    Row other = ids.putIfAbsent(id, row);
    if (other != null) {
      fault(row, "The id «" + id + "» stands in " + other.file() + ":" + other.line() + " too.");
    }
    if (country != null && !ISO.matcher(country).matches()) {
      fault(row, "The country «" + country + "» is no ISO 3166-1 alpha-2 code.");
    }
    String wikidata = row.cell("wikidata");
    if (!wikidata.isEmpty() && !WIKIDATA.matcher(wikidata).matches()) {
      fault(row, "«" + wikidata + "» is no Wikidata identifier.");
    }
    if (Gazetteer.key(row.cell("ar")).isEmpty()) {
      fault(row, "The Arabic name is missing.");
      return false;
    }
    return true;
  }

  private @Nullable EntityType type(Row row) {
    try {
      return EntityType.valueOf(row.cell("type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      fault(row, "«" + row.cell("type") + "» is none of PERSON, GROUP, PLACE, FACILITY.");
      return null;
    }
  }

  private @Nullable Coordinates coordinates(Row row) {
    String latitude = row.cell("lat");
    String longitude = row.cell("lon");
    if (latitude.isEmpty() && longitude.isEmpty()) {
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

  private void checkParent(GazetteerEntry entry) {
    String parent = entry.parent();
    if (parent != null && !ids.containsKey(parent)) {
      Row row = ids.get(entry.id());
      if (row != null) {
        fault(row, "The parent «" + parent + "» is in no gazetteer table.");
      }
    }
  }

  private void fault(Row row, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
