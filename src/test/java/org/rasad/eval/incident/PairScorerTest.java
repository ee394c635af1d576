package org.rasad.eval.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.eval.incident.PairScorer.Found;
import org.rasad.lexicon.EventType;

final class PairScorerTest {

  private static final Map<ReportMention, Found> FOUND =
      Map.of(
          mention("a", 0), new Found(true, Set.of("i1")),
          mention("b", 0), new Found(true, Set.of("i1", "i2")),
          mention("c", 0), new Found(true, Set.of("i2")),
          mention("d", 0), new Found(true, Set.of()),
          mention("a", 9), new Found(true, Set.of("i1")));

  @Test
  void countsWhatIsJoinedRightlyAndWrongly() {
    assertEquals(
        List.of(
            new PairScores("dev", 6, 4, 3, 2),
            new PairScores("dev, both found", 5, 3, 3, 2),
            new PairScores("dev, both found, of two articles", 4, 2, 2, 1)),
        score(
            pair("a", "b", true, "dev"),
            pair("b", "c", false, "dev"),
            pair("a", "c", true, "dev"),
            pair("a", "d", false, "dev"),
            pair("a", "missing", true, "dev"),
            new ReportPair(mention("a", 0), mention("a", 9), true, "dev")));
  }

  @Test
  void scoresEachSplitApart() {
    assertEquals(
        List.of(
            new PairScores("dev", 1, 1, 1, 1),
            new PairScores("dev, both found", 1, 1, 1, 1),
            new PairScores("dev, both found, of two articles", 1, 1, 1, 1),
            new PairScores("test", 1, 0, 1, 0),
            new PairScores("test, both found", 1, 0, 1, 0),
            new PairScores("test, both found, of two articles", 1, 0, 1, 0)),
        score(pair("b", "c", false, "test"), pair("a", "b", true, "dev")));
  }

  @Test
  void whatIsNotFoundIsNotJoined() {
    assertEquals(new PairScores("dev", 1, 1, 0, 0), score(pair("x", "y", true, "dev")).getFirst());
  }

  @Test
  void eventsOfNoIncidentAreNotJoined() {
    assertEquals(new PairScores("dev", 1, 1, 0, 0), score(pair("d", "d", true, "dev")).getFirst());
  }

  @Test
  void figuresAreShares() {
    PairScores scores = new PairScores("dev", 10, 4, 5, 3);

    assertEquals(0.6, scores.precision());
    assertEquals(0.75, scores.recall());
    assertEquals(6.0 / 9, scores.f1());
  }

  @Test
  void figuresOfNothingAreNought() {
    PairScores scores = new PairScores("dev", 0, 0, 0, 0);

    assertEquals(List.of(0.0, 0.0, 0.0), List.of(scores.precision(), scores.recall(), scores.f1()));
  }

  private static List<PairScores> score(ReportPair... pairs) {
    return PairScorer.score(List.of(pairs), m -> FOUND.getOrDefault(m, Found.NOTHING));
  }

  private static ReportPair pair(String one, String other, boolean isSame, String split) {
    return new ReportPair(mention(one, 0), mention(other, 0), isSame, split);
  }

  private static ReportMention mention(String article, int begin) {
    return new ReportMention(article, EventType.ASSAULT, begin, begin + 4);
  }
}
