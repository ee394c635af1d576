package org.rasad.store;

import java.util.HashMap;
import java.util.Map;
import org.rasad.identity.Decision;
import org.rasad.identity.Decision.Split;
import org.rasad.identity.Decisions;
import org.rasad.rdf.IriMinter;

/**
 * Decisions by IRIs. Whatever they do not name keeps its IRI untouched, so that no identifier, be
 * it ever so odd, must be read back out of an IRI. Immutable.
 */
final class DecidedNames {

  private final Decisions decisions;
  private final IriMinter minter;
  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> articles = new HashMap<>();

  DecidedNames(Decisions decisions, IriMinter minter) {
    this.decisions = decisions;
    this.minter = minter;
    for (Decision decision : decisions.all()) {
      decision.entities().forEach(e -> entities.put(minter.entity(e), e));
      if (decision instanceof Split split) {
        split.articles().forEach(a -> articles.put(minter.articleGraph(a), a));
      }
    }
  }

  /**
   * What an entity is in an article.
   *
   * @param entity its IRI as it was read
   * @param graph IRI of the article's graph
   */
  String rename(String entity, String graph) {
    String id = entities.get(entity);
    return id == null
        ? entity
        : minter.entity(decisions.rename(id, articles.getOrDefault(graph, "")));
  }
}
