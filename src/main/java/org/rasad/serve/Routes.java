package org.rasad.serve;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.serve.api.GraphApi;
import org.rasad.serve.api.IncidentApi;
import org.rasad.serve.api.JsonServlet;
import org.rasad.serve.asset.AssetServlet;
import org.rasad.serve.asset.Assets;
import org.rasad.serve.count.StoreCounts;
import org.rasad.serve.describe.DescriptionServlet;
import org.rasad.serve.describe.Descriptions;
import org.rasad.serve.describe.PrefixServlet;
import org.rasad.serve.linked.GraphServlet;
import org.rasad.serve.linked.ThingPage;
import org.rasad.serve.linked.ThingServlet;
import org.rasad.serve.linked.VocabularyServlet;
import org.rasad.serve.measure.HealthServlet;
import org.rasad.serve.measure.MetricsServlet;
import org.rasad.serve.page.EvidencePage;
import org.rasad.serve.page.GraphPage;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.MapPage;
import org.rasad.serve.page.NewsPages;
import org.rasad.serve.page.Overviews;
import org.rasad.serve.page.PageServlet;
import org.rasad.serve.page.Pages;
import org.rasad.serve.page.QuestionPage;
import org.rasad.serve.page.QuestionServlet;
import org.rasad.serve.page.SearchPage;
import org.rasad.serve.page.StartPage;
import org.rasad.serve.page.ThingPages;
import org.rasad.serve.page.Vocabulary;
import org.rasad.serve.sparql.Endpoint;
import org.rasad.serve.view.EditorView;
import org.rasad.store.NamedQuery;

/** Says which servlet answers which address; the SPARQL endpoint is Fuseki's and not among them. */
final class Routes {

  static final String EDITOR = "/editor";

  private static final List<String> THINGS =
      List.of("article", "entity", "event", "relation", "incident", "activity", "program");

  /** First parts of addresses, for counting; all that are not here are counted as one. */
  static final Set<String> KINDS =
      Stream.concat(
              THINGS.stream(),
              Stream.of(
                  "sparql",
                  "data",
                  "editor",
                  "queries",
                  "web",
                  "prefixes",
                  "health",
                  "metrics",
                  ".well-known",
                  "map",
                  "graph-view",
                  "search",
                  "api"))
          .collect(Collectors.toUnmodifiableSet());

  private final Served served;
  private final Endpoint endpoint;
  private final DatasetGraph data;
  private final String base;
  private final StoreCounts counts;
  private final Overviews overviews;
  private final Links links;
  private final Pages pages = new Pages();
  private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

  Routes(Served served, Endpoint endpoint, StoreCounts counts, Overviews overviews) {
    this.endpoint = endpoint;
    this.served = served;
    this.data = served.data();
    this.base = served.base();
    this.counts = counts;
    this.overviews = overviews;
    this.links = new Links(base);
  }

  /** Address pattern, as in the servlet specification, to servlet. */
  Map<String, HttpServlet> servlets(Descriptions descriptions, PrometheusMeterRegistry registry) {
    addPages();
    addEditor();
    addGraphAndMap();
    addThings();
    addVocabularies();
    addSearch();
    addAnswersForScripts();
    servlets.put("/web/*", new AssetServlet(Assets.load()));
    servlets.put("/.well-known/void", new DescriptionServlet(descriptions::dataset));
    servlets.put("/prefixes", new PrefixServlet());
    servlets.put("/health", new HealthServlet(data));
    servlets.put("/metrics", new MetricsServlet(registry));
    served.intake().ifPresent(intake -> servlets.putAll(intake.servlets()));
    return servlets;
  }

  private void addPages() {
    StartPage start = new StartPage(data, links, overviews, counts, served.questions());
    QuestionPage question =
        new QuestionPage(data, links, endpoint.limits().timeout(), endpoint.gate());
    servlets.put(
        "", new PageServlet(pages, "start.jte", r -> Optional.of(start.view(r.language()))));
    servlets.put("/queries/*", new QuestionServlet(pages, served.questions(), question));
    EvidencePage evidence = new EvidencePage(data, links, overviews);
    servlets.put(
        "/evidence", new PageServlet(pages, "evidence.jte", r -> Optional.of(evidence.view(r))));
  }

  private void addEditor() {
    EditorView editor =
        new EditorView(base, served.questions().stream().map(Routes::choice).toList());
    servlets.put(EDITOR, new PageServlet(pages, "editor.jte", r -> Optional.of(editor)));
  }

  private static EditorView.Choice choice(NamedQuery question) {
    return new EditorView.Choice(
        question.name(), question.arabic(), question.english(), question.text());
  }

  private void addGraphAndMap() {
    GraphPage graph = new GraphPage(data, overviews, links);
    MapPage map = new MapPage(data, links);
    servlets.put(
        "/graph-view", new PageServlet(pages, "graph.jte", r -> Optional.of(graph.view(r))));
    servlets.put("/map", new PageServlet(pages, "map.jte", r -> Optional.of(map.view(r))));
  }

  private void addThings() {
    ThingPages news = new NewsPages(data, links, overviews);
    ThingServlet things = new ThingServlet(pages, news.or(new ThingPage(data, base)), data, base);
    for (String kind : THINGS) {
      servlets.put("/" + kind + "/*", things);
    }
    servlets.put("/graph/*", new GraphServlet(pages, data, base));
  }

  private void addVocabularies() {
    for (Vocabulary vocabulary : Vocabulary.values()) {
      VocabularyServlet servlet = new VocabularyServlet(pages, links, vocabulary);
      servlet.patterns().forEach(pattern -> servlets.put(pattern, servlet));
    }
  }

  private void addSearch() {
    SearchPage search = new SearchPage(data, links, overviews, served.search());
    servlets.put("/search", new PageServlet(pages, "search.jte", r -> Optional.of(search.view(r))));
    servlets.put("/api/suggest", new JsonServlet(search::suggestions));
  }

  private void addAnswersForScripts() {
    IncidentApi incidents = new IncidentApi(data, overviews, links);
    GraphApi graph = new GraphApi(data, overviews, links);
    servlets.put("/api/incidents", new JsonServlet(incidents::incidents));
    servlets.put("/api/chart", new JsonServlet(incidents::chart));
    servlets.put("/api/spots", new JsonServlet(incidents::spots));
    servlets.put("/api/around", new JsonServlet(graph::around));
    servlets.put("/api/events", new JsonServlet(graph::events));
    servlets.put("/api/labels", new JsonServlet(r -> pages.labels(r.language()).forScripts()));
  }
}
