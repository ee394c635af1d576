package org.rasad.scale;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.rasad.event.Extraction;
import org.rasad.lexicon.Lexicon;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.NamedQuery;
import org.rasad.store.Store;

/**
 * Measures how long the questions of {@code queries/}, look-ups and pages take on a store, and what
 * it costs to put further articles into it.
 *
 * <p>Arguments: the folder of the store; then {@code put} to put articles instead of asking (the
 * store grows by them each time), or names of questions or files with queries to ask those alone.
 * Each is asked once and then three times more; the median of these counts. Answers are read to the
 * end and not written out.
 */
public final class StoreBenchmark {

  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final int AGAIN = 3;
  private static final int BATCH = 50;
  private static final int BATCHES = 4;

  private static final String MOST_NAMED =
      """
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      SELECT ?thing WHERE {
        { SELECT ?thing (COUNT(*) AS ?n) WHERE { ?event rasad:actor ?thing } GROUP BY ?thing }
      } ORDER BY DESC(?n) LIMIT 1
      """;
  private static final String MOST_REPORTED =
      """
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      SELECT ?thing WHERE { ?thing rasad:reportCount ?n } ORDER BY DESC(?n) LIMIT 1
      """;
  private static final String LAST_DAY =
      """
      PREFIX schema: <https://schema.org/>
      SELECT ?thing WHERE { ?article schema:datePublished ?thing } ORDER BY DESC(?thing) LIMIT 1
      """;

  private final Path folder;

  private StoreBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.err.println("Give the folder of a store.");
      System.exit(2);
    }
    StoreBenchmark benchmark = new StoreBenchmark(Path.of(args[0]));
    List<String> rest = List.of(args).subList(1, args.length);
    if (rest.equals(List.of("put"))) {
      benchmark.put();
    } else {
      benchmark.ask(rest);
    }
    System.exit(0); // A query that was given up may not have ended yet.
  }

  private void ask(List<String> names) throws IOException, ServerStartException {
    System.out.println("| question | first, ms | again, ms | again, CPU ms | rows |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    try (Store store = Store.openForReading(folder)) {
      if (names.isEmpty()) {
        NamedQuery.all().forEach(q -> measure(q.name(), () -> rows(store, q.text())));
        lookUp(store);
      }
      for (String name : names) {
        String text = text(name);
        measure(name, () -> rows(store, text));
      }
    }
  }

  private static String text(String name) throws IOException {
    return name.endsWith(".rq")
        ? Files.readString(Path.of(name))
        : NamedQuery.named(name).orElseThrow().text();
  }

  private static void lookUp(Store store) throws ServerStartException {
    String actor = one(store, MOST_NAMED).getURI();
    String incident = one(store, MOST_REPORTED).getURI();
    measure("DESCRIBE the most named actor", () -> rows(store, "DESCRIBE <" + actor + ">"));
    measure(
        "DESCRIBE the most reported incident", () -> rows(store, "DESCRIBE <" + incident + ">"));
    try (RasadServer server =
            RasadServer.start(Served.of(store), new ServerOptions(ServerOptions.LOOPBACK, 0));
        HttpClient client = HttpClient.newHttpClient()) {
      PageReader pages = new PageReader(client, server.address());
      measure("start page", () -> pages.bytes(""));
      measure("page of the most named actor", () -> pages.bytes(path(store, actor)));
      measure("page of the most reported incident", () -> pages.bytes(path(store, incident)));
    }
  }

  private static String path(Store store, String iri) {
    return iri.substring(store.base().length());
  }

  /** Prints a row of the table: the numbers of a first call and of further ones. */
  private static void measure(String name, LongSupplier asked) {
    List<Cost> costs = new ArrayList<>();
    try {
      long rows = 0;
      for (int i = 0; i <= AGAIN; i++) {
        Cost before = Cost.now();
        rows = asked.getAsLong();
        costs.add(Cost.now().minus(before));
      }
      Cost again = Cost.median(costs.subList(1, costs.size()));
      print(
          name,
          costs.getFirst().clock() + "",
          again.clock() + "",
          again.processor() + "",
          rows + "");
    } catch (QueryCancelledException e) {
      print(name, "> " + LONGEST.toMillis(), "", "", "");
    } catch (OutOfMemoryError e) {
      // What does not fit into the memory that a server has is a result too.
      print(name, "out of memory", "", "", "");
    } catch (IllegalStateException e) {
      print(name, "no answer", "", "", "");
    }
  }

  private static void print(String... cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
  }

  private static long rows(Store store, String text) {
    Query query = QueryFactory.create(text, Syntax.syntaxARQ);
    return store.read(
        d -> {
          try (QueryExec exec = exec(d, query)) {
            if (!query.isSelectType()) {
              return (long) (query.isDescribeType() ? exec.describe() : exec.construct()).size();
            }
            RowSet rows = exec.select();
            long count = 0;
            while (rows.hasNext()) {
              rows.next();
              count++;
            }
            return count;
          }
        });
  }

  private static QueryExec exec(DatasetGraph dataset, Query query) {
    return QueryExec.dataset(dataset)
        .query(query)
        .timeout(LONGEST.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
        .build();
  }

  private static Node one(Store store, String text) {
    return store.read(
        d -> {
          try (QueryExec exec = exec(d, QueryFactory.create(text))) {
            return exec.select().next().get("thing");
          }
        });
  }

  /** Puts new articles of the last days, fifty at a time. */
  private void put() {
    try (Store store = Store.openForWriting(folder)) {
      LocalDate last = LocalDate.parse(one(store, LAST_DAY).getLiteralLexicalForm());
      List<Extraction> articles = articles(last.minusDays(2), "n" + System.currentTimeMillis());
      System.out.println("| batch | events | ms | CPU ms | ms per article |");
      System.out.println("| --- | ---: | ---: | ---: | ---: |");
      for (int i = 0; i < BATCHES; i++) {
        List<Extraction> batch = articles.subList(i * BATCH, (i + 1) * BATCH);
        Cost before = Cost.now();
        store.putAll(batch, GraphOfNews.ingest(last));
        Cost cost = Cost.now().minus(before);
        int events = batch.stream().mapToInt(a -> a.events().size()).sum();
        print(
            (i + 1) + "",
            events + "",
            cost.clock() + "",
            cost.processor() + "",
            (cost.clock() / BATCH) + "");
      }
    }
  }

  private static List<Extraction> articles(LocalDate from, String ids) {
    List<Extraction> articles = new ArrayList<>();
    int events = BATCHES * BATCH * 10;
    new News(events, 1, Lexicon.load(), from, ids)
        .write((day, written) -> articles.addAll(written));
    return articles;
  }
}
