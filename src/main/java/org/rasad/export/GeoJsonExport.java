package org.rasad.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.export.row.IncidentReader;
import org.rasad.export.row.IncidentRow;
import org.rasad.export.row.Point;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the incidents that have a point as a GeoJSON feature collection (RFC 7946): longitude
 * before latitude, WGS 84. Properties are the columns of the table of incidents without the two
 * that the point gives.
 */
final class GeoJsonExport implements Export {

  private static final Set<String> IN_THE_POINT = Set.of("latitude", "longitude");

  private final ExportOptions options;
  private final List<Column<IncidentRow>> properties;

  GeoJsonExport(ExportOptions options) {
    this.options = options;
    this.properties =
        IncidentColumns.in(options.language()).stream()
            .filter(c -> !IN_THE_POINT.contains(c.name()))
            .toList();
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) {
    try (JsonGenerator json = JsonOut.open(out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeArrayPropertyStart("features");
      new IncidentReader(data, options.minter())
          .forEach(options.selection(), incident -> write(json, incident));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void write(JsonGenerator json, IncidentRow incident) {
    Point point = incident.happening().where().point();
    if (point == null) {
      return;
    }
    JsonOut.line(json);
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", incident.happening().iri());
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(point.longitude());
    json.writeNumber(point.latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    JsonOut.members(json, properties, incident);
    json.writeEndObject();
    json.writeEndObject();
  }
}
