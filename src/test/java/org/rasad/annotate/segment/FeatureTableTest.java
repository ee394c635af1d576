package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class FeatureTableTest {

  private static final int ROWS = 1_000;

  @Test
  void addsTheWeightsOfARow() {
    double[] row = new double[Label.TRIPLES];
    row[0] = 1;
    row[Label.TRIPLES - 1] = -2.5;
    FeatureTable table = table(7, row);
    double[] scores = new double[Label.TRIPLES];
    scores[0] = 10;

    table.addTo(table.row(7), scores);

    assertEquals(11, scores[0]);
    assertEquals(-2.5, scores[Label.TRIPLES - 1]);
  }

  @Test
  void aKeyThatIsNotThereAddsNothing() {
    FeatureTable table = table(7, new double[] {1});
    double[] scores = {3};

    table.addTo(table.row(8), scores);

    assertEquals(FeatureTable.NONE, table.row(8));
    assertArrayEquals(new double[] {3}, scores);
  }

  @Test
  void anEmptyTableHasNoKey() {
    assertEquals(FeatureTable.NONE, FeatureTable.of(new TreeMap<>()).row(0));
  }

  @Test
  void findsEachOfManyKeys() {
    TreeMap<Long, double[]> rows = new TreeMap<>();
    for (long i = 0; i < ROWS; i++) {
      rows.put(i << 32, new double[] {i});
    }
    FeatureTable table = FeatureTable.of(rows);

    for (long i = 0; i < ROWS; i++) {
      double[] scores = {0};
      table.addTo(table.row(i << 32), scores);
      assertEquals(i, scores[0]);
    }
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    FeatureTable written = table(7, new double[] {0, 4, 0, 5});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(new DataOutputStream(bytes));

    FeatureTable table = FeatureTable.read(in(bytes.toByteArray()));

    double[] scores = new double[4];
    table.addTo(table.row(7), scores);
    assertArrayEquals(new double[] {0, 4, 0, 5}, scores);
  }

  @Test
  void sizesThatCannotBeAreRefused() {
    byte[] negative = {-1, -1, -1, -1, 0, 0, 0, 0};

    assertThrows(IOException.class, () -> FeatureTable.read(in(negative)));
  }

  private static FeatureTable table(long key, double[] row) {
    TreeMap<Long, double[]> rows = new TreeMap<>();
    rows.put(key, row);
    return FeatureTable.of(rows);
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
