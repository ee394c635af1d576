package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.rdf.IriMinter;

/**
 * Writes the union of all graphs in Turtle.
 *
 * <p>Of an entity many articles say the same, so each entity is written once, with what all graphs
 * say of it; everything else that an article says is its own. A triple that two other graphs have
 * would stand twice, which in Turtle is the same as once.
 */
final class TurtleExport implements Export {

  private final ExportOptions options;

  TurtleExport(ExportOptions options) {
    this.options = options;
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    OrderedGraphs graphs = new OrderedGraphs(data, options.minter());
    RdfStream.write(out, RDFFormat.TURTLE_BLOCKS, rdf -> write(graphs, rdf));
  }

  private void write(OrderedGraphs graphs, StreamRDF rdf) {
    IriMinter minter = options.minter();
    Node entityGraph = NodeFactory.createURI(minter.entitiesGraph());
    TreeSet<Node> entities = graphs.subjects(entityGraph);
    for (Node graph : graphs.names()) {
      if (graph.equals(entityGraph)) {
        entities.forEach(entity -> writeOnce(graphs, entity, rdf));
      } else {
        graphs.forEach(
            graph,
            quad -> {
              if (!entities.contains(quad.getSubject())) {
                rdf.triple(quad.asTriple());
              }
            });
      }
    }
  }

  private static void writeOnce(OrderedGraphs graphs, Node entity, StreamRDF rdf) {
    Triple last = null;
    for (Quad quad : graphs.sorted(Node.ANY, entity)) {
      Triple triple = quad.asTriple();
      if (!triple.equals(last)) {
        rdf.triple(triple);
      }
      last = triple;
    }
  }
}
