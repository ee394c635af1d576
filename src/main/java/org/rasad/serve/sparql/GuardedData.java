package org.rasad.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * Gives whole graphs by the Graph Store Protocol: one by its name, the union of all as default, or
 * all with their names. Only in formats that are written as the data is read, so that the largest
 * store needs no memory.
 */
final class GuardedData extends GSP_R {

  private static final AcceptList GRAPH = AcceptList.create("text/turtle", "application/n-triples");
  private static final AcceptList ALL =
      AcceptList.create("application/n-quads", "application/trig");

  private final QueryGate gate;

  GuardedData(QueryGate gate) {
    this.gate = gate;
  }

  @Override
  protected void doGet(HttpAction action) {
    if (!gate.enter()) {
      action.setResponseHeader("Retry-After", "5");
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503,
          "Too many graphs are read at the moment; ask again in a few seconds.");
    }
    try {
      action.beginRead();
      write(action, decideDataset(action));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      action.endRead();
      gate.leave();
    }
  }

  private static void write(HttpAction action, DatasetGraph data) throws IOException {
    @Nullable String name = action.getRequestParameter("graph");
    boolean one = name != null || action.getRequestParameter("default") != null;
    Lang lang = lang(action, one ? GRAPH : ALL);
    Node graph = name == null ? Node.ANY : NodeFactory.createURI(name);
    if (name != null && !data.containsGraph(graph)) {
      ServletOps.errorNotFound("There is no graph <" + name + ">.");
    }
    action.getResponse().setContentType(lang.getContentType().getContentTypeStr());
    action.getResponse().setCharacterEncoding("UTF-8");
    RDFFormat format = StreamRDFWriter.defaultSerialization(lang);
    StreamRDF out = StreamRDFWriter.getWriterStream(action.getResponse().getOutputStream(), format);
    out.start();
    if (one) {
      Graph triples = name == null ? data.getUnionGraph() : data.getGraph(graph);
      StreamRDFOps.sendTriplesToStream(triples.find(), out);
    } else {
      StreamRDFOps.sendQuadsToStream(data.find(), out);
    }
    out.finish();
    ServletOps.success(action);
  }

  private static Lang lang(HttpAction action, AcceptList offer) {
    String accept = action.getRequestHeader("Accept");
    MediaType type = AcceptList.match(new AcceptList(accept == null ? "*/*" : accept), offer);
    if (type == null) {
      ServletOps.error(
          HttpSC.NOT_ACCEPTABLE_406,
          "Graphs are given in Turtle and N-Triples, all together in N-Quads and TriG.");
      throw new IllegalStateException("An error was sent.");
    }
    return RDFLanguages.contentTypeToLang(type.getContentTypeStr());
  }
}
