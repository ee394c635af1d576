package org.rasad.eval;

import java.util.List;
import java.util.Map;
import org.rasad.eval.found.FoundDocument;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.lexicon.EvalWords;

/** Scores what was found in documents against their gold. */
public final class Scorer {

  private final EntityMatcher matcher;

  public Scorer(EvalWords words) {
    this.matcher = new EntityMatcher(words);
  }

  /**
   * Scores documents in the order of the gold.
   *
   * @param found by name of document; where there is none, nothing was found
   */
  public Scores score(List<GoldDocument> golds, Map<String, FoundDocument> found) {
    Scores scores = new Scores();
    for (GoldDocument gold : golds) {
      scores.document();
      score(gold, found.getOrDefault(gold.name(), FoundDocument.EMPTY), scores);
    }
    return scores;
  }

  private void score(GoldDocument gold, FoundDocument found, Scores scores) {
    new MentionScorer(gold, scores).score(found.mentions());
    new LinkScorer(gold, scores).score(found.links());
    new EventScorer(gold, matcher, scores).score(found.events());
    new TripleScorer(gold, matcher, scores).score(found.events());
    new RelationScorer(gold, matcher, scores).score(found.relations());
  }
}
