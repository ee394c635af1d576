package org.rasad.eval.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts the pairs whose mentions are reports of one incident. A mention of which no event was
 * found is joined with nothing; the pairs of which both were found are counted apart too, and so
 * are those of two articles.
 */
public final class PairScorer {

  private PairScorer() {}

  /**
   * Scores for each split, and within it.
   *
   * @param incidents gives the incidents of the events that were found at a mention, nothing for
   *     events that belong to none; null if no event was found
   */
  public static List<PairScores> score(
      Collection<ReportPair> pairs, Function<ReportMention, Found> incidents) {
    List<PairScores> scores = new ArrayList<>();
    Set<String> splits =
        pairs.stream().map(ReportPair::split).collect(Collectors.toCollection(TreeSet::new));
    for (String split : splits) {
      Predicate<ReportPair> here = p -> p.split().equals(split);
      Predicate<ReportPair> found =
          p -> incidents.apply(p.one()).isFound() && incidents.apply(p.other()).isFound();
      Predicate<ReportPair> across = p -> !p.isWithinOneArticle();
      scores.add(count(split, pairs, here, incidents));
      scores.add(count(split + ", both found", pairs, here.and(found), incidents));
      scores.add(
          count(
              split + ", both found, of two articles",
              pairs,
              here.and(found).and(across),
              incidents));
    }
    return scores;
  }

  /**
   * What was found at a mention.
   *
   * @param isFound whether an event was found at all
   * @param incidents the incidents that it is a report of
   */
  public record Found(boolean isFound, Set<String> incidents) {

    public static final Found NOTHING = new Found(false, Set.of());

    public Found {
      incidents = Set.copyOf(incidents);
    }
  }

  private static PairScores count(
      String name,
      Collection<ReportPair> pairs,
      Predicate<ReportPair> which,
      Function<ReportMention, Found> incidents) {
    List<ReportPair> counted = pairs.stream().filter(which).toList();
    List<ReportPair> joined = counted.stream().filter(p -> areJoined(p, incidents)).toList();
    return new PairScores(
        name,
        counted.size(),
        (int) counted.stream().filter(ReportPair::isSame).count(),
        joined.size(),
        (int) joined.stream().filter(ReportPair::isSame).count());
  }

  private static boolean areJoined(ReportPair pair, Function<ReportMention, Found> incidents) {
    Set<String> others = incidents.apply(pair.other()).incidents();
    return incidents.apply(pair.one()).incidents().stream().anyMatch(others::contains);
  }
}
