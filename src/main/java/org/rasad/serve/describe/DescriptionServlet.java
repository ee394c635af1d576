package org.rasad.serve.describe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;

/** Answers GET with a description in the RDF format that the client asks for, else in Turtle. */
public final class DescriptionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final AcceptList OFFER =
      AcceptList.create(
          "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");

  private final transient Function<String, Model> description;

  /**
   * @param description made for the address by which the client reaches the server
   */
  public DescriptionServlet(Function<String, Model> description) {
    this.description = description;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    MediaType type = type(request.getHeader("Accept"));
    Lang language = type == null ? null : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    if (language == null) {
      response.sendError(
          HttpServletResponse.SC_NOT_ACCEPTABLE, "Ask for Turtle, N-Triples, JSON-LD or RDF/XML.");
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(description.apply(server(request))).lang(language).output(bytes);
    response.setContentType(language.getContentType().getContentTypeStr());
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(bytes.toByteArray());
  }

  private static @Nullable MediaType type(@Nullable String accept) {
    return accept == null
        ? MediaType.create("text/turtle")
        : AcceptList.match(new AcceptList(accept), OFFER);
  }

  /** The address as the client wrote it, so that what is described can be reached. */
  private static String server(HttpServletRequest request) {
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length()) + "/";
  }
}
