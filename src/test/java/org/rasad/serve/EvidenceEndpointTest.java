package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.rdf.Samples;
import org.rasad.store.Store;

/** From a plain triple to the words that it came from, by way of the endpoint. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EvidenceEndpointTest {

  private static final String PREFIXES =
      """
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private Store store;
  private RasadServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    store = Store.openForWriting(folder.resolve("store"));
    store.putAll(List.of(Samples.attack(), Samples.visit()));
    server = RasadServer.start(Served.of(store), new ServerOptions(ServerOptions.LOOPBACK, 0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void theReifierOfAPlainTripleIsItsEvent() throws Exception {
    assertEquals(
        List.of("event", "http://localhost:3030/event/a1/assault-2"),
        ask("SELECT ?event { ?actor rasad:attacked ?target ~ ?event }"));
  }

  @Test
  void theTripleTermLeadsToTheTrigger() throws Exception {
    assertEquals(
        List.of("begin,end,quote", "2,7,هاجمت"),
        ask(
            """
            SELECT ?begin ?end ?quote {
              ?event rdf:reifies <<( ?actor rasad:attacked ?target )>> ;
                rasad:triggerEvidence ?trigger .
              ?trigger nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?quote }"""));
  }

  @Test
  void eachRoleOfTheEventLeadsToItsMention() throws Exception {
    assertEquals(
        List.of("quote,reason", "قاعدة الوادي,OwnName"),
        ask(
            """
            SELECT ?quote (STRAFTER(STR(?why), "#") AS ?reason) {
              ?actor rasad:attacked ?target ~ ?event .
              ?event rasad:recipientEvidence ?mention .
              ?mention nif:anchorOf ?quote ; rasad:linkReason ?why }"""));
  }

  @Test
  void aRelationIsReifiedToo() throws Exception {
    assertEquals(
        List.of("quote", "سرايا الفجر مدعومة من دولة الساحل"),
        ask(
            """
            SELECT ?quote { ?a rasad:supportedBy ?b ~ ?statement .
              ?statement a rasad:RelationStatement ; rasad:evidence ?words .
              ?words a rasad:Passage ; nif:anchorOf ?quote }"""));
  }

  @Test
  void whatIsDeniedHasNoPlainTripleButADenier() throws Exception {
    assertEquals(
        List.of("denier,triples", "http://localhost:3030/entity/x-council,0"),
        ask(
            """
            SELECT ?denier (COUNT(?triple) AS ?triples) {
              ?event rasad:status rasad:Negated ; rasad:deniedBy ?denier .
              OPTIONAL { ?event rdf:reifies ?triple } } GROUP BY ?denier"""));
  }

  /** The lines of the answer in CSV. */
  private List<String> ask(String query) throws Exception {
    URI endpoint = server.address().resolve(RasadServer.SPARQL);
    String encoded = URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(endpoint + "?query=" + encoded))
                .header("Accept", "text/csv")
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer::body);
    return answer.body().lines().toList();
  }
}
