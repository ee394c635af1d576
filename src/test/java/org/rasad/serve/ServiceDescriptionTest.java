package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.Asking.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself to programs. */
@TestInstance(Lifecycle.PER_CLASS)
class ServiceDescriptionTest {

  private static final String BASE = "http://localhost:3030/";

  private static final String PREFIXES =
      """
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      """;

  private DatasetGraph data;
  private RasadServer server;
  private Asking ask;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    data = SampleStore.create(folder);
    server =
        RasadServer.start(
            Served.of(data, BASE, List.of()), new ServerOptions(ServerOptions.LOOPBACK, 0));
    ask = Asking.of(server);
  }

  @AfterAll
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
      })
  void theEndpointDescribesItselfWithoutAQuery(String type) throws Exception {
    HttpResponse<String> answer = ask.get("sparql", type);

    assertTrue(header(answer, "Content-Type").startsWith(type), answer.headers()::toString);
    assertTrue(
        holds(
            parse(answer),
            """
            ?service a sd:Service ; sd:endpoint <SERVERsparql> ;
              sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;
              sd:extensionFunction <http://www.opengis.net/def/function/geosparql/distance> ;
              sd:propertyFeature <http://jena.apache.org/text#query> ;
              sd:defaultDataset [ sd:defaultGraph [ void:triples ?n ] ;
                sd:namedGraph [ sd:name <http://localhost:3030/graph/incidents> ] ]"""));
  }

  @Test
  void anyFormatMeansTurtle() throws Exception {
    assertEquals("text/turtle;charset=utf-8", header(ask.get("sparql", "*/*"), "Content-Type"));
    assertEquals(406, ask.get("sparql", "image/png").statusCode());
  }

  @Test
  void browsersAreSentToTheEditor() throws Exception {
    HttpResponse<String> answer = ask.get("sparql", "text/html,application/xml;q=0.9,*/*;q=0.8");

    assertEquals(303, answer.statusCode());
    assertEquals("/editor", header(answer, "Location"));
  }

  @Test
  void theDataIsDescribedWithItsCounts() throws Exception {
    HttpResponse<String> answer = ask.get(".well-known/void", "text/turtle");

    assertEquals(200, answer.statusCode());
    assertTrue(
        holds(
            parse(answer),
            """
            ?data a void:Dataset ; dcterms:title ?ar, ?en ; void:sparqlEndpoint <SERVERsparql> ;
              void:uriSpace "http://localhost:3030/" ; void:entities 2 ; void:documents 2 ;
              void:exampleResource <http://localhost:3030/entity/g-1> ;
              void:vocabulary <https://w3id.org/rasad/ontology#> ;
              void:classPartition [ void:class rasad:Group ; void:entities 1 ] ;
              void:propertyPartition [ void:property rasad:status ; void:triples 2 ]
            FILTER (LANG(?ar) = "ar" && LANG(?en) = "en")"""));
    assertFalse(answer.body().contains("dataDump"), answer.body());
  }

  private boolean holds(Model model, String pattern) {
    String query =
        PREFIXES + "ASK { " + pattern.replace("SERVER", server.address().toString()) + " }";
    try (QueryExec exec = QueryExec.graph(model.getGraph()).query(query).build()) {
      return exec.ask();
    }
  }

  private static Model parse(HttpResponse<String> answer) {
    String type = header(answer, "Content-Type").replaceFirst(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), lang).parse(model);
    return model;
  }
}
