package org.rasad.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Filter;
import org.rasad.serve.count.StoreCounts;
import org.rasad.serve.view.IncidentView;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.StartView;
import org.rasad.serve.view.StartView.Counts;
import org.rasad.serve.view.StartView.QuestionLink;
import org.rasad.store.NamedQuery;

/** Gathers what the start page shows. */
public final class StartPage {

  private static final int INCIDENTS = 20;

  private final DatasetGraph data;
  private final Links links;
  private final Overviews overviews;
  private final List<NamedQuery> questions;
  private final StoreCounts counts;

  public StartPage(
      DatasetGraph data,
      Links links,
      Overviews overviews,
      StoreCounts counts,
      List<NamedQuery> questions) {
    this.data = data;
    this.links = links;
    this.overviews = overviews;
    this.questions = questions;
    this.counts = counts;
  }

  public StartView view(Language language) {
    @Nullable Counts known = counts();
    return Txn.calculateRead(
        data,
        () ->
            new StartView(
                known, incidents(language), questions.stream().map(StartPage::link).toList()));
  }

  private @Nullable Counts counts() {
    return counts
        .soon()
        .map(c -> new Counts(c.articles(), c.events(), c.incidents(), c.entities()))
        .orElse(null);
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
}
