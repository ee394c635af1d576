package org.rasad.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.rdf.IriMinter;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Page;
import org.rasad.serve.page.PageRequest;
import org.rasad.serve.page.Pages;
import org.rasad.serve.page.ThingPages;
import org.rasad.serve.view.Language;

/**
 * Answers a request for the IRI of a thing, or for a document about it: a page for browsers, RDF
 * for programs.
 *
 * <p>An article is a document and is answered as it is; a person or a happening cannot be sent, so
 * its IRI leads to a document about it (303). What was withdrawn is gone (410), what was taken for
 * another thing leads there (301).
 */
public final class ThingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String ARTICLE = "article/";

  private final transient Pages pages;
  private final transient ThingPages thingPages;
  private final transient Describer describer;
  private final transient PresenceReader presences;
  private final transient Documents documents;
  private final transient GonePage gonePage;
  private final transient RdfBody rdf = new RdfBody();
  private final String base;

  /**
   * @param thingPages must have one for everything in the store
   * @param base with which the IRIs of the store begin, whatever the address of the server
   */
  public ThingServlet(Pages pages, ThingPages thingPages, DatasetGraph data, String base) {
    IriMinter minter = new IriMinter(base);
    this.pages = pages;
    this.thingPages = thingPages;
    this.describer = new Describer(data, minter);
    this.presences = new PresenceReader(data, minter);
    this.documents = new Documents(presences, base);
    this.gonePage = new GonePage(data, new Links(base));
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply = new Reply(request, response);
    List<Address> meanings =
        Address.meanings(request.getRequestURI(), request.getParameter(Address.FORMAT));
    for (Address meaning : meanings) {
      if (answer(reply, meaning)) {
        return;
      }
    }
    Optional<Address> canonical =
        meanings.stream().flatMap(m -> m.canonical().stream()).filter(this::isKnown).findFirst();
    if (canonical.isPresent()) {
      reply.readableByAll();
      lead(reply, HttpServletResponse.SC_MOVED_PERMANENTLY, canonical.get());
    } else {
      reply.notFound();
    }
  }

  private boolean isKnown(Address address) {
    return !(presences.of(base + address.path()) instanceof Presence.Unknown);
  }

  /** Returns whether the address has this meaning. */
  private boolean answer(Reply reply, Address address) throws IOException {
    switch (presences.of(base + address.path())) {
      case Presence.Here here -> tell(reply, address);
      case Presence.Gone gone -> tellGone(reply, address);
      case Presence.Replaced replaced -> {
        reply.readableByAll();
        String path = replaced.successor().substring(base.length());
        lead(reply, HttpServletResponse.SC_MOVED_PERMANENTLY, new Address(path, address.format()));
      }
      case Presence.Unknown unknown -> {
        return false;
      }
    }
    return true;
  }

  private void tell(Reply reply, Address address) throws IOException {
    String path = address.path();
    Optional<Format> format = address.format();
    if (format.isEmpty()) {
      reply.negotiated();
      format = Format.accepted(reply.request().getHeader("Accept"), Format.ALL);
      if (format.isEmpty()) {
        reply.notAcceptable(Format.ALL);
        return;
      }
      String document = documents.address(path, format.get());
      if (!path.startsWith(ARTICLE)) {
        leadToDocument(reply, path, format.get());
        return;
      }
      reply.response().setHeader("Content-Location", document);
    }
    documents.link(reply, path, Format.ALL, format.get());
    write(reply, path, format.get());
  }

  private void leadToDocument(Reply reply, String path, Format format) {
    documents.link(reply, path, Format.ALL, format);
    if (format != Format.HTML) {
      reply.readableByAll();
    }
    lead(reply, HttpServletResponse.SC_SEE_OTHER, new Address(path, Optional.of(format)));
  }

  private void lead(Reply reply, int status, Address to) {
    String target = to.format().map(f -> documents.address(to.path(), f)).orElse("/" + to.path());
    reply.redirect(status, Documents.in(language(reply), target));
  }

  private void write(Reply reply, String path, Format format) throws IOException {
    if (format != Format.HTML) {
      byte[] body = rdf.write(describer.describe(base + path).triples(), format);
      reply.write(HttpServletResponse.SC_OK, body, format);
      return;
    }
    Optional<Page> page = thingPages.page(base + path, PageRequest.from(reply.request()));
    if (page.isPresent()) {
      writePage(reply, HttpServletResponse.SC_OK, page.get());
    } else {
      reply.notFound();
    }
  }

  /** Who accepts none of the formats learns as Turtle that it is gone. */
  private void tellGone(Reply reply, Address address) throws IOException {
    String iri = base + address.path();
    if (address.format().isEmpty()) {
      reply.negotiated();
    }
    Format format =
        address
            .format()
            .or(() -> Format.accepted(reply.request().getHeader("Accept"), Format.ALL))
            .orElse(Format.TURTLE);
    if (format == Format.HTML) {
      Page page = new Page("gone.jte", gonePage.view(iri, language(reply)));
      writePage(reply, HttpServletResponse.SC_GONE, page);
    } else {
      byte[] body = rdf.write(describer.farewell(iri).triples(), format);
      reply.write(HttpServletResponse.SC_GONE, body, format);
    }
  }

  private void writePage(Reply reply, int status, Page page) throws IOException {
    String html = pages.render(page.template(), reply.request(), page.view());
    reply.write(status, html.getBytes(StandardCharsets.UTF_8), Format.HTML);
  }

  private static Language language(Reply reply) {
    return Language.of(reply.request().getParameter(Language.PARAMETER));
  }
}
