package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.Asking.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.store.NamedQuery;

/** What the server tells of itself to those who run it, and its pages with counts and editor. */
class MeasureTest {

  private DatasetGraph data;
  private RasadServer server;
  private Asking ask;

  @BeforeEach
  void start(@TempDir Path folder) throws ServerStartException {
    data = SampleStore.create(folder);
    server =
        RasadServer.start(
            Served.of(
                data,
                "http://localhost:3030/",
                List.of(new NamedQuery("who", "من؟", "Who? <b>", "SELECT * { ?who a \"&<>\" }"))),
            new ServerOptions(ServerOptions.LOOPBACK, 0));
    ask = Asking.of(server);
  }

  @AfterEach
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @Test
  void healthIsTextOrJson() throws Exception {
    assertEquals("ok", ask.get("health", "*/*").body());
    assertEquals("{\"status\":\"ok\"}", ask.get("health", "application/json").body());
  }

  @Test
  void healthTellsWhenTheStoreCannotBeRead() throws Exception {
    TDBInternal.expel(data);

    HttpResponse<String> answer = ask.get("health", "*/*");

    assertEquals(503, answer.statusCode());
    assertEquals("The store cannot be read.", answer.body());
  }

  @Test
  void countsRequestsAndQueriesWithoutTheirTexts() throws Exception {
    ask.query("SELECT ?secret { BIND (1 AS ?secret) }");
    ask.query("SELECT * { SERVICE <http://secret.example/> {} }");
    ask.query("SELECT * { ?secret");
    ask.get("secret/place", "*/*");
    ask.get("", "text/html");

    HttpResponse<String> answer = ask.get("metrics", "*/*");

    assertTrue(header(answer, "Content-Type").startsWith("text/plain"));
    for (String line :
        List.of(
            "rasad_queries_total{end=\"answered\"} 1.0",
            "rasad_queries_total{end=\"refused\"} 2.0",
            "rasad_queries_total{end=\"timed_out\"} 0.0",
            "rasad_queries_running 0.0",
            "rasad_query_seconds_count 3",
            "rasad_requests_seconds_count{kind=\"sparql\",status=\"400\"} 2",
            "rasad_requests_seconds_count{kind=\"other\",status=\"404\"} 1",
            "rasad_store_articles 2.0",
            "rasad_store_events 2.0",
            "jvm_memory_used_bytes{area=\"heap\"")) {
      assertTrue(answer.body().contains(line), () -> line + " is not in\n" + answer.body());
    }
    assertFalse(answer.body().contains("secret"), answer.body());
  }

  @Test
  void theStartPageHasTheCounts() throws Exception {
    String page = ask.get("", "text/html").body();

    assertTrue(page.contains("<b>2</b> مقال"), page);
    assertTrue(page.contains("<b>1</b> حادثة"), page);
  }

  @Test
  void theEditorOffersTheQuestionsAndMayStyleItself() throws Exception {
    HttpResponse<String> answer = ask.get("editor?lang=en", "text/html");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains(">Who? &lt;b&gt;</option>"), answer.body());
    assertTrue(
        answer.body().contains("data-query=\"SELECT * { ?who a &#34;&amp;&lt;>&#34; }\""),
        answer.body());
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.contains("style-src 'self' 'unsafe-inline'"), policy);
    assertTrue(policy.contains("script-src 'self';"), policy);
    for (String file : List.of("editor.js", "editor.css", "lib/yasgui.js", "lib/yasgui.css")) {
      assertEquals(200, ask.get("web/" + file, "*/*").statusCode(), file);
    }
  }
}
