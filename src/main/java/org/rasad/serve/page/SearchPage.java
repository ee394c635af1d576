package org.rasad.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.overview.Interactions;
import org.rasad.serve.view.ArticleLine;
import org.rasad.serve.view.SearchView;
import org.rasad.serve.view.SearchView.Found;
import org.rasad.store.search.FoundName;

/** Searches entities by name and articles by words. */
public final class SearchPage {

  private static final String TYPED = "q";
  private static final int ENTITIES = 30;
  private static final int ARTICLES = 30;
  private static final int SUGGESTIONS = 8;

  /** Of so many names the most active ones are shown. */
  private static final int CANDIDATES = 60;

  /** A name that was found with how active its entity is. */
  private record Ranked(FoundName name, Node entity, int events) {}

  private static final Comparator<Ranked> ORDER =
      Comparator.comparing((Ranked r) -> r.name().nearness())
          .thenComparing(Ranked::events)
          .reversed()
          .thenComparing(r -> r.name().name())
          .thenComparing(r -> r.name().entity());

  private final DatasetGraph data;
  private final Links links;
  private final Overviews overviews;
  private final WordSearch search;

  public SearchPage(DatasetGraph data, Links links, Overviews overviews, WordSearch search) {
    this.data = data;
    this.links = links;
    this.overviews = overviews;
    this.search = search;
  }

  /** What the parameter {@code q} finds; nothing without it. */
  public SearchView view(PageRequest request) {
    String typed = request.parameter(TYPED).orElse("");
    return Txn.calculateRead(
        data,
        () -> {
          Words words = words(request);
          return new SearchView(typed, entities(typed, words, ENTITIES), articles(typed, words));
        });
  }

  /** The first names for what has been typed so far. */
  public List<Found> suggestions(PageRequest request) {
    return Txn.calculateRead(
        data, () -> entities(request.parameter(TYPED).orElse(""), words(request), SUGGESTIONS));
  }

  private List<Found> entities(String typed, Words words, int limit) {
    Optional<Interactions> interactions = overviews.soon().flatMap(o -> o.interactions(data));
    return search.names(typed, CANDIDATES).stream()
        .map(name -> ranked(name, interactions))
        .sorted(ORDER)
        .limit(limit)
        .map(ranked -> found(ranked, words))
        .toList();
  }

  private static Ranked ranked(FoundName name, Optional<Interactions> interactions) {
    Node entity = NodeFactory.createURI(name.entity());
    return new Ranked(name, entity, interactions.map(i -> i.occurrences(entity)).orElse(0));
  }

  private Found found(Ranked ranked, Words words) {
    String shown = words.name(ranked.entity());
    String matched = ranked.name().name();
    return new Found(
        links.to(ranked.entity(), shown),
        matched.equals(shown) ? "" : matched,
        words.kind(ranked.entity()),
        ranked.events());
  }

  private List<ArticleLine> articles(String typed, Words words) {
    ArticleLines lines = new ArticleLines(words, links);
    return search.articles(typed, ARTICLES).stream()
        .map(found -> lines.of(NodeFactory.createURI(found.article())))
        .toList();
  }

  private Words words(PageRequest request) {
    return new Words(data.getUnionGraph(), request.language());
  }
}
