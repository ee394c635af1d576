package org.rasad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.eval.found.RecordReader;
import org.rasad.lexicon.EvalWords;
import org.rasad.lexicon.LinkReason;

/** Counts on the gold of {@link GoldFiles} and records made by hand. */
class ScorerTest {

  private static final String MENTIONS =
      """
      {"kind": "entity", "doc": "a", "type": "GROUP", "start": 8, "end": 13, "text": "سرايا"}
      {"kind": "entity", "doc": "a", "type": "GROUP", "start": 20, "end": 32, "text": "قاعدة الوادي"}
      {"kind": "entity", "doc": "a", "type": "GROUP", "start": 8, "end": 11, "text": "سرا"}
      {"kind": "entity", "doc": "a", "type": "GROUP", "start": 39, "end": 50, "text": "سرايا الفجر"}
      """;

  private static final String EVENTS =
      """
      {"kind": "event", "doc": "a", "type": "ASSAULT", "mode": ["drone"], \
      "trigger": {"start": 2, "end": 7, "text": "هاجمت"}, \
      "actor": [{"label": "سرايا الفجر", "type": "GROUP"}, {"label": "النسور", "type": "GROUP"}], \
      "recipient": [{"start": 20, "end": 32, "text": "قاعدة الوادي"}], "date": {"value": "2031-05-13"}}
      {"kind": "event", "doc": "a", "type": "ASSAULT", "status": "actual", \
      "trigger": {"start": 60, "end": 63, "text": "قصف"}, \
      "actor": [{"start": 64, "end": 69, "label": "الجيش", "type": "GROUP"}], \
      "recipient": [{"label": "حركة النسور", "type": "GROUP"}], \
      "place": [{"label": "بلدة السدر", "type": "PLACE"}]}
      {"kind": "event", "doc": "a", "type": "REJECT", \
      "trigger": {"start": 35, "end": 38, "text": "نفت"}, \
      "actor": [{"label": "سرايا الفجر", "type": "GROUP"}]}
      """;

  private static final String RELATIONS =
      """
      {"kind": "relation", "doc": "a", "type": "locatedIn", \
      "subject": {"start": 70, "end": 87, "label": "مواقع"}, "object": {"label": "بلدة النخيل"}}
      {"kind": "relation", "doc": "a", "type": "memberOf", \
      "subject": {"label": "أ"}, "object": {"label": "ب"}}
      """;

  @TempDir Path folder;

  @Test
  void mentionsNeedTypeAndPlaceAndAnAnnotatedSentence() throws IOException {
    Tally tally = score(MENTIONS).of(Level.MENTIONS);

    assertCounts(6, 2, 1, tally);
    assertEquals(
        List.of(
            "a: FACILITY «قاعدة الوادي»",
            "a: GROUP «الجيش»",
            "a: GROUP «حركة النسور»",
            "a: FACILITY «مواقع حركة النسور»",
            "a: PLACE «بلدة النخيل»"),
        tally.misses());
    assertEquals(List.of("a: GROUP «قاعدة الوادي»"), tally.alarms());
  }

  @Test
  void linksAreRightWhereMostMentionsOfTheEntityGo() throws IOException {
    Map<LinkReason, Share> links =
        score(
                """
                {"kind": "entity", "doc": "a", "type": "GROUP", "start": 8, "end": 19, "id": "fajr", "reason": "own-name"}
                {"kind": "entity", "doc": "a", "type": "FACILITY", "start": 20, "end": 32, "id": "wadi", "reason": "own-name"}
                {"kind": "entity", "doc": "a", "type": "GROUP", "start": 64, "end": 69, "id": "fajr", "reason": "definite-noun"}
                {"kind": "entity", "doc": "a", "type": "GROUP", "start": 76, "end": 87, "id": "nusur", "reason": "gazetteer-name"}
                {"kind": "entity", "doc": "a", "type": "PLACE", "start": 96, "end": 103, "id": "nakhil", "reason": "shorter-name"}
                {"kind": "entity", "doc": "a", "type": "FACILITY", "start": 70, "end": 75, "id": "sites"}
                """)
            .links();

    assertEquals(
        Map.of(
            LinkReason.OWN_NAME,
            new Share(2, 2),
            LinkReason.DEFINITE_NOUN,
            new Share(0, 1),
            LinkReason.GAZETTEER_NAME,
            new Share(1, 1)),
        links);
  }

