package org.rasad.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.Rasad;
import org.rasad.serve.count.StoreCounts;
import org.rasad.serve.view.EventView;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.StartView;
import org.rasad.serve.view.StartView.Counts;
import org.rasad.serve.view.StartView.QuestionLink;
import org.rasad.store.NamedQuery;

/** Gathers what the start page shows. */
public final class StartPage {

  /** Among the events of the newest articles the newest are looked for; all would take long. */
  private static final int ARTICLES = 200;

  static final int EVENTS = 40;

  private static final String PREFIXES =
      """
      PREFIX rasad: <%s>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """
          .formatted(Rasad.NAMESPACE);

  private static final String NEWEST =
      PREFIXES
          + """
          SELECT ?event {
            { SELECT ?article ?published {
                ?article a schema:NewsArticle
                OPTIONAL { ?article schema:datePublished ?published }
              } ORDER BY DESC(?published) ?article LIMIT %d }
            ?event rasad:reportedIn ?article ; rasad:status ?status
            OPTIONAL { ?event rasad:date ?date }
          }
          GROUP BY ?event
          ORDER BY DESC(MAX(STR(COALESCE(?published, "")))) DESC(MAX(STR(COALESCE(?date, "")))) STR(?event)
          LIMIT %d
          """
              .formatted(ARTICLES, EVENTS);

  private final DatasetGraph data;
  private final Links links;
  private final List<NamedQuery> questions;
  private final StoreCounts counts;

  public StartPage(DatasetGraph data, Links links, List<NamedQuery> questions, StoreCounts counts) {
    this.data = data;
    this.links = links;
    this.questions = questions;
    this.counts = counts;
  }

  public StartView view(Language language) {
    @Nullable Counts known = counts();
    return Txn.calculateRead(
        data,
        () ->
            new StartView(
                known, events(language), questions.stream().map(StartPage::link).toList()));
  }

  private @Nullable Counts counts() {
    return counts
        .soon()
        .map(c -> new Counts(c.articles(), c.events(), c.incidents(), c.entities()))
        .orElse(null);
  }

  private List<EventView> events(Language language) {
    Graph graph = data.getUnionGraph();
    EventReader reader = new EventReader(graph, new Words(graph, language), links);
    return Answers.rows(data, NEWEST).stream().map(row -> reader.read(row.get(0))).toList();
  }

  private static QuestionLink link(NamedQuery question) {
    String path = URLEncoder.encode(question.name(), StandardCharsets.UTF_8);
    return new QuestionLink("/queries/" + path, question.arabic(), question.english());
  }
}
