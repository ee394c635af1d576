package org.rasad.rdf;

import java.util.List;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.event.Instrument;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.GazetteerEntry.Coordinates;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

/** Invented articles about invented factions; emoji make code points differ from UTF-16 units. */
public final class Samples {

  public static final String ATTACK_TEXT =
      "🚀 هاجمت سرايا الفجر قاعدة الوادي بطائرة مسيرة يوم الثلاثاء فقتل ثلاثة جنود."
          + " 😀 ونفى مجلس الأعيان قصف بلدة النخيل."
          + " وتعتزم الفصائل الانسحاب من بلدة النخيل."
          + " وسرايا الفجر مدعومة من دولة الساحل 🏴.";

  public static final GazetteerEntry BASE =
      new GazetteerEntry(
          "wadi-base",
          EntityType.FACILITY,
          "base",
          "قاعدة الوادي",
          List.of("مطار الوادي"),
          "Wadi Base",
          "IQ",
          "gn-123",
          new Coordinates(33.8, 42.4375),
          "Q42");

  public static final GazetteerEntry TOWN =
      new GazetteerEntry(
          "gn-123",
          EntityType.PLACE,
          "city",
          "النخيل",
          List.of("بلدة النخيل"),
          null,
          "IQ",
          null,
          new Coordinates(-1, 100),
          null);

  private Samples() {}

  /** An entry whose kind may be none of the ontology's. */
  public static GazetteerEntry withKind(String kind) {
    return new GazetteerEntry(
        "odd", EntityType.PLACE, kind, "قلعة", List.of(), null, null, null, null, null);
  }

  /** A faction of a country whose code may be none. */
  public static GazetteerEntry inCountry(String code) {
    return new GazetteerEntry(
        "faction",
        EntityType.GROUP,
        "armed-group",
        "الفصيل",
        List.of(),
        null,
        code,
        null,
        null,
        null);
  }

  /** An attack (actual), a denied one, a planned withdrawal, and a relation. */
  public static Extraction attack() {
    return attack("a1");
  }

  public static Extraction attack(String id) {
    ExtractionBuilder article =
        new ExtractionBuilder(id, ATTACK_TEXT)
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر", "الفصائل")
            .known(BASE, "قاعدة الوادي")
            .entity("x-council", EntityType.GROUP, "مجلس الأعيان")
            .known(TOWN, "بلدة النخيل")
            .entity("x-sahel", EntityType.PLACE, "دولة الساحل");
    article.event(
        new Event(
            EventType.ASSAULT,
            List.of(Mode.DRONE),
            Status.ACTUAL,
            0,
            article.span("هاجمت"),
            "هاجم",
            List.of(
                article.argument(Role.ACTOR, "x-fajr", "سرايا الفجر"),
                article.argument(Role.RECIPIENT, "wadi-base", "قاعدة الوادي")),
            List.of(new Instrument("طائرة مسيرة", "طائرة مسيرة", article.span("طائرة مسيرة"), 1)),
            new EventDate("2031-05-13", "يوم الثلاثاء", article.span("يوم الثلاثاء"), true),
            List.of(
                new Casualties(
                    Casualties.Kind.KILLED, 3, true, "ثلاثة جنود", article.span("ثلاثة جنود"))),
            0.123456));
    article.event(
        EventType.ASSAULT,
        Status.NEGATED,
        "قصف",
        article.argument(Role.PLACE, "gn-123", "بلدة النخيل"),
        article.argument(Role.SOURCE, "x-council", "مجلس الأعيان"));
    article.event(
        EventType.RETREAT,
        Status.FUTURE,
        "الانسحاب",
        article.argument(Role.ACTOR, "x-fajr", "الفصائل"),
        article.argument(Role.PLACE, "gn-123", "بلدة النخيل"));
    article.relation(
        RelationType.SUPPORTED_BY,
        article.mention("x-fajr", "سرايا الفجر"),
        article.mention("x-sahel", "دولة الساحل"),
        "سرايا الفجر مدعومة من دولة الساحل");
    return article.build();
  }

  /** The same faction under other names, in a text that is one sentence. */
  public static Extraction visit() {
    ExtractionBuilder article =
        new ExtractionBuilder("a2", "زار وفد سرايا الفجر الباسلة دولة الساحل")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر الباسلة", "سرايا الفجر")
            .entity("x-sahel", EntityType.PLACE, "دولة الساحل");
    return article
        .event(
            EventType.CONSULT,
            Status.ACTUAL,
            "زار",
            article.argument(Role.ACTOR, "x-fajr", "سرايا الفجر الباسلة"),
            article.argument(Role.RECIPIENT, "x-sahel", "دولة الساحل"))
        .build();
  }
}
