package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.rasad.export.row.DateSpan;
import org.rasad.export.row.EdgeRow;
import org.rasad.export.row.Network;
import org.rasad.export.row.NodeRow;

/**
 * Writes the network in <a href="https://gexf.net/">GEXF 1.3</a> with dates, for the timeline of
 * Gephi.
 *
 * <p>An edge of an incident is there from its earliest to its latest day, a node from the first to
 * the last day of its edges; what has no date is always there. Both ends are inclusive. The {@code
 * kind} of an edge is its type, so that edges of several types may join the same nodes.
 */
final class GexfExport implements Export {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final ExportOptions options;
  private final List<Column<NodeRow>> nodes;
  private final List<Column<EdgeRow>> edges;

  GexfExport(ExportOptions options) {
    this.options = options;
    this.nodes = without(NetworkColumns.nodes(options.language()), "label");
    this.edges = without(NetworkColumns.edges(), "weight");
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    Network network = Network.read(data, options.minter(), options.selection());
    XmlOut.write(out, xml -> write(network, xml));
  }

  private void write(Network network, XmlOut xml) {
    xml.start("gexf", "xmlns", NAMESPACE, "version", "1.3");
    xml.start("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
    attributes(xml, nodes, "node");
    attributes(xml, edges, "edge");
    xml.start("nodes");
    network.forEachNode(node -> node(xml, node));
    xml.end();
    xml.start("edges");
    network.forEachEdge(edge -> edge(xml, edge));
    xml.end();
    xml.end();
    xml.end();
  }

  private void node(XmlOut xml, NodeRow node) {
    xml.start("node", "id", node.entity().iri());
    xml.attribute("label", node.entity().label(options.language()));
    span(xml, node.span());
    values(xml, nodes, node);
    xml.end();
  }

  private void edge(XmlOut xml, EdgeRow edge) {
    String type = edge.type();
    xml.start(
        "edge", "id", edge.id(), "source", edge.source().iri(), "target", edge.target().iri());
    xml.attribute("label", type);
    xml.attribute("kind", type);
    xml.attribute("weight", Integer.toString(edge.weight()));
    span(xml, edge.when().span());
    values(xml, edges, edge);
    xml.end();
  }

  private static void span(XmlOut xml, @Nullable DateSpan span) {
    if (span != null) {
      xml.attribute("start", span.earliest().toString());
      xml.attribute("end", span.latest().toString());
    }
  }

  private static <R> void attributes(XmlOut xml, List<Column<R>> columns, String of) {
    xml.start("attributes", "class", of, "mode", "static");
    for (Column<R> column : columns) {
      String type =
          switch (column.type()) {
            case TEXT -> "string";
            case WHOLE_NUMBER -> "integer";
            case DECIMAL -> "double";
          };
      xml.empty("attribute", "id", column.name(), "title", column.name(), "type", type);
    }
    xml.end();
  }

  private static <R> void values(XmlOut xml, List<Column<R>> columns, R row) {
    xml.start("attvalues");
    for (Column<R> column : columns) {
      String value = column.textOf(row);
      if (value != null) {
        xml.empty("attvalue", "for", column.name(), "value", value);
      }
    }
    xml.end();
  }

  /** What the format has an own attribute for is not written twice. */
  private static <R> List<Column<R>> without(List<Column<R>> columns, String name) {
    return columns.stream().filter(c -> !c.name().equals(name)).toList();
  }
}
