package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.linked.LinkedStore.header;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasad.rdf.Ontology;
import org.rasad.serve.page.Vocabulary;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VocabularyServletTest {

  private LinkedStore served;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    served = LinkedStore.open(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void everyFormatIsTheWholeVocabulary(Vocabulary vocabulary) throws Exception {
    Graph expected = vocabulary.file().load();
    for (Format format : Format.ALL.subList(1, Format.ALL.size())) {
      HttpResponse<String> answer = served.accepting(format.mediaType(), vocabulary.path());
      Graph read =
          RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(format.mediaType()))
              .base(vocabulary.iri())
              .toGraph();

      assertEquals(format.contentType(), header(answer, "Content-Type"));
      assertEquals(
          "/" + vocabulary.path() + "." + format.extension(), header(answer, "Content-Location"));
      assertTrue(expected.isIsomorphicWith(read), vocabulary + " " + format);
    }
  }

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void everyTermHasItsPlaceInThePage(Vocabulary vocabulary) throws Exception {
    Document page = Jsoup.parse(served.accepting("text/html", vocabulary.path()).body());
    Set<String> terms = new TreeSet<>();
    vocabulary
        .file()
        .load()
        .find()
        .mapWith(t -> t.getSubject())
        .filterKeep(Node::isURI)
        .filterKeep(s -> s.getURI().startsWith(vocabulary.iri() + "#"))
        .forEachRemaining(s -> terms.add(s.getURI().substring(vocabulary.iri().length() + 1)));

    List<String> anchors = page.select("article[id]").eachAttr("id");
    assertEquals(terms, new TreeSet<>(anchors));
    assertEquals(terms.size(), anchors.size(), "No term stands twice.");
    List<String> all = page.select("[id]").eachAttr("id");
    assertEquals(new TreeSet<>(all).size(), all.size(), "No anchor stands twice.");
  }

  @ParameterizedTest
  @CsvSource({
    "'', هجوم, assault",
    "?lang=en, assault, هجوم",
  })
  void theLanguageOfThePageStandsFirst(String language, String first, String second)
      throws Exception {
    Document page = Jsoup.parse(served.accepting("text/html", "ontology" + language).body());
    Elements assault = page.select("article#Assault");

    assertTrue(assault.select("h3").text().startsWith(first), assault.outerHtml());
    assertEquals(second, assault.select("h3 .en").text());
    assertEquals(2, assault.select("p").size());
  }

  @Test
  void filesOfTheOntologyAreServedAsTheyAre() throws Exception {
    assertEquals(
        text(Ontology.openContext().readAllBytes()), served.get("ontology/context.jsonld").body());
    assertEquals(
        text(Ontology.SHAPES.open().readAllBytes()), served.get("ontology/shapes.ttl").body());
    assertEquals(404, served.get("ontology/nothing.ttl").statusCode());
  }

  @Test
  void pagesOfThingsLeadToTermsOnThisServer() throws Exception {
    String activity = "activity/retraction-20310517T120000.000Z.html?lang=en";
    Document page = Jsoup.parse(served.get(activity).body());

    assertTrue(
        page.select("td a").eachAttr("href").contains("/ontology?lang=en#Retraction"), page.html());
    assertEquals(List.of(), page.select("a[href^=https://w3id.org/rasad/]"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
