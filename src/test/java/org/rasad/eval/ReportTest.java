package org.rasad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.LinkReason;

class ReportTest {

  @Test
  void textHasALineForEachFigure() {
    assertEquals(
        """
        1 document
        entity mentions            P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
        event triggers             P  66.7%  R 100.0%  F1  80.0%   (gold 2, system 3, matched 2)
        event arguments            P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
        event triples              P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
        attacks (ASSAULT)          P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
        relations                  P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
        status of found events      50.0% right   (1 of 2)
        date of found events         0.0% right   (0 of 0)
        mode of found events         0.0% right   (0 of 0)
        source of found events       0.0% right   (0 of 0)
        triggers by type: AID 100%/2  REJECT 0%/0
        links by post               50.0% right   (1 of 2)\
        """,
        String.join("\n", new TextReport(0).lines(scores())));
  }

  @Test
  void textListsErrorsUpToANumber() {
    Scores scores = scores();
    scores.of(Level.RELATIONS).miss(List.of("a: one", "a: two", "a: three"));

    List<String> lines = new TextReport(2).lines(scores);

    assertEquals(
        List.of(
            "", "== relations: missed (3)", "a: one", "a: two", "== relations: false alarms (0)"),
        lines.subList(lines.size() - 5, lines.size()));
  }

  @Test
  void halvesAreRoundedToTheEvenDigit() {
    Scores scores = new Scores();
    scores.of(Level.RELATIONS).add(16, 80, 1);

    String line = new TextReport(0).lines(scores).get(6);

    assertEquals(
        "relations                  P   1.2%  R   6.2%  F1   2.1%   (gold 16, system 80, matched 1)",
        line);
  }

  @Test
  void jsonHasTheSameFigures() {
    Scores scores = scores();
    scores.of(Level.TRIGGERS).alarm(List.of("a: \"x\"", "a: y"));

    String json = new JsonReport(1).line(scores);

    assertTrue(
        json.contains(
            "\"event triggers\":{\"precision\":0.6666666666666666,\"recall\":1.0,\"f1\":0.8,"
                + "\"gold\":2,\"system\":3,\"matched\":2,\"missed\":[],\"alarms\":[\"a: \\\"x\\\"\"]}"),
        json);
    assertTrue(json.startsWith("{\"documents\":1,\"levels\":{\"entity mentions\":{"), json);
    assertTrue(json.contains("\"attributes\":{\"status\":{\"right\":1,\"of\":2},"), json);
    assertTrue(json.contains("\"links\":{\"post\":{\"right\":1,\"of\":2}},"), json);
    assertTrue(json.endsWith("\"gold\":0,\"system\":1,\"matched\":0}}}"), json);
  }

  private static Scores scores() {
    Scores scores = new Scores();
    scores.document();
    scores.of(Level.TRIGGERS).add(2, 3, 2);
    scores.ofType("REJECT").add(0, 1, 0);
    scores.ofType("AID").add(2, 2, 2);
    scores.attribute(Attribute.STATUS, true);
    scores.attribute(Attribute.STATUS, false);
    scores.link(LinkReason.POST, true);
    scores.link(LinkReason.POST, false);
    return scores;
  }
}
