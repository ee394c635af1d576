package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.export.row.EdgeRow;
import org.rasad.export.row.Network;
import org.rasad.export.row.NodeRow;

/**
 * Writes the network in <a href="http://graphml.graphdrawing.org/">GraphML</a>.
 *
 * <p>Its schema wants identifiers without slashes: they are the addresses, those of the store
 * without its base, in which every character but letters, digits, {@code .}, {@code _} and {@code
 * -} is a colon and its code. The attribute {@code iri} of a node is the address itself.
 */
final class GraphmlExport implements Export {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final ExportOptions options;
  private final List<Column<NodeRow>> nodes;
  private final List<Column<EdgeRow>> edges;

  GraphmlExport(ExportOptions options) {
    this.options = options;
    this.nodes = NetworkColumns.nodes(options.language());
    this.edges = NetworkColumns.edges();
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    Network network = Network.read(data, options.minter(), options.selection());
    XmlOut.write(out, xml -> write(network, xml));
  }

  private void write(Network network, XmlOut xml) {
    xml.start("graphml", "xmlns", NAMESPACE);
    nodes.forEach(c -> key(xml, c, "node"));
    edges.forEach(c -> key(xml, c, "edge"));
    xml.start("graph", "id", "rasad", "edgedefault", "directed");
    network.forEachNode(
        node -> {
          xml.start("node", "id", id(node.entity().iri()));
          data(xml, nodes, node, "node");
        });
    network.forEachEdge(
        edge -> {
          String source = id(edge.source().iri());
          String target = id(edge.target().iri());
          xml.start("edge", "id", id(edge.id()), "source", source, "target", target);
          data(xml, edges, edge, "edge");
        });
    xml.end();
    xml.end();
  }

  private static void key(XmlOut xml, Column<?> column, String of) {
    xml.start("key", "id", key(column, of), "for", of, "attr.name", column.name());
    xml.attribute(
        "attr.type",
        switch (column.type()) {
          case TEXT -> "string";
          case WHOLE_NUMBER -> "int";
          case DECIMAL -> "double";
        });
    xml.end();
  }

  private static <R> void data(XmlOut xml, List<Column<R>> columns, R row, String of) {
    for (Column<R> column : columns) {
      String value = column.textOf(row);
      if (value != null) {
        xml.start("data", "key", key(column, of));
        xml.text(value);
        xml.end();
      }
    }
    xml.end();
  }

  /** A node and an edge may have attributes of the same name. */
  private static String key(Column<?> column, String of) {
    return of + "." + column.name();
  }

  private String id(String address) {
    String base = options.minter().base();
    String own = address.startsWith(base) ? address.substring(base.length()) : address;
    StringBuilder id = new StringBuilder(own.length() + 16);
    own.codePoints().forEach(c -> append(id, c));
    return id.toString();
  }

  private static void append(StringBuilder id, int c) {
    boolean plain =
        (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9')
            || c == '.'
            || c == '_'
            || c == '-';
    if (plain) {
      id.appendCodePoint(c);
    } else {
      id.append(':').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
    }
  }
}
