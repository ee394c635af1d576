package org.rasad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the features again with JTS, and their properties with Jackson. */
final class GeoJsonExportTest {

  private final String document = ExportSample.export(ExportFormat.GEOJSON);
  private final JsonNode features = new JsonMapper().readTree(document).get("features");

  @Test
  void longitudeComesBeforeLatitude() throws ParseException {
    Geometry all = new GeoJsonReader().read(document);

    assertEquals(2, all.getNumGeometries());
    assertEquals(new Coordinate(-43.5, 33.125), all.getGeometryN(0).getCoordinate());
  }

  @Test
  void incidentsWithoutPointAreNoFeatures() {
    assertEquals(
        List.of(
            ExportSample.BASE + "incident/a1/assault-5",
            ExportSample.BASE + "incident/a4/consult-2"),
        features.valueStream().map(f -> f.get("id").stringValue()).toList());
  }

  @Test
  void propertiesTellTheIncident() {
    JsonNode properties = features.get(0).get("properties");

    assertEquals("disputed", properties.get("standing").stringValue());
    assertEquals(3, properties.get("killed_least").intValue());
    assertEquals(4, properties.get("killed_most").intValue());
    assertEquals(2, properties.get("reports").intValue());
    assertEquals("2024-01-10", properties.get("earliest").stringValue());
    assertEquals("exact-place", properties.get("geo_precision").stringValue());
    assertEquals("كتائب \"النخيل\" ]]> <b>&\nالثانية", properties.get("claimed_by").stringValue());
  }

  @Test
  void whatIsUnknownIsNoMember() {
    JsonNode properties = features.get(1).get("properties");

    assertFalse(properties.has("earliest"));
    assertFalse(properties.has("killed_least"));
  }
}
