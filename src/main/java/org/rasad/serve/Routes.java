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
import org.rasad.serve.asset.AssetServlet;
import org.rasad.serve.asset.Assets;
import org.rasad.serve.count.StoreCounts;
import org.rasad.serve.describe.DescriptionServlet;
import org.rasad.serve.describe.Descriptions;
import org.rasad.serve.describe.PrefixServlet;
import org.rasad.serve.linked.ThingServlet;
import org.rasad.serve.measure.HealthServlet;
import org.rasad.serve.measure.MetricsServlet;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.PageServlet;
import org.rasad.serve.page.Pages;
import org.rasad.serve.page.QuestionPage;
import org.rasad.serve.page.StartPage;
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

  private final DatasetGraph data;
  private final String base;
  private final List<NamedQuery> questions;
  private final StoreCounts counts;
  private final Pages pages = new Pages();
  private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

  Routes(DatasetGraph data, String base, List<NamedQuery> questions, StoreCounts counts) {
    this.data = data;
    this.base = base;
    this.questions = questions;
    this.counts = counts;
  }

  /** Address pattern, as in the servlet specification, to servlet. */
  Map<String, HttpServlet> servlets(Descriptions descriptions, PrometheusMeterRegistry registry) {
    addPages();
    addEditor();
    addThings();
    servlets.put("/web/*", new AssetServlet(Assets.load()));
    servlets.put("/.well-known/void", new DescriptionServlet(descriptions::dataset));
    servlets.put("/prefixes", new PrefixServlet());
    servlets.put("/health", new HealthServlet(data));
    servlets.put("/metrics", new MetricsServlet(registry));
    return servlets;
  }

  private void addPages() {
    Links links = new Links(base);
    StartPage start = new StartPage(data, links, questions, counts);
    QuestionPage question = new QuestionPage(data, links);
    servlets.put(
        "", new PageServlet(pages, "start.jte", r -> Optional.of(start.view(r.language()))));
    servlets.put(
        "/queries/*",
        new PageServlet(pages, "question.jte", r -> named(r.path()).map(question::view)));
  }

  private void addEditor() {
    EditorView editor = new EditorView(base, questions.stream().map(Routes::choice).toList());
    servlets.put(EDITOR, new PageServlet(pages, "editor.jte", r -> Optional.of(editor)));
  }

  private static EditorView.Choice choice(NamedQuery question) {
    return new EditorView.Choice(
        question.name(), question.arabic(), question.english(), question.text());
  }

  private void addThings() {
    ThingServlet things = new ThingServlet(pages, data, base);
    for (String kind : THINGS) {
      servlets.put("/" + kind + "/*", things);
    }
  }

  private Optional<NamedQuery> named(String name) {
    return questions.stream().filter(q -> q.name().equals(name)).findFirst();
  }
}
