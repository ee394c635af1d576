package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.linked.LinkedStore.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ThingServletTest {

  private static final String EVENT = "event/a1/assault-2";
  private static final String HOSTILE = "article/" + IriMinter.encode(LinkedStore.HOSTILE_ID);

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
  @CsvSource({
    "text/html, .html",
    "text/turtle, .ttl",
    "application/ld+json, .jsonld",
    "application/n-triples, .nt",
    "application/rdf+xml, .rdf",
    "'text/html;q=0.5, text/turtle', .ttl",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', .html",
    "*/*, .html",
    "text/*, .html",
  })
  void aThingLeadsToTheDocumentThatTheClientLikesBest(String accept, String extension)
      throws Exception {
    HttpResponse<String> answer = served.accepting(accept, EVENT);

    assertEquals(303, answer.statusCode());
    assertEquals("/" + EVENT + extension, header(answer, "Location"));
    assertEquals("Accept-Encoding | Accept", header(answer, "Vary"));
  }

  @Test
  void whoSaysNothingGetsAPage() throws Exception {
    assertEquals("/entity/x-fajr.html", header(served.get("entity/x-fajr"), "Location"));
  }

  @Test
  void theLanguageIsKeptAndNothingElse() throws Exception {
    assertEquals(
        "/entity/x-fajr.html?lang=en",
        header(served.accepting("text/html", "entity/x-fajr?a=%0d%0ab&lang=en"), "Location"));
    assertEquals(
        "/entity/x-fajr.html",
        header(served.accepting("text/html", "entity/x-fajr?lang=%0d%0aX-Evil:1"), "Location"));
  }

  @ParameterizedTest
  @CsvSource({
    ".html, text/html;charset=utf-8",
    ".ttl, text/turtle;charset=utf-8",
    ".jsonld, application/ld+json",
    ".nt, application/n-triples;charset=utf-8",
    ".rdf, application/rdf+xml;charset=utf-8",
  })
  void aDocumentIsWhatItsExtensionSays(String extension, String type) throws Exception {
    HttpResponse<String> answer = served.accepting("image/png", EVENT + extension);

    assertEquals(200, answer.statusCode());
    assertEquals(type, header(answer, "Content-Type"));
    assertEquals("Accept-Encoding", header(answer, "Vary"));
    assertEquals("no-cache", header(answer, "Cache-Control"));
  }

  @Test
  void anArticleIsADocumentItself() throws Exception {
    HttpResponse<String> answer = served.accepting("text/turtle", "article/a1");

    assertEquals(200, answer.statusCode());
    assertEquals("text/turtle;charset=utf-8", header(answer, "Content-Type"));
    assertEquals("/article/a1.ttl", header(answer, "Content-Location"));
    assertEquals("Accept-Encoding | Accept", header(answer, "Vary"));
    assertEquals(answer.body(), served.get("article/a1.ttl").body());
  }

  @Test
  void headersLeadToTheThingAndToItsOtherDocuments() throws Exception {
    assertEquals(
        String.join(
            " | ",
            "</event/a1/assault-2.html>; rel=\"alternate\"; type=\"text/html\"",
            "</event/a1/assault-2.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "</event/a1/assault-2.nt>; rel=\"alternate\"; type=\"application/n-triples\"",
            "</event/a1/assault-2.rdf>; rel=\"alternate\"; type=\"application/rdf+xml\"",
            "</event/a1/assault-2.ttl>; rel=\"describedby\"; type=\"text/turtle\"",
            "<http://localhost:3030/event/a1/assault-2>; rel=\"canonical\""),
        header(served.get(EVENT + ".ttl"), "Link"));
  }

  @Test
  void whoAcceptsNothingOfItLearnsWhatThereIs() throws Exception {
    HttpResponse<String> answer = served.accepting("image/png", EVENT);

    assertEquals(406, answer.statusCode());
    assertEquals(
        "There is none of what you accept. Ask for: text/html, text/turtle, application/ld+json,"
            + " application/n-triples, application/rdf+xml.\n",
        answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"article/a1", EVENT + ".ttl", EVENT + ".html", "entity/x-fajr"})
  void headIsAsGetWithoutTheBody(String path) throws Exception {
    HttpResponse<String> get = served.get(path);
    HttpResponse<String> head = served.send("HEAD", path);

    assertEquals(get.statusCode(), head.statusCode());
    assertEquals("", head.body());
    for (String name : new String[] {"Content-Type", "ETag", "Location", "Content-Length"}) {
      assertEquals(header(get, name), header(head, name), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"article/a1", EVENT + ".ttl", EVENT + ".html", "ontology.jsonld"})
  void whoHasItIsNotSentItAgain(String path) throws Exception {
    HttpResponse<String> first = served.get(path);
    String tag = header(first, "ETag");

    assertTrue(tag.matches("\"[0-9a-f]{24}\""), tag);
    HttpResponse<String> second = served.get(path, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(tag, header(second, "ETag"));
    assertEquals(200, served.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void compressedBytesHaveATagOfTheirOwn() throws Exception {
    String plain = header(served.get(EVENT + ".ttl"), "ETag");
    String tag = header(served.get(EVENT + ".ttl", "Accept-Encoding", "gzip"), "ETag");

    assertEquals(plain.replaceFirst("\"$", "--gzip\""), tag);
    HttpResponse<String> again =
        served.get(EVENT + ".ttl", "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(tag, header(again, "ETag"));
  }

  @Test
  void eachFormatHasATagOfItsOwn() throws Exception {
    Set<String> tags = new TreeSet<>();
    for (Format format : Format.ALL) {
      tags.add(header(served.get(EVENT + "." + format.extension()), "ETag"));
    }
    tags.add(header(served.get(EVENT + ".html?lang=en"), "ETag"));

    assertEquals(Format.ALL.size() + 1, tags.size());
  }

  @Test
  void scriptsOfAnyOriginReadRdfAndFollowTheWayThere() throws Exception {
    for (String path : new String[] {EVENT + ".ttl", EVENT + ".jsonld", "article/a1.nt"}) {
      assertEquals("*", header(served.get(path), "Access-Control-Allow-Origin"), path);
    }
    assertEquals(
        "*", header(served.accepting("text/turtle", EVENT), "Access-Control-Allow-Origin"));
    assertEquals("", header(served.get(EVENT + ".html"), "Access-Control-Allow-Origin"));
    assertEquals("", header(served.get("article/a1"), "Access-Control-Allow-Origin"));
    assertEquals("", header(served.get(EVENT + ".ttl"), "Access-Control-Allow-Credentials"));
  }

  @Test
  void anIdentifierMayEndLikeAFileName() throws Exception {
    assertTrue(says(served.accepting("text/turtle", "article/x.html"), "article/x.html"));
    assertTrue(says(served.accepting("text/turtle", "article/x.ttl"), "article/x.ttl"));
    assertTrue(says(served.get("article/x.html.ttl"), "article/x.html"));
    assertTrue(says(served.get("article/x.nt"), "article/x"));
  }

  @Test
  void aDocumentWhoseAddressIsAnotherThingIsChosenByAParameter() throws Exception {
    HttpResponse<String> answer = served.accepting("text/turtle", "article/x");

    assertEquals("/article/x?format=ttl", header(answer, "Content-Location"));
    assertTrue(
        header(answer, "Link").startsWith("</article/x?format=html>; rel=\"alternate\""),
        header(answer, "Link"));
    assertTrue(says(served.accepting("text/html", "article/x?format=ttl"), "article/x"));
    assertFalse(says(served.accepting("text/html", "article/x?format=ttl"), "article/x.ttl"));
  }

  @Test
  void anIdentifierMayHoldAnything() throws Exception {
    HttpResponse<String> turtle = served.accepting("text/turtle", HOSTILE);
    HttpResponse<String> page = served.accepting("text/html", HOSTILE);

    assertEquals(200, turtle.statusCode());
    assertTrue(says(turtle, HOSTILE));
    assertEquals("", header(turtle, "X-Evil"));
    assertEquals("/" + HOSTILE + ".ttl", header(turtle, "Content-Location"));
    assertEquals(200, page.statusCode());
    assertEquals(
        "/" + HOSTILE + "?lang=en", Jsoup.parse(page.body()).select("a.language").attr("href"));
    assertEquals(
        303, served.get(HOSTILE.replace("article/", "event/") + "/assault-0").statusCode());
  }

  @Test
  void anotherSpellingLeadsToTheOneOfTheStore() throws Exception {
    String other = HOSTILE.replace("%2F", "%2f").replace("%3A", ":") + ".ttl";

    HttpResponse<String> answer = served.get(other);

    assertEquals(301, answer.statusCode());
    assertEquals("/" + HOSTILE + ".ttl", header(answer, "Location"));
  }

  @Test
  void anEventComesWithItsWords() throws Exception {
    Graph said = read(served.get(EVENT + ".ttl"));

    for (String words : new String[] {"هاجمت", "سرايا الفجر", "قاعدة الوادي", "طائرة مسيرة"}) {
      assertTrue(
          said.contains(
              Node.ANY, ForeignTerms.NIF_ANCHOR_OF, NodeFactory.createLiteralLang(words, "ar")),
          words);
    }
  }

  @Test
  void anArticleComesWithItsTextAndEvents() throws Exception {
    Graph said = read(served.get("article/a1.ttl"));
    Node article = NodeFactory.createURI(LinkedStore.BASE + "article/a1");

    assertTrue(said.contains(Node.ANY, ForeignTerms.NIF_IS_STRING, Node.ANY));
    assertEquals(4, said.find(Node.ANY, Rasad.REPORTED_IN, article).toList().size());
    assertTrue(
        said.contains(
            NodeFactory.createURI(article + "#char=2,7"), ForeignTerms.NIF_ANCHOR_OF, Node.ANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article/a1",
        "entity/x-fajr",
        EVENT,
        "incident/a1/assault-2",
        "relation/a1/supportedBy-154-1",
        "activity/ingest-20310515T120000.000Z",
        "program/1.0"
      })
  void everyKindOfThingHasADocumentInEachFormat(String path) throws Exception {
    for (Format format : Format.ALL) {
      HttpResponse<String> answer = served.get(path + "." + format.extension());

      assertEquals(200, answer.statusCode(), path + "." + format.extension());
    }
  }

  private static boolean says(HttpResponse<String> answer, String path) {
    return read(answer)
        .contains(NodeFactory.createURI(LinkedStore.BASE + path), ForeignTerms.HEADLINE, Node.ANY);
  }

  private static Graph read(HttpResponse<String> answer) {
    String type = header(answer, "Content-Type");
    Lang lang = type.startsWith("text/turtle") ? Lang.TURTLE : Lang.NTRIPLES;
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }
}
