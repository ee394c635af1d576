package org.rasad.serve;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.serve.api.GraphApi;
import org.rasad.serve.api.IncidentApi;
import org.rasad.serve.api.JsonServlet;
import org.rasad.serve.asset.AssetServlet;
import org.rasad.serve.asset.Assets;
import org.rasad.serve.linked.ThingServlet;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.MapPage;
import org.rasad.serve.page.Overviews;
import org.rasad.serve.page.PageServlet;
import org.rasad.serve.page.Pages;
import org.rasad.serve.page.QuestionPage;
import org.rasad.serve.page.StartPage;
import org.rasad.store.NamedQuery;

/** Says which servlet answers which address; the SPARQL endpoint is Fuseki's and not among them. */
final class Routes {

  private final DatasetGraph data;
  private final String base;
  private final List<NamedQuery> questions;
  private final Overviews overviews;
  private final Links links;
  private final Pages pages = new Pages();
  private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

  private Routes(DatasetGraph data, String base, List<NamedQuery> questions, Overviews overviews) {
    this.data = data;
    this.overviews = overviews;
    this.links = new Links(base);
    this.base = base;
    this.questions = questions;
  }

  /** Address pattern, as in the servlet specification, to servlet. */
  static Map<String, HttpServlet> of(
      DatasetGraph data, String base, List<NamedQuery> questions, Overviews overviews) {
    Routes routes = new Routes(data, base, questions, overviews);
    routes.addPages();
    routes.addThings();
    routes.addAnswersForScripts();
    routes.servlets.put("/web/*", new AssetServlet(Assets.load()));
    routes.servlets.put("/health", new TextServlet("ok"));
    return routes.servlets;
  }

  private void addPages() {
    StartPage start = new StartPage(data, links, questions);
    QuestionPage question = new QuestionPage(data, links);
    MapPage map = new MapPage(data, links);
    servlets.put(
        "", new PageServlet(pages, "start.jte", r -> Optional.of(start.view(r.language()))));
    servlets.put(
        "/queries/*",
        new PageServlet(pages, "question.jte", r -> named(r.path()).map(question::view)));
    servlets.put("/map", new PageServlet(pages, "map.jte", r -> Optional.of(map.view(r))));
  }

  private void addThings() {
    ThingServlet things = new ThingServlet(pages, data, base);
    for (String kind :
        List.of("article", "entity", "event", "relation", "incident", "activity", "program")) {
      servlets.put("/" + kind + "/*", things);
    }
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

  private Optional<NamedQuery> named(String name) {
    return questions.stream().filter(q -> q.name().equals(name)).findFirst();
  }
}
