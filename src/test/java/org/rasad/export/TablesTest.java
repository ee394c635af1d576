package org.rasad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.Selection;
import org.rasad.lexicon.EventType;

/** Reads the tables again with Commons CSV; the whole tables stand in golden files. */
final class TablesTest {

  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @ParameterizedTest
  @EnumSource(names = {"EVENTS_CSV", "INCIDENTS_CSV", "EDGES_CSV"})
  void tableIsAsInItsGoldenFile(ExportFormat format) {
    assertEquals(
        Golden.text(format.code().replace("-csv", ".csv"), ExportSample.export(format)),
        ExportSample.export(format));
  }

  @Test
  void everyEventHasItsRow() {
    assertEquals(
        List.of(
            "event/a1/assault-5",
            "event/a2/assault-0",
            "event/a2/consult-9",
            "event/a3/assault-9",
            "event/a4/consult-2",
            "event/a5/assault-0"),
        column(ExportFormat.EVENTS_CSV, ExportSample.everything(), "event_id"));
  }

  @Test
  void eventIsDescribedForOtherEventTables() {
    CSVRecord row = row(ExportFormat.EVENTS_CSV, 0);

    assertEquals("2024-01-10", row.get("event_date"));
    assertEquals("1", row.get("time_precision"));
    assertEquals("ASSAULT", row.get("event_type"));
    assertEquals("drone", row.get("mode"));
    assertEquals("Explosions/Remote violence", row.get("acled_event_type"));
    assertEquals("Air/drone strike", row.get("acled_sub_event_type"));
    assertEquals("18; 19; 20", row.get("cameo_root"));
    assertEquals("سرايا الغدير", row.get("actor1"));
    assertEquals("قاعدة الزيتون", row.get("actor2"));
    assertEquals("3", row.get("fatalities"));
    assertEquals("وكالة الرافدين التجريبية", row.get("source"));
    assertEquals(ExportSample.BASE + "incident/a1/assault-5", row.get("incident_id"));
    assertEquals("0.8123", row.get("confidence"));
  }

  @Test
  void placeWithoutPointTakesThatOfTheNextLargerOne() {
    CSVRecord row = row(ExportFormat.EVENTS_CSV, 0);

    assertEquals("قاعدة الزيتون", row.get("place"));
    assertEquals("33.125", row.get("latitude"));
    assertEquals("-43.5", row.get("longitude"), "A number keeps its sign.");
  }

  @Test
  void withoutAMatchingModeTheTypeMatchesAcled() {
    CSVRecord row = row(ExportFormat.EVENTS_CSV, 3);

    assertEquals("Battles", row.get("acled_event_type"));
    assertEquals("", row.get("acled_sub_event_type"));
  }

  @Test
  void datesAreSpansWithTheirPrecision() {
    CSVRecord month = row(ExportFormat.EVENTS_CSV, 3);
    CSVRecord year = row(ExportFormat.EVENTS_CSV, 2);
    CSVRecord none = row(ExportFormat.EVENTS_CSV, 4);

    assertEquals("2024-02-01 2024-02-29 2", dates(month));
    assertEquals("2025-01-01 2025-12-31 3", dates(year));
    assertEquals("  ", dates(none));
  }

  /** Whatever an article or its source says, a spreadsheet must not run it. */
  @Test
  void formulasAreNeutral() {
    CSVRecord row = row(ExportFormat.EVENTS_CSV, 1);

    assertEquals("'=cmd|' /C calc'!A0", row.get("source"));
    assertEquals("'-https://nahr.example/a 2", row.get("source_url"));
    assertEquals("'+السرايا تنفي\n\"الهجوم\"", row.get("headline"));
    assertEquals("'@نفت سرايا الغدير أنها هاجمت القاعدة", row.get("quote"));
  }

  @Test
  void noTextOfAnyTableBeginsAFormula() {
    ExportOptions english =
        new ExportOptions(ExportSample.MINTER, Selection.ALL, LabelLanguage.ENGLISH);
    List<String> cells =
        List.of(ExportFormat.EVENTS_CSV, ExportFormat.INCIDENTS_CSV, ExportFormat.EDGES_CSV)
            .stream()
            .flatMap(f -> rows(f, english).stream())
            .flatMap(r -> Arrays.stream(r.values()))
            .toList();

    assertTrue(cells.stream().anyMatch(c -> c.startsWith("'=HYPERLINK")));
    assertTrue(
        cells.stream()
            .filter(c -> !c.equals("-43.5"))
            .noneMatch(c -> c.matches("(?s)[=+\\-@\t\r].*")));
  }

  @Test
  void hostileNamesComeBack() {
    CSVRecord row = row(ExportFormat.EVENTS_CSV, 4);

    assertEquals("كتائب \"النخيل\" ]]> <b>&\nالثانية", row.get("actor1"));
    assertTrue(
        row(ExportFormat.EVENTS_CSV, 3).get("actor2").startsWith("قائد\uFFFD \u202Eمقلوب 🚀; "));
  }

  @Test
  void namesAreInTheLanguageWhereThereIsOne() {
    ExportOptions english =
        new ExportOptions(ExportSample.MINTER, Selection.ALL, LabelLanguage.ENGLISH);

    assertEquals(
        List.of("Zaytun Base", "وادي الرابية", "Sidra", ""),
        rows(ExportFormat.INCIDENTS_CSV, english).stream().map(r -> r.get("place")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                     |            | a1/assault-5 a3/assault-9 a4/consult-2 a5/assault-0
          2024-01-11 |            | a3/assault-9 a5/assault-0
          2024-02-29 |            | a3/assault-9 a5/assault-0
          2024-03-01 |            | a5/assault-0
                     | 2024-02-01 | a1/assault-5 a3/assault-9
                     | 2024-01-31 | a1/assault-5
          2024-02-10 | 2024-02-11 | a3/assault-9
          """)
  void selectsByDaysOnWhichItMayHaveBeen(LocalDate since, LocalDate until, String incidents) {
    ExportOptions options = ExportSample.only(new Selection(since, until, Set.of()));

    assertEquals(
        Arrays.stream(incidents.split(" ")).map(i -> "incident/" + i).toList(),
        column(ExportFormat.INCIDENTS_CSV, options, "incident_id"));
  }

  @Test
  void selectsByType() {
    ExportOptions options =
        ExportSample.only(new Selection(null, null, Set.of(EventType.CONSULT, EventType.AID)));

    assertEquals(
        List.of("event/a2/consult-9", "event/a4/consult-2"),
        column(ExportFormat.EVENTS_CSV, options, "event_id"));
  }

  @Test
  void incidentThatAllDenyIsNoEdge() {
    assertTrue(
        rows(ExportFormat.EDGES_CSV, ExportSample.everything()).stream()
            .noneMatch(r -> r.get("incident").endsWith("a5/assault-0")));
  }

  private static String dates(CSVRecord row) {
    return "%s %s %s"
        .formatted(row.get("event_date"), row.get("event_date_end"), row.get("time_precision"));
  }

  /** The values of a column without the base. */
  private static List<String> column(ExportFormat format, ExportOptions options, String name) {
    return rows(format, options).stream()
        .map(r -> r.get(name).replace(ExportSample.BASE, ""))
        .toList();
  }

  private static CSVRecord row(ExportFormat format, int number) {
    return rows(format, ExportSample.everything()).get(number);
  }

  private static List<CSVRecord> rows(ExportFormat format, ExportOptions options) {
    String table = ExportSample.export(format.with(options));
    try (CSVParser parser = CSVParser.parse(new StringReader(table), WITH_HEADER)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
