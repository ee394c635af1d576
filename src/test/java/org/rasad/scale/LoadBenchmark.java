package org.rasad.scale;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.NamedQuery;
import org.rasad.store.Store;

/**
 * Asks Rasad's endpoint and a plain Fuseki the same queries over the same open store, in turn, by
 * several clients over loopback, and prints how many were answered. Clients and servers share one
 * program and its processors. The command is in {@code docs/endpoint.md}.
 *
 * <p>Arguments: the folder of the store, seconds for each measurement (5), clients (8).
 */
public final class LoadBenchmark {

  private static final int ROUNDS = 3;
  private static final int MOST_REQUESTS = 100_000;

  private static final String PREFIXES =
      """
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String NAMES =
      """
      SELECT ?group ?name {
        ?group a rasad:Group ; skos:prefLabel ?name FILTER (LANG(?name) = "ar")
      } LIMIT 20
      """;

  private static final String ATTACKS =
      """
      SELECT ?who ?whom {
        ?event a rasad:Assault ; rasad:actor ?actor ; rasad:recipient ?recipient .
        ?actor skos:prefLabel ?who . ?recipient skos:prefLabel ?whom
      } LIMIT 20
      """;

  private static final String STANDINGS =
      "SELECT DISTINCT ?standing { ?incident rasad:standing ?standing }";

  private static final Map<String, String> QUERIES = queries();

  private final Duration time;
  private final int clients;
  private final HttpClient client;

  private LoadBenchmark(Duration time, int clients, HttpClient client) {
    this.time = time;
    this.clients = clients;
    this.client = client;
  }

  private static Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("names of 20 groups", PREFIXES + NAMES);
    queries.put("20 attacks with both parties", PREFIXES + ATTACKS);
    queries.put("all standings of incidents", PREFIXES + STANDINGS);
    queries.put("newest-incidents", NamedQuery.named("newest-incidents").orElseThrow().text());
    return queries;
  }

  /** What one run gave. */
  private record Load(double perSecond, double median, double late, long failed) {

    static Load of(List<Long> nanos, long failed, double seconds) {
      long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      return new Load(sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.95), failed);
    }

    private static double at(long[] sorted, double share) {
      return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.err.println("Give the folder of a store.");
      System.exit(2);
    }
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int clients = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    try (Store store = Store.openForReading(Path.of(args[0]));
        HttpClient client = HttpClient.newHttpClient()) {
      new LoadBenchmark(Duration.ofSeconds(seconds), clients, client).compare(store);
    }
  }

  private void compare(Store store)
      throws ServerStartException, InterruptedException, ExecutionException {
    FusekiServer plain =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .add("/plain", store.readOnlyDataset())
            .build();
    plain.start();
    try (RasadServer rasad =
        RasadServer.start(Served.of(store), new ServerOptions(ServerOptions.LOOPBACK, 0))) {
      System.out.println("| query | server | requests/s | median ms | 95 % ms | failed |");
      System.out.println("| --- | --- | ---: | ---: | ---: | ---: |");
      for (Map.Entry<String, String> query : QUERIES.entrySet()) {
        compare(query, rasad.address().resolve("/sparql").toString(), plain.datasetURL("/plain"));
      }
    } finally {
      plain.stop();
    }
  }

  /** The servers take turns; the first round warms up and does not count. */
  private void compare(Map.Entry<String, String> query, String rasad, String plain)
      throws InterruptedException, ExecutionException {
    List<Load> ours = new ArrayList<>();
    List<Load> theirs = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      ours.add(load(rasad, query.getValue()));
      theirs.add(load(plain, query.getValue()));
    }
    print(query.getKey(), "Rasad", middle(ours));
    print(query.getKey(), "plain Fuseki", middle(theirs));
  }

  private static Load middle(List<Load> loads) {
    List<Load> counted = new ArrayList<>(loads.subList(1, loads.size()));
    counted.sort((a, b) -> Double.compare(a.perSecond(), b.perSecond()));
    return counted.get(counted.size() / 2);
  }

  private static void print(String query, String server, Load load) {
    System.out.println(
        "| %s | %s | %.0f | %.1f | %.1f | %d |"
            .formatted(query, server, load.perSecond(), load.median(), load.late(), load.failed()));
  }

  private Load load(String endpoint, String query) throws InterruptedException, ExecutionException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .header("Accept", "application/sparql-results+json")
            .build();
    long begin = System.nanoTime();
    List<Long> nanos = new ArrayList<>();
    long failed = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Callable<long[]>> tasks = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        tasks.add(() -> ask(request, begin + time.toNanos()));
      }
      for (Future<long[]> answer : pool.invokeAll(tasks)) {
        for (long each : answer.get()) {
          if (each < 0) {
            failed++;
          } else {
            nanos.add(each);
          }
        }
      }
    }
    return Load.of(nanos, failed, (System.nanoTime() - begin) / 1e9);
  }

  /** Nanoseconds of each request until the end; a negative number for one that failed. */
  private long[] ask(HttpRequest request, long end) throws IOException, InterruptedException {
    long[] nanos = new long[MOST_REQUESTS / clients];
    int asked = 0;
    while (asked < nanos.length && System.nanoTime() < end) {
      long before = System.nanoTime();
      int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      nanos[asked++] = status == 200 ? System.nanoTime() - before : -1;
    }
    return Arrays.copyOf(nanos, asked);
  }
}
