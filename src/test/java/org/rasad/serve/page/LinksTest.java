package org.rasad.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.serve.view.Link;

class LinksTest {

  private final Links links = new Links("https://kg.example/");

  @ParameterizedTest
  @CsvSource({
    "https://kg.example/entity/a, /entity/a, ours lead to this server",
    "https://kg.example//evil.example/, , no path may name another host",
    "https://www.wikidata.org/entity/Q1, https://www.wikidata.org/entity/Q1, others to the web",
    "javascript:alert(1), , only the web",
    "data:text/html;x, , only the web",
    "http:relative, , a host is needed",
    "urn:x:y, , only the web",
  })
  void leadsOnlyHereOrToTheWeb(String iri, String target, String reason) {
    assertEquals(new Link("name", target), links.to(NodeFactory.createURI(iri), "name"), reason);
  }
}
