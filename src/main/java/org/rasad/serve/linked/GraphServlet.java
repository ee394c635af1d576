package org.rasad.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.rasad.export.RdfStream;
import org.rasad.rdf.IriMinter;
import org.rasad.serve.page.Pages;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.NamedGraphView;

/**
 * Answers a request for the IRI of a named graph: a page that tells what it is, or its triples,
 * which may be millions and are never held in memory. So they have no entity tag.
 */
public final class GraphServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Those that can be written triple by triple. */
  private static final List<Format> OFFERS = List.of(Format.HTML, Format.TURTLE, Format.N_TRIPLES);

  private static final String GRAPH = "graph/";
  private static final String OF_ARTICLE = "article/";

  private final transient Pages pages;
  private final transient DatasetGraph data;
  private final transient PresenceReader presences;
  private final transient Documents documents;
  private final String base;

  /**
   * @param base with which the IRIs of the store begin, whatever the address of the server
   */
  public GraphServlet(Pages pages, DatasetGraph data, String base) {
    this.pages = pages;
    this.data = data;
    this.presences = new PresenceReader(data, new IriMinter(base));
    this.documents = new Documents(presences, base);
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply = new Reply(request, response);
    for (Address meaning :
        Address.meanings(request.getRequestURI(), request.getParameter(Address.FORMAT))) {
      Presence presence = presences.of(base + meaning.path());
      if (presence instanceof Presence.Here) {
        tell(reply, meaning);
        return;
      }
      if (presence instanceof Presence.Gone) {
        response.sendError(HttpServletResponse.SC_GONE);
        return;
      }
    }
    reply.notFound();
  }

  private void tell(Reply reply, Address address) throws IOException {
    Optional<Format> format = address.format();
    if (format.isEmpty()) {
      reply.negotiated();
      format = Format.accepted(reply.request().getHeader("Accept"), OFFERS);
    }
    if (format.filter(OFFERS::contains).isEmpty()) {
      reply.notAcceptable(OFFERS);
      return;
    }
    if (address.format().isEmpty()) {
      reply
          .response()
          .setHeader("Content-Location", documents.address(address.path(), format.get()));
    }
    documents.link(reply, address.path(), OFFERS, format.get());
    if (format.get() == Format.HTML) {
      String page = pages.render("named-graph.jte", reply.request(), view(address.path()));
      reply.write(HttpServletResponse.SC_OK, page.getBytes(StandardCharsets.UTF_8), Format.HTML);
    } else {
      stream(reply, base + address.path(), format.get());
    }
  }

  private NamedGraphView view(String path) {
    String name = path.substring(GRAPH.length());
    boolean isArticle = name.startsWith(OF_ARTICLE);
    @Nullable Link article =
        isArticle ? new Link(name.substring(OF_ARTICLE.length()), "/" + name) : null;
    return new NamedGraphView(
        isArticle ? "article" : name, base + path, article, documents.downloads(path, OFFERS));
  }

  private void stream(Reply reply, String graph, Format format) throws IOException {
    HttpServletResponse response = reply.response();
    reply.readableByAll();
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType(format.contentType());
    if (reply.request().getMethod().equals("HEAD")) {
      // Else the server would say that the graph has no bytes.
      response.flushBuffer();
      return;
    }
    OutputStream out = response.getOutputStream();
    RDFFormat written = format == Format.TURTLE ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8;
    try {
      Txn.executeRead(data, () -> write(NodeFactory.createURI(graph), written, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(Node graph, RDFFormat format, OutputStream out) {
    try {
      RdfStream.write(
          out,
          format,
          rdf ->
              data.find(graph, Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(q -> rdf.triple(q.asTriple())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
