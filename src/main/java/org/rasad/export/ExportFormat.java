package org.rasad.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.rasad.export.row.EventReader;
import org.rasad.export.row.IncidentReader;
import org.rasad.export.row.Network;

/** The formats that the graph can be written in. */
public enum ExportFormat {
  NQUADS("nquads", List.of(".nq"), false, o -> new QuadsExport(RDFFormat.NQUADS, o)),
  TRIG("trig", List.of(".trig"), false, o -> new QuadsExport(RDFFormat.TRIG_BLOCKS, o)),
  TURTLE("turtle", List.of(".ttl"), false, TurtleExport::new),
  JSONLD("jsonld", List.of(".jsonld"), false, o -> new JsonLdExport(o, JsonLdContext.packaged())),
  GRAPHML("graphml", List.of(".graphml"), true, GraphmlExport::new),
  GEXF("gexf", List.of(".gexf"), true, GexfExport::new),
  CYTOSCAPE("cytoscape", List.of(".cyjs"), true, CytoscapeExport::new),
  GEOJSON("geojson", List.of(".geojson"), true, GeoJsonExport::new),
  EVENTS_CSV("events-csv", List.of(), true, ExportFormat::events),
  INCIDENTS_CSV("incidents-csv", List.of(), true, ExportFormat::incidents),
  EDGES_CSV("edges-csv", List.of(), true, ExportFormat::edges);

  private final String code;
  private final List<String> extensions;
  private final boolean selects;
  private final Function<ExportOptions, Export> maker;

  ExportFormat(
      String code,
      List<String> extensions,
      boolean selects,
      Function<ExportOptions, Export> maker) {
    this.code = code;
    this.extensions = extensions;
    this.selects = selects;
    this.maker = maker;
  }

  /** As a user names it: {@code events-csv}. */
  public String code() {
    return code;
  }

  /** Whether it can hold a part of the events, and names in one language; else it holds all. */
  public boolean selects() {
    return selects;
  }

  /** Makes what writes it. */
  public Export with(ExportOptions options) {
    return maker.apply(options);
  }

  public static Optional<ExportFormat> fromCode(String code) {
    return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
  }

  /** The format that a file's name tells by its end; nothing for one that several formats share. */
  public static Optional<ExportFormat> ofFile(String name) {
    return Arrays.stream(values())
        .filter(f -> f.extensions.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  private static Export events(ExportOptions options) {
    return new CsvExport<>(
        EventColumns.in(options.language()),
        (data, receiver) ->
            new EventReader(data, options.minter()).forEach(options.selection(), receiver));
  }

  private static Export incidents(ExportOptions options) {
    return new CsvExport<>(
        IncidentColumns.in(options.language()),
        (data, receiver) ->
            new IncidentReader(data, options.minter()).forEach(options.selection(), receiver));
  }

  private static Export edges(ExportOptions options) {
    return new CsvExport<>(
        NetworkColumns.edgeTable(options.language()),
        (data, receiver) ->
            Network.read(data, options.minter(), options.selection()).forEachEdge(receiver));
  }
}
