package org.rasad.serve.describe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rasad.rdf.Ontology;
import tools.jackson.databind.json.JsonMapper;

/** Answers GET with the usual prefixes as a JSON object, prefix to beginning of IRIs. */
public final class PrefixServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What the questions use and the ontology itself does not. */
  private static final Map<String, String> MORE =
      Map.of(
          "geo", "http://www.opengis.net/ont/geosparql#",
          "geof", "http://www.opengis.net/def/function/geosparql/",
          "uom", "http://www.opengis.net/def/uom/OGC/1.0/",
          "math", "http://www.w3.org/2005/xpath-functions/math#",
          "text", "http://jena.apache.org/text#",
          "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
          "itsrdf", "http://www.w3.org/2005/11/its/rdf#",
          "wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#",
          "schema", "https://schema.org/");

  private final byte[] json;

  public PrefixServlet() {
    SortedMap<String, String> prefixes =
        new TreeMap<>(Ontology.TERMS.load().getPrefixMapping().getNsPrefixMap());
    prefixes.remove("");
    prefixes.putAll(MORE);
    json = JsonMapper.shared().writeValueAsString(prefixes).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(json);
  }
}