  @Test
  void triggersNeedTypeAndPlace() throws IOException {
    Scores scores = score(EVENTS);

    assertCounts(2, 3, 2, scores.of(Level.TRIGGERS));
    assertEquals(List.of("a: REJECT «نفت» actor=سرايا الفجر"), scores.of(Level.TRIGGERS).alarms());
    assertEquals(List.of("ASSAULT", "REJECT"), List.copyOf(scores.types().keySet()));
    assertCounts(2, 2, 2, scores.ofType("ASSAULT"));
    assertCounts(0, 1, 0, scores.ofType("REJECT"));
  }

  @Test
  void argumentsNeedRoleAndEntity() throws IOException {
    Tally tally = score(EVENTS).of(Level.ARGUMENTS);

    assertCounts(5, 7, 4, tally);
    assertEquals(
        List.of(
            "a: place النخيل of ASSAULT «قصف» actor=جيش الساحل recipient=مواقع حركة النسور"
                + " place=النخيل ~ ASSAULT «قصف» actor=الجيش recipient=حركة النسور"
                + " place=بلدة السدر"),
        tally.misses());
    assertEquals(
        List.of(
            "a: actor النسور of ASSAULT «هاجمت» actor=سرايا الفجر,النسور recipient=قاعدة الوادي",
            "a: place بلدة السدر of ASSAULT «قصف» actor=الجيش recipient=حركة النسور"
                + " place=بلدة السدر"),
        tally.alarms());
  }

  @Test
  void triplesNeedNamesAndCountOnceADocument() throws IOException {
    String named = EVENTS.replace("\"text\": \"قاعدة الوادي\"", "\"label\": \"الوادي\"");

    Tally byPlace = score(EVENTS).of(Level.TRIPLES);
    Tally byName = score(named + named).of(Level.TRIPLES);

    assertCounts(2, 3, 0, byPlace);
    assertCounts(2, 3, 1, byName);
    assertEquals(List.of("a: جيش الساحل ASSAULT مواقع حركة النسور"), byName.misses());
    assertEquals(
        List.of("a: النسور ASSAULT الوادي", "a: الجيش ASSAULT حركة النسور"), byName.alarms());
  }

  @Test
  void attacksAreTheTriplesOfOneType() throws IOException {
    String other = EVENTS.replaceFirst("ASSAULT", "COERCE");

    assertCounts(2, 3, 0, score(other).of(Level.TRIPLES));
    assertCounts(2, 1, 0, score(other).of(Level.ATTACKS));
  }

  @Test
  void relationsNeedTypeAndBothEntities() throws IOException {
    Tally tally = score(RELATIONS).of(Level.RELATIONS);

    assertCounts(1, 2, 1, tally);
    assertEquals(List.of("a: أ memberOf ب"), tally.alarms());
  }

  @Test
  void attributesCountOnFoundEventsWhereAnnotated() throws IOException {
    Map<Attribute, Share> attributes = score(EVENTS).attributes();

    assertEquals(new Share(1, 2), attributes.get(Attribute.STATUS));
    assertEquals(new Share(1, 1), attributes.get(Attribute.DATE));
    assertEquals(new Share(1, 1), attributes.get(Attribute.MODE));
    assertEquals(new Share(0, 1), attributes.get(Attribute.SOURCE));
  }

  @Test
  void eventThatSharesMoreArgumentsIsTaken() throws IOException {
    String bare =
        "{\"kind\": \"event\", \"doc\": \"a\", \"type\": \"ASSAULT\","
            + " \"trigger\": {\"start\": 2, \"end\": 7, \"text\": \"هاجمت\"}}\n";

    Scores scores = score(EVENTS + bare);

    assertCounts(2, 4, 2, scores.of(Level.TRIGGERS));
    assertCounts(5, 7, 4, scores.of(Level.ARGUMENTS));
    assertEquals("a: ASSAULT «هاجمت» ", scores.of(Level.TRIGGERS).alarms().get(1));
  }

  @Test
  void documentWithoutRecordsIsMissed() throws IOException {
    Scores scores =
        new Scorer(EvalWords.load()).score(GoldFiles.sample(folder).read().documents(), Map.of());

    assertEquals(1, scores.documents());
    assertCounts(6, 0, 0, scores.of(Level.MENTIONS));
    assertEquals(0, scores.of(Level.MENTIONS).f1());
  }

  private Scores score(String records) throws IOException {
    RecordReader reader =
        new RecordReader(
            Set.of("a"),
            fault -> {
              throw new AssertionError(fault);
            });
    reader.add(Files.writeString(folder.resolve("records.jsonl"), records));
    return new Scorer(EvalWords.load())
        .score(GoldFiles.sample(folder).read().documents(), reader.documents());
  }

  private static void assertCounts(int gold, int found, int matched, Tally tally) {
    assertEquals(
        List.of(gold, found, matched), List.of(tally.gold(), tally.found(), tally.matched()));
  }
}
