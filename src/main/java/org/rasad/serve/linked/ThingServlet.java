package org.rasad.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.Ontology;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Page;
import org.rasad.serve.page.PageRequest;
import org.rasad.serve.page.Pages;
import org.rasad.serve.page.NewsPages;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.ThingView;

/** Answers a request for the IRI of a thing: a page for browsers, RDF for programs. */
public final class ThingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String HTML = "text/html";
  private static final AcceptList OFFER =
      AcceptList.create(HTML, "text/turtle", "application/n-triples", "application/rdf+xml");

  private final transient Pages pages;
  private final transient ThingPage things;
  private final transient NewsPages special;
  private final String base;
  private final transient PrefixMapping prefixes;

  /**
   * @param base with which the IRIs of the store begin, whatever the address of the server
   */
  public ThingServlet(Pages pages, DatasetGraph data, String base, NewsPages special) {
    this.special = special;
    this.pages = pages;
    this.things = new ThingPage(data, new Links(base));
    this.base = base;
    this.prefixes = Ontology.TERMS.load().getPrefixMapping();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The raw path: what is percent-encoded in the IRI stays so.
    String iri = base + request.getRequestURI().substring(1);
    response.setHeader("Vary", "Accept");
    Optional<ThingView> view =
        things.view(iri, Language.of(request.getParameter(Language.PARAMETER)));
    if (view.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "Nothing is known of it.");
      return;
    }
    MediaType type = type(request.getHeader("Accept"));
    Lang language = type == null ? null : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    if (type == null) {
      response.sendError(
          HttpServletResponse.SC_NOT_ACCEPTABLE, "Ask for HTML, Turtle or N-Triples.");
    } else if (language == null) {
      Page page =
          special
              .page(iri, PageRequest.from(request))
              .orElseGet(() -> new Page("thing.jte", view.get()));
      writePage(response, pages.render(page.template(), request, page.view()));
    } else {
      writeGraph(response, things.describe(iri), language);
    }
  }

  private static @Nullable MediaType type(@Nullable String accept) {
    return accept == null
        ? MediaType.create(HTML)
        : AcceptList.match(new AcceptList(accept), OFFER);
  }

  private void writePage(HttpServletResponse response, String page) throws IOException {
    response.setContentType("text/html;charset=utf-8");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private void writeGraph(HttpServletResponse response, Graph graph, Lang language)
      throws IOException {
    response.setContentType(language.getContentType().getContentTypeStr() + ";charset=utf-8");
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.source(graph).lang(language).output(response.getOutputStream());
  }
}
