package org.rasad.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Filter;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.IncidentView;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.StartView;
import org.rasad.serve.view.StartView.Counts;
import org.rasad.serve.view.StartView.QuestionLink;
import org.rasad.store.NamedQuery;

/** Gathers what the start page shows. */
public final class StartPage {

  private static final int INCIDENTS = 20;

  private static final String PREFIXES =
      """
      PREFIX rasad: <%s>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """
          .formatted(Rasad.NAMESPACE);

  private static final String COUNTS =
      PREFIXES
          + """
          SELECT ?articles ?events ?entities {
            { SELECT (COUNT(DISTINCT ?a) AS ?articles) { ?a a schema:NewsArticle } }
            { SELECT (COUNT(DISTINCT ?e) AS ?events) { ?e rasad:status ?s } }
            { SELECT (COUNT(DISTINCT ?x) AS ?entities) {
                VALUES ?class { rasad:Person rasad:Group rasad:Place rasad:Facility } ?x a ?class } }
          }
          """;

  private final DatasetGraph data;
  private final Links links;
  private final Overviews overviews;
  private final List<NamedQuery> questions;

  public StartPage(
      DatasetGraph data, Links links, Overviews overviews, List<NamedQuery> questions) {
    this.data = data;
    this.links = links;
    this.overviews = overviews;
    this.questions = questions;
  }

  public StartView view(Language language) {
    return Txn.calculateRead(
        data,
        () ->
            new StartView(
                counts(), incidents(language), questions.stream().map(StartPage::link).toList()));
  }

  private Counts counts() {
    List<Node> row = Answers.rows(data, COUNTS).get(0);
    return new Counts(number(row.get(0)), number(row.get(1)), number(row.get(2)));
  }

  private @Nullable List<IncidentView> incidents(Language language) {
    IncidentViews views = new IncidentViews(new Words(data.getUnionGraph(), language), links);
    return overviews
        .soon()
        .flatMap(o -> o.incidents(data))
        .map(i -> i.newest(Filter.ALL, 0, INCIDENTS).incidents())
        .map(views::withWords)
        .orElse(null);
  }

  private static QuestionLink link(NamedQuery question) {
    String path = URLEncoder.encode(question.name(), StandardCharsets.UTF_8);
    return new QuestionLink("/queries/" + path, question.arabic(), question.english());
  }

  private static long number(Node literal) {
    return Long.parseLong(literal.getLiteralLexicalForm());
  }
}
