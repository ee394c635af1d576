package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rasad.fuzz.Fuzz;
import org.rasad.fuzz.HostileText;
import org.rasad.fuzz.Mutation;

/** Damaged tables are told with file and line, and nothing else is thrown. */
final class TableFuzzTest {

  private static final Map<String, String> GAZETTEER =
      Map.of(
          "countries",
          "iraq;IQ;العراق;;Iraq;عراقي;;;;Q796\nsyria;SY;سوريا;سورية;Syria;;;;;\n",
          "country-boxes",
          "IQ;38.77;29.06;48.56;37.38\nSY;35.61;32.31;42.38;37.33\n",
          "groups",
          "army;GROUP;army;جيش البر;;;IQ;;;;\n",
          "regions",
          "anbar;PLACE;province;الأنبار;محافظة الأنبار;;IQ;iraq;32.9;41.6;\n",
          "places",
          "x;PLACE;city;بلدة;;;IQ;anbar;33;44;\n");

  @Test
  void oneTableIsReadOrToldWithItsLine() throws Exception {
    String table = "# a table\nid\twords\tstatus\nahl\tا|ب\tx\nbad\tج\t\n";
    Fuzz.of("table", 20_000, r -> Mutation.of(r, table))
        .check(
            text -> {
              Faults faults = new Faults();
              Table.parse("t.tsv", reader(text), List.of("id", "words", "status"), faults);
              assertTold(faults, "t.tsv:");
            });
  }

  @Test
  void aGazetteerIsReadOrToldWithItsLines() throws Exception {
    Fuzz.of("gazetteer", 6_000, TableFuzzTest::spoiled)
        .check(
            tables -> {
              Faults faults = new Faults();
              new GazetteerTables((file, columns) -> parse(tables, file, columns, faults), faults)
                  .read();
              assertTold(faults, "gazetteer/");
            });
  }

  private static Map<String, String> spoiled(Random random) {
    Map<String, String> tables = new TreeMap<>(GAZETTEER);
    String name = HostileText.pick(List.copyOf(tables.keySet()), random);
    tables.computeIfPresent(name, (n, rows) -> Mutation.of(random, rows));
    return tables;
  }

  private static Table parse(
      Map<String, String> tables, String file, List<String> columns, Faults faults) {
    String name = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    String rows = tables.getOrDefault(name, "").replace(';', '\t');
    try {
      return Table.parse(file, reader(String.join("\t", columns) + "\n" + rows), columns, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }

  private static void assertTold(Faults faults, String file) {
    try {
      faults.throwIfAny();
    } catch (LexiconException e) {
      e.faults().forEach(fault -> assertTrue(fault.startsWith(file), fault));
    }
  }
}
