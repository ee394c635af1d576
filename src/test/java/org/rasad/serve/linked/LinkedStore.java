package org.rasad.serve.linked;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasad.event.Extraction;
import org.rasad.identity.Decision;
import org.rasad.identity.Decisions;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Samples;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/**
 * A served store with an article withdrawn for a hostile reason, an entity merged into another,
 * another split in two, and articles whose identifiers are traps.
 */
public final class LinkedStore implements AutoCloseable {

  public static final String BASE = "http://localhost:3030/";

  public static final String REASON = "سحبه الناشر <script>alert(1)</script>";

  /** Its IRI holds an encoded slash, an encoded line break and an encoded percent sign. */
  public static final String HOSTILE_ID = "2031/05/14\r\nX-Evil: 1 <b>%\"س";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final RasadServer server;

  private LinkedStore(Store store, RasadServer server) {
    this.store = store;
    this.server = server;
  }

  public static LinkedStore open(Path folder) throws ServerStartException {
    Store store = Store.openForWriting(folder.resolve("store"));
    store.putAll(
        List.of(
            Samples.attack(),
            Samples.visit(),
            raid("b1", "x-dawn"),
            raid("b2", "x-dusk"),
            raid("b3", "x-dusk"),
            raid("x", "x-fajr"),
            raid("x.html", "x-fajr"),
            raid("x.ttl", "x-fajr"),
            raid(HOSTILE_ID, "x-fajr")),
        activity(Activity.Kind.INGEST, 15, ""));
    store.follow(
        new Decisions(
            List.of(
                new Decision.Merge("x-dawn", "x-fajr", "اسم واحد"),
                new Decision.Split("x-dusk", "x-dusk~2", Set.of("b2"), ""),
                new Decision.Split("x-dusk", "x-dusk~3", Set.of("b3"), ""))),
        List.of(),
        activity(Activity.Kind.DECISION, 16, ""));
    store.retract("a2", activity(Activity.Kind.RETRACTION, 17, REASON));
    RasadServer server =
        RasadServer.start(
            Served.of(store.readOnlyDataset(), store.base(), List.of()),
            new ServerOptions(ServerOptions.LOOPBACK, 0));
    return new LinkedStore(store, server);
  }

  private static Extraction raid(String id, String faction) {
    ExtractionBuilder article =
        new ExtractionBuilder(id, "هاجمت سرايا الضحى بلدة النخيل")
            .entity(faction, EntityType.GROUP, "سرايا الضحى")
            .known(Samples.TOWN, "بلدة النخيل");
    return article
        .event(
            EventType.ASSAULT,
            Status.ACTUAL,
            "هاجمت",
            article.argument(Role.ACTOR, faction, "سرايا الضحى"),
            article.argument(Role.RECIPIENT, Samples.TOWN.id(), "بلدة النخيل"))
        .build();
  }

  private static Activity activity(Activity.Kind kind, int day, String reason) {
    return new Activity(
        kind, Instant.parse("2031-05-%dT12:00:00Z".formatted(day)), "1.0", Map.of(), reason);
  }

  public Store store() {
    return store;
  }

  /**
   * @param path raw, without a slash before it; no redirect is followed
   * @param headers names and values
   */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  public HttpResponse<String> accepting(String accept, String path)
      throws IOException, InterruptedException {
    return send("GET", path, "Accept", accept);
  }

  public HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  public static String header(HttpResponse<?> response, String name) {
    return String.join(" | ", response.headers().allValues(name));
  }

  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
