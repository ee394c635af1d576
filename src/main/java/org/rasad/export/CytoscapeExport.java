package org.rasad.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.export.row.EdgeRow;
import org.rasad.export.row.Network;
import org.rasad.export.row.NodeRow;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the network as Cytoscape.js JSON, which Cytoscape (the desktop program) reads too: {@code
 * elements.nodes} and {@code elements.edges}, each with its attributes in {@code data}.
 */
final class CytoscapeExport implements Export {

  private static final String NETWORK_NAME = "Rasad";

  private final ExportOptions options;
  private final List<Column<NodeRow>> nodes;
  private final List<Column<EdgeRow>> edges;

  CytoscapeExport(ExportOptions options) {
    this.options = options;
    this.nodes = NetworkColumns.nodes(options.language());
    this.edges = NetworkColumns.edges();
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) {
    Network network = Network.read(data, options.minter(), options.selection());
    try (JsonGenerator json = JsonOut.open(out)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("data");
      json.writeStringProperty("name", NETWORK_NAME);
      json.writeEndObject();
      json.writeObjectPropertyStart("elements");
      json.writeArrayPropertyStart("nodes");
      network.forEachNode(node -> write(json, node));
      json.writeEndArray();
      json.writeArrayPropertyStart("edges");
      network.forEachEdge(edge -> write(json, edge));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void write(JsonGenerator json, NodeRow node) {
    start(json, node.entity().iri());
    // The desktop program labels nodes by their name.
    json.writeStringProperty("name", node.entity().label(options.language()));
    JsonOut.members(json, nodes, node);
    end(json);
  }

  private void write(JsonGenerator json, EdgeRow edge) {
    start(json, edge.id());
    json.writeStringProperty("source", edge.source().iri());
    json.writeStringProperty("target", edge.target().iri());
    JsonOut.members(json, edges, edge);
    end(json);
  }

  private static void start(JsonGenerator json, String id) {
    JsonOut.line(json);
    json.writeStartObject();
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("id", id);
  }

  private static void end(JsonGenerator json) {
    json.writeEndObject();
    json.writeEndObject();
  }
}
