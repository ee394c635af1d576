package org.rasad.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.rasad.rdf.Ontology;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Pages;
import org.rasad.serve.page.Vocabulary;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.VocabularyView;

/** Answers with a vocabulary, as a page or as RDF, and with the files that belong to it. */
public final class VocabularyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String CONTEXT = "/ontology/context.jsonld";
  private static final String SHAPES = "/ontology/shapes.ttl";

  private final transient Pages pages;
  private final transient Links links;
  private final transient Vocabulary vocabulary;
  private final transient Graph graph;
  private final transient RdfBody rdf = new RdfBody();
  private final transient Map<Format, byte[]> bodies = new ConcurrentHashMap<>();

  public VocabularyServlet(Pages pages, Links links, Vocabulary vocabulary) {
    this.pages = pages;
    this.links = links;
    this.vocabulary = vocabulary;
    this.graph = vocabulary.file().load();
  }

  /** The address patterns, as in the servlet specification, that it answers. */
  public List<String> patterns() {
    String itself = "/" + vocabulary.path();
    List<String> patterns = new ArrayList<>(List.of(itself));
    Format.ALL.forEach(f -> patterns.add(itself + "." + f.extension()));
    if (vocabulary == Vocabulary.ONTOLOGY) {
      patterns.addAll(List.of(CONTEXT, SHAPES));
    }
    return patterns;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply = new Reply(request, response);
    switch (request.getServletPath()) {
      case CONTEXT -> writeFile(reply, Ontology.openContext(), Format.JSON_LD);
      case SHAPES -> writeFile(reply, Ontology.SHAPES.open(), Format.TURTLE);
      case String path ->
          tell(reply, Format.ofExtension(path.substring(path.lastIndexOf('.') + 1)));
    }
  }

  private void tell(Reply reply, Optional<Format> ofExtension) throws IOException {
    Optional<Format> format = ofExtension;
    if (format.isEmpty()) {
      reply.negotiated();
      format = Format.accepted(reply.request().getHeader("Accept"), Format.ALL);
      if (format.isEmpty()) {
        reply.notAcceptable(Format.ALL);
        return;
      }
      reply.response().setHeader("Content-Location", address(format.get()));
    }
    Format written = format.get();
    Format.ALL.stream()
        .filter(f -> f != written)
        .forEach(f -> reply.link(address(f), "alternate", f.mediaType()));
    reply.link(vocabulary.iri(), "canonical");
    reply.write(
        HttpServletResponse.SC_OK,
        written == Format.HTML ? page(reply) : bodies.computeIfAbsent(written, this::body),
        written);
  }

  private byte[] page(Reply reply) {
    Language language = Language.of(reply.request().getParameter(Language.PARAMETER));
    List<Link> downloads =
        Stream.concat(
                Format.ALL.stream()
                    .filter(f -> f != Format.HTML)
                    .map(f -> new Link(f.title(), address(f))),
                vocabulary == Vocabulary.ONTOLOGY
                    ? Stream.of(new Link("JSON-LD context", CONTEXT), new Link("SHACL", SHAPES))
                    : Stream.of())
            .toList();
    VocabularyView view = new VocabularyPage(vocabulary, graph, language, links).view(downloads);
    return pages.render("vocabulary.jte", reply.request(), view).getBytes(StandardCharsets.UTF_8);
  }

  /** In Turtle the file itself, for its order and comments. */
  private byte[] body(Format format) {
    if (format == Format.TURTLE) {
      return bytes(vocabulary.file().open());
    }
    List<Triple> triples = graph.find().toList().stream().sorted(Gathering.IN_ORDER).toList();
    return rdf.write(triples, format);
  }

  private String address(Format format) {
    return "/" + vocabulary.path() + "." + format.extension();
  }

  private static void writeFile(Reply reply, InputStream file, Format format) throws IOException {
    reply.write(HttpServletResponse.SC_OK, bytes(file), format);
  }

  private static byte[] bytes(InputStream file) {
    try (file) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
