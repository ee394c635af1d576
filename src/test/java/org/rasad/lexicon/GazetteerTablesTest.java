package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the loader finds wrong with a small gazetteer; tabs are written as ";", bars as "/". */
final class GazetteerTablesTest {

  private final Faults faults = new Faults();
  private final Map<String, List<String>> tables = new HashMap<>();

  @BeforeEach
  void putSoundTables() {
    put(
        "countries",
        "iraq;IQ;العراق;;Iraq;;;;;Q796",
        "syria;SY;سوريا;;Syria;;;;;",
        "tuvalu;TV;توفالو;;Tuvalu;;;;;");
    put("country-boxes", "IQ;38.77;29.06;48.56;37.38", "SY;35.61;32.31;42.38;37.33");
    put("groups", "army;GROUP;army;جيش البر;;;IQ;;;;");
    put("regions", "anbar;PLACE;province;الأنبار;محافظة الأنبار;;IQ;iraq;32.9;41.6;");
  }

  @Test
  void takesSoundTables() {
    assertEquals(List.of(), faults());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "x;PLACE;city;بلدة;;;IQ;;;;, iraq, a town of which only the country is known",
    "x;FACILITY;base;قاعدة;;;SY;;;;, syria, a base of which only the country is known",
    "x;PLACE;city;بلدة;;;IQ;anbar;;;, anbar, a town in a province",
    "x;PLACE;city;بلدة;;;;;;;, , a town of no known country",
    "x;GROUP;army;جيش;;;IQ;;;;, , a group lies nowhere",
    "x;PERSON;official;فلان;;;IQ;;;;, , a person lies nowhere"
  })
  void whatLiesInACountryIsPartOfIt(String row, @Nullable String parent, String reason) {
    put("places", row);

    assertEquals(parent, read().entry("x").orElseThrow().parent(), reason);
    assertEquals(List.of(), faults());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x;PLACE;city;بلدة;;;IQ;;33;;              | Of latitude and longitude only one is given.  | no longitude
          x;PLACE;city;بلدة;;;IQ;;;44;              | Of latitude and longitude only one is given.  | no latitude
          x;PLACE;city;بلدة;;;IQ;;91;44;            | «91», «44» is no point on earth in decimal degrees. | too far north
          x;PLACE;city;بلدة;;;IQ;;33;190;           | «33», «190» is no point on earth in decimal degrees. | too far east
          x;PLACE;city;بلدة;;;IQ;;33N;44;           | «33N», «44» is no point on earth in decimal degrees. | no number
          x;GROUP;army;جيش;;;IQ;;33;44;             | A GROUP has no coordinates.                    | a point for a group
          x;PERSON;official;فلان;;;IQ;;33;44;       | A PERSON has no coordinates.                   | a point for a person
          x;PLACE;city;بلدة;;;IQ;;44;33;            | 44.0, 33.0 does not lie in IQ.                 | latitude and longitude exchanged
          x;PLACE;city;بلدة;;;TV;;-8.5;179.2;       | The country «TV» has no box in country-boxes.tsv. | a country without box
          x;PLACE;city;بلدة;;;ZZ;;;;                | The country «ZZ» is not in countries.tsv.      | an unknown country
          x;PLACE;city;بلدة;;;Iraq;;;;              | The country «Iraq» is not in countries.tsv.    | a name for a code
          x;PLACE;city;بلدة;;;IQ;atlantis;;;        | The parent «atlantis» is in no gazetteer table. | a lost parent
          x;PLACE;city;بلدة;;;IQ;army;;;            | The parent «army» is a GROUP, which holds no PLACE. | a place in a group
          x;FACILITY;base;قاعدة;;;IQ;army;;;        | The parent «army» is a GROUP, which holds no FACILITY. | a base in a group
          x;GROUP;army;جيش;;;IQ;anbar;;;            | The parent «anbar» is a PLACE, which holds no GROUP. | a group in a province
          x;PERSON;official;فلان;;;IQ;anbar;;;      | The parent «anbar» is a PLACE, which holds no PERSON. | a person in a province
          x;PLACE;city;بلدة;;;SY;anbar;;;           | It lies in SY, but its parent «anbar» in IQ.   | a parent in another country
          x;PLACE;city;بلدة;;;IQ;x;;;               | It is part of itself: x in x.                  | its own parent
          x;PLACE;city;بلدة;;;IQ;;;;796             | «796» is no Wikidata identifier.               | no Q
          x;PLACE;city;بلدة;;;IQ;;;;Q796            | The Wikidata item «Q796» stands in gazetteer/countries.tsv:2 too. | the item of Iraq
          x;PLACE;city;بلدة;بلده;;IQ;;;;            | The variant «بلده» is the same name as «بلدة». | a variant that folding covers
          x;PLACE;city;بلدة;أم قصر/ام قصر;;IQ;;;;   | The variant «ام قصر» is the same name as «أم قصر». | two variants that folding covers
          x;PLACE;city;بلدة;+;;IQ;;;;               | The variant «+» has neither letter nor digit.  | a mark for a name
          x;PLACE;city;الانبار;;;IQ;;;;             | The name «الانبار» is also of «anbar» in gazetteer/regions.tsv:2; give a reason in shared-names.tsv. | a shared name
          x;PLACE;city;بلدة;جيش البر;;IQ;;;;        | The name «جيش البر» is also of «army» in gazetteer/groups.tsv:2; give a reason in shared-names.tsv. | a name shared with a thing of another type
          x;PLACE;base;بلدة;;;IQ;;;;                | The kind «base» is none of PLACE.              | a kind of another type
          """)
  void refusesARow(String row, String message, String reason) {
    put("places", row);

    assertEquals(List.of("gazetteer/places.tsv:2: " + message), faults());
  }

  @Test
  void tellsACircleOnce() {
    put(
        "places",
        "a;PLACE;city;أولى;;;;b;;;",
        "b;PLACE;city;ثانية;;;;a;;;",
        "c;PLACE;city;ثالثة;;;;a;;;");

    assertEquals(List.of("gazetteer/places.tsv:2: It is part of itself: a in b in a."), faults());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IQ;38;29;48          | The row has 4 cells, not 5.                  | a cell too few
          IQ;38;29;48;east     | The box is not of four decimal degrees.      | no number
          IQ;38;29;48;         | The box is not of four decimal degrees.      | an empty cell
          IQ;38;29;48;91       | The box is not of four decimal degrees.      | too far north
          IQ;38;37;48;29       | The south of the box lies north of its north. | exchanged
          ZZ;38;29;48;37       | The country «ZZ» is not in countries.tsv.    | an unknown country
          """)
  void refusesABox(String row, String message, String reason) {
    put("regions");
    put("country-boxes", row);

    assertEquals(List.of("gazetteer/country-boxes.tsv:2: " + message), faults());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "-16.5, 179.9, west of the date line",
    "-16.5, -179.9, east of it",
    "-21.9, -178, within the margin"
  })
  void knowsABoxThatCrossesTheDateLine(String latitude, String longitude, String reason) {
    put("countries", "fiji;FJ;فيجي;;Fiji;;;;;", "iraq;IQ;العراق;;Iraq;;;;;");
    put("country-boxes", "FJ;174.58;-21.72;-178.21;-12.47", "IQ;38.77;29.06;48.56;37.38");
    put("places", "x;PLACE;city;بلدة;;;FJ;;" + latitude + ";" + longitude + ";");

    assertEquals(List.of(), faults());
  }

  @Test
  void findsWhatLiesBetweenTheEndsOfSuchABox() {
    put("countries", "fiji;FJ;فيجي;;Fiji;;;;;", "iraq;IQ;العراق;;Iraq;;;;;");
    put("country-boxes", "FJ;174.58;-21.72;-178.21;-12.47", "IQ;38.77;29.06;48.56;37.38");
    put("places", "x;PLACE;city;بلدة;;;FJ;;-16.5;44;");

    assertEquals(List.of("gazetteer/places.tsv:2: -16.5, 44.0 does not lie in FJ."), faults());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بلدة;x/y;             | The reason is missing.                           | no reason
          بلدة;x;towns          | «x» are not two or more different things.        | one thing
          بلدة;x/x;towns        | «x/x» are not two or more different things.      | the same thing twice
          بلدة;x/z;towns        | The name «بلدة» is of [x, y], not of [x, z].     | a thing without the name
          """)
  void refusesAReason(String row, String message, String reason) {
    put("places", "x;PLACE;city;بلدة;;;IQ;;;;", "y;PLACE;city;بلدة;;;SY;;;;");
    put("shared-names", row);

    assertEquals(
        List.of("gazetteer/shared-names.tsv:2: " + message.replace("x/x", "x|x")), faults());
  }

  @Test
  void refusesAReasonForANameOfNothing() {
    put("shared-names", "بلدة;x/y;towns");

    assertEquals(
        List.of("gazetteer/shared-names.tsv:2: The name «بلدة» is of [], not of [x, y]."),
        faults());
  }

  @Test
  void refusesTwoReasonsForOneName() {
    put("places", "x;PLACE;city;بلدة;;;IQ;;;;", "y;PLACE;city;بلدة;;;SY;;;;");
    put("shared-names", "بلدة;x/y;towns", "بلده;x/y;towns");

    assertEquals(List.of("gazetteer/shared-names.tsv:3: The name «بلده» stands twice."), faults());
  }

  @Test
  void prefersWhatTheReasonNamesFirst() {
    put("places", "x;PLACE;city;بلدة;;;IQ;;;;", "y;PLACE;city;بلدة;;;SY;;;;");
    put("shared-names", "بلدة;y/x;towns");

    Gazetteer gazetteer = read();

    assertEquals(
        List.of("y", "x"), gazetteer.named("بلدة").stream().map(GazetteerEntry::id).toList());
  }

  @Test
  void refusesTwoStatesOfOneCode() {
    put(
        "countries",
        "iraq;IQ;العراق;;Iraq;;;;;",
        "irak;IQ;عراق;;Iraq;;;;;",
        "syria;SY;سوريا;;;;;;;");

    assertEquals(
        List.of(
            "gazetteer/countries.tsv:3: «irak» should stand before «iraq».",
            "gazetteer/countries.tsv:3: The code «IQ» stands in gazetteer/countries.tsv:2 too."),
        faults());
  }

  @Test
  void tellsAllFaultsAtOnce() {
    put("places", "x;PLACE;city;بلدة;;;ZZ;atlantis;33;;", "y;PLACE;city;الأنبار;;;IQ;;44;33;Q0");

    assertEquals(
        List.of(
            "gazetteer/places.tsv:2: The country «ZZ» is not in countries.tsv.",
            "gazetteer/places.tsv:2: Of latitude and longitude only one is given.",
            "gazetteer/places.tsv:3: «Q0» is no Wikidata identifier.",
            "gazetteer/places.tsv:3: 44.0, 33.0 does not lie in IQ.",
            "gazetteer/places.tsv:2: The parent «atlantis» is in no gazetteer table.",
            "gazetteer/places.tsv:3: The name «الانبار» is also of «anbar» in gazetteer/regions.tsv:2;"
                + " give a reason in shared-names.tsv."),
        faults());
  }

  private void put(String table, String... rows) {
    tables.put("gazetteer/" + table + ".tsv", List.of(rows));
  }

  private Gazetteer read() {
    return new GazetteerTables(this::table, faults).read();
  }

  /** The messages, in the order in which they were found. */
  private List<String> faults() {
    read();
    try {
      faults.throwIfAny();
      return List.of();
    } catch (LexiconException e) {
      return e.faults();
    }
  }

  private Table table(String file, List<String> columns) {
    String rows = String.join("\n", tables.getOrDefault(file, List.of()));
    String text = String.join("\t", columns) + "\n" + rows.replace(';', '\t').replace('/', '|');
    try {
      return Table.parse(file, new BufferedReader(new StringReader(text)), columns, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
