package org.rasad.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Argument;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.event.Instrument;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.relation.Relation;
import org.rasad.source.Article;
import org.rasad.text.Span;

class RecordWriterTest {

  /** The rocket before the text takes two UTF-16 units and is one code point. */
  private static final String TEXT = "🚀 هاجم الفصيل القاعدة بصاروخين أمس فقتل 3، وهو في سوريا";

  private static final Mention FACTION = mention("g-1", LinkReason.SHORTER_NAME, "الفصيل");
  private static final Mention BASE = mention("x-2", LinkReason.DESCRIPTION, "القاعدة");
  private static final Mention PRONOUN = mention("g-1", LinkReason.PRONOUN, "هو");

  @Test
  void writesMentionsEventsAndRelations() {
    Event event =
        new Event(
            EventType.ASSAULT,
            List.of(Mode.HEAVY_WEAPONS),
            Status.ACTUAL,
            0,
            span("هاجم"),
            "هاجم",
            List.of(
                new Argument(Role.ACTOR, FACTION),
                new Argument(Role.RECIPIENT, BASE, true),
                new Argument(Role.SOURCE, PRONOUN)),
            List.of(new Instrument("rocket", "صاروخين", span("صاروخين"), 2)),
            new EventDate("2024-01-10", "أمس", span("أمس"), true),
            List.of(new Casualties(Casualties.Kind.KILLED, 3, true, "3", span("3"))),
            0.75);
    Relation relation =
        new Relation(RelationType.STATIONED_AT, FACTION, BASE, span("الفصيل القاعدة"));

    String lines = write(extraction(List.of(event), List.of(relation)));

    assertEquals(
        """
        {"kind":"entity","doc":"d01","type":"GROUP","start":7,"end":13,"text":"الفصيل","label":"فصيل \\"س\\"","aliases":["الفصيل","الفصيل س"],"id":"g-1","reason":"shorter-name","confidence":0.75}
        {"kind":"entity","doc":"d01","type":"FACILITY","start":14,"end":21,"text":"القاعدة","label":"القاعدة","aliases":[],"id":"x-2","reason":"description","confidence":0.75}
        {"kind":"event","doc":"d01","type":"ASSAULT","mode":["heavy-weapons"],"status":"actual",\
        "trigger":{"start":2,"end":6,"text":"هاجم"},"predicate":"هاجم",\
        "actor":[{"type":"GROUP","start":7,"end":13,"text":"الفصيل","label":"فصيل \\"س\\"","aliases":["الفصيل","الفصيل س"],"id":"g-1","reason":"shorter-name","confidence":0.75}],\
        "recipient":[{"type":"FACILITY","start":14,"end":21,"text":"القاعدة","label":"القاعدة","aliases":[],"id":"x-2","reason":"description","confidence":0.75,"near":true}],\
        "place":[],"instrument":[{"start":23,"end":30,"text":"صاروخين","weapon":"rocket","count":2}],\
        "date":{"start":31,"end":34,"text":"أمس","value":"2024-01-10","derived":true},\
        "casualties":[{"kind":"killed","count":3,"exact":true,"start":40,"end":41,"text":"3"}],\
        "source":[{"type":"GROUP","start":44,"end":46,"text":"هو","label":"فصيل \\"س\\"","aliases":["الفصيل","الفصيل س"],"id":"g-1","reason":"pronoun","confidence":0.75}],\
        "confidence":0.75}
        {"kind":"relation","doc":"d01","type":"stationedAt",\
        "subject":{"type":"GROUP","start":7,"end":13,"text":"الفصيل","label":"فصيل \\"س\\"","aliases":["الفصيل","الفصيل س"],"id":"g-1","reason":"shorter-name","confidence":0.75},\
        "object":{"type":"FACILITY","start":14,"end":21,"text":"القاعدة","label":"القاعدة","aliases":[],"id":"x-2","reason":"description","confidence":0.75},\
        "evidence":{"start":7,"end":21,"text":"الفصيل القاعدة"}}
        """,
        lines);
  }

  @Test
  void articleWithoutEventsGivesItsEntitiesOnly() {
    assertEquals(2, write(extraction(List.of(), List.of())).lines().count());
  }

  @Test
  void codePointsCountPairsOnce() {
    CodePoints offsets = new CodePoints("a🚀ب🚀");

    assertEquals(List.of(0, 1, 2, 3, 4), List.of(0, 1, 3, 4, 6).stream().map(offsets::at).toList());
  }

  private static Extraction extraction(List<Event> events, List<Relation> relations) {
    GazetteerEntry entry =
        new GazetteerEntry(
            "g-1",
            EntityType.GROUP,
            "armed-group",
            "فصيل \"س\"",
            List.of("الفصيل س"),
            null,
            null,
            null,
            null,
            null);
    List<Entity> entities =
        List.of(
            new Entity(
                "g-1",
                EntityType.GROUP,
                "thing",
                entry.arabic(),
                List.of("الفصيل"),
                Identification.BY_GAZETTEER,
                entry,
                1),
            new Entity(
                "x-2",
                EntityType.FACILITY,
                "thing",
                "القاعدة",
                List.of("القاعدة"),
                Identification.BY_DESCRIPTION,
                null,
                0.5));
    AnnotatedArticle article =
        new AnnotatedArticle(new Article("d01", null, null, null, null, TEXT), List.of());
    return new Extraction(
        new ResolvedArticle(article, entities, List.of(FACTION, BASE, PRONOUN)),
        events,
        relations,
        List.of());
  }

  private static String write(Extraction extraction) {
    StringWriter out = new StringWriter();
    RecordWriter writer = new RecordWriter(out);
    writer.write(extraction);
    writer.flush();
    return out.toString();
  }

  private static Mention mention(String entity, LinkReason reason, String words) {
    Mention.Form form =
        switch (reason) {
          case PRONOUN -> Mention.Form.PRONOUN;
          case DEFINITE_NOUN, POST, DESCRIPTION -> Mention.Form.NOMINAL;
          case GAZETTEER_NAME, OWN_NAME, SHORTER_NAME -> Mention.Form.NAME;
        };
    return new Mention(new EntityLink(entity, reason, 0.75), form, 0, 0, 1, 0, span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
