package org.rasad.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.rasad.event.Extraction;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.ArticleMapper;
import org.rasad.rdf.IriMinter;
import org.rasad.source.Article;

/**
 * Articles that come into a store together.
 *
 * @param graphs what each article says, as it was read, by its graph; in the order of the articles
 * @param known what the gazetteer has of entities in them
 * @param digests how each was read; nothing if that is not to be told
 */
record ArticleBatch(
    Map<Node, Set<Quad>> graphs,
    Map<Node, GazetteerEntry> known,
    Map<Node, Optional<String>> digests) {

  /**
   * Maps the articles side by side. Of two with the same id the later counts.
   *
   * @param activity that read them
   * @throws IllegalArgumentException if an extraction contradicts itself
   */
  static ArticleBatch of(
      Collection<Extraction> extractions, Optional<Activity> activity, IriMinter minter) {
    ArticleMapper mapper = new ArticleMapper(minter);
    Map<Node, Set<Quad>> graphs =
        extractions.parallelStream()
            .collect(
                Collectors.toMap(
                    x -> graph(article(x), minter),
                    mapper::map,
                    (earlier, later) -> later,
                    LinkedHashMap::new));
    Map<Node, GazetteerEntry> known = new HashMap<>();
    Map<Node, Optional<String>> digests = new LinkedHashMap<>();
    for (Extraction extraction : extractions) {
      Article article = article(extraction);
      extraction.known().forEach(e -> known.put(NodeFactory.createURI(minter.entity(e.id())), e));
      digests.put(graph(article, minter), activity.map(a -> ReadingDigest.of(article, a)));
    }
    return new ArticleBatch(graphs, known, digests);
  }

  private static Article article(Extraction extraction) {
    return extraction.resolved().annotated().article();
  }

  private static Node graph(Article article, IriMinter minter) {
    return NodeFactory.createURI(minter.articleGraph(article.id()));
  }
}
