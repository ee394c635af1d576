package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.GazetteerEntry.Coordinates;

final class GazetteerEntryTest {

  @Test
  void knowsItsGeonamesIdentifier() {
    assertEquals(Optional.of("100077"), entry("gn-100077").geonames());
  }

  @Test
  void hasNoGeonamesIdentifierUnlessItCameFromThere() {
    assertEquals(Optional.empty(), entry("r-ae-abu-dhabi").geonames());
  }

  @ParameterizedTest
  @CsvSource({
    "90.01, 0, too far north",
    "-90.01, 0, too far south",
    "0, 180.01, too far east",
    "0, -180.01, too far west",
    "NaN, 0, no number",
    "0, NaN, no number"
  })
  void refusesPointsOffTheEarth(double latitude, double longitude, String reason) {
    assertThrows(
        IllegalArgumentException.class, () -> new Coordinates(latitude, longitude), reason);
  }

  @Test
  void takesThePolesAndTheDateLine() {
    assertEquals(-180, new Coordinates(90, -180).longitude());
  }

  private static GazetteerEntry entry(String id) {
    return new GazetteerEntry(
        id, EntityType.PLACE, "city", "أبو غريب", List.of(), null, null, null, null, null);
  }
}
