package org.rasad.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rasad.entity.Entity;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.event.Instrument;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decisions;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Samples;
import org.rasad.source.Article;

/**
 * Invented articles that tell one attack three times, each otherwise, and what came after it; one
 * of them has no date. Each question of {@code queries/} has an answer in a store of them.
 */
final class InventedNews {

  private static final LocalDate MAY = LocalDate.of(2031, 5, 14);
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 2);

  private InventedNews() {}

  /** Reads all, withdraws the visit, and decides that the brigade is the faction. */
  static void fill(Store store) {
    List<Extraction> all =
        List.of(
            Samples.attack(), toll(), denial(), retreat(), support(), undated(), Samples.visit());
    store.putAll(all, activity(Activity.Kind.INGEST, "2031-06-10T12:00:00Z", ""));
    store.follow(
        new Decisions(List.of(new Merge("x-dawn", "x-fajr", "اسم واحد"))),
        List.of(),
        activity(Activity.Kind.DECISION, "2031-06-11T12:00:00Z", ""));
    store.retract("a2", activity(Activity.Kind.RETRACTION, "2031-06-12T12:00:00Z", "سحبه الناشر"));
  }

  private static Activity activity(Activity.Kind kind, String time, String reason) {
    return new Activity(kind, Instant.parse(time), "0.0", Map.of(), reason);
  }

  /** The attack again, with a source and more dead. */
  private static Extraction toll() {
    ExtractionBuilder article =
        new ExtractionBuilder(
                "c1",
                "قالت دولة الساحل إن سرايا الفجر هاجمت قاعدة الوادي بطائرة مسيرة يوم الثلاثاء"
                    + " فقتل خمسة جنود.")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر")
            .entity("x-sahel", EntityType.PLACE, "دولة الساحل")
            .known(Samples.BASE, "قاعدة الوادي");
    article.event(
        new Event(
            EventType.ASSAULT,
            List.of(),
            Status.ACTUAL,
            0,
            article.span("هاجمت"),
            "هاجم",
            List.of(
                article.argument(Role.ACTOR, "x-fajr", "سرايا الفجر"),
                article.argument(Role.RECIPIENT, "wadi-base", "قاعدة الوادي"),
                article.argument(Role.SOURCE, "x-sahel", "دولة الساحل")),
            List.of(new Instrument("طائرة مسيرة", "طائرة مسيرة", article.span("طائرة مسيرة"), 1)),
            tuesday(article),
            List.of(
                new Casualties(
                    Casualties.Kind.KILLED, 5, true, "خمسة جنود", article.span("خمسة جنود"))),
            0.9));
    return published(article, "صحيفة الأفق", MAY);
  }

  /** The attack denied two days later. */
  private static Extraction denial() {
    ExtractionBuilder article =
        new ExtractionBuilder(
                "c2", "نفى مجلس الأعيان هجوم سرايا الفجر على قاعدة الوادي يوم الثلاثاء.")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر")
            .entity("x-council", EntityType.GROUP, "مجلس الأعيان")
            .known(Samples.BASE, "قاعدة الوادي");
    article.event(
        new Event(
            EventType.ASSAULT,
            List.of(),
            Status.NEGATED,
            0,
            article.span("هجوم"),
            "هجوم",
            List.of(
                article.argument(Role.ACTOR, "x-fajr", "سرايا الفجر"),
                article.argument(Role.RECIPIENT, "wadi-base", "قاعدة الوادي"),
                article.argument(Role.SOURCE, "x-council", "مجلس الأعيان")),
            List.of(),
            tuesday(article),
            List.of(),
            0.9));
    return published(article, "صحيفة الضفة", MAY.plusDays(2));
  }

  /** Some left the base, others are going to. */
  private static Extraction retreat() {
    ExtractionBuilder article =
        new ExtractionBuilder(
                "c3", "انسحب مسلحون من قاعدة الوادي. وستنسحب سرايا الفجر من قاعدة الوادي.")
            .entity("x-gunmen", EntityType.GROUP, "مسلحون")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر")
            .known(Samples.BASE, "قاعدة الوادي");
    article.event(
        EventType.RETREAT,
        Status.ACTUAL,
        "انسحب",
        article.argument(Role.ACTOR, "x-gunmen", "مسلحون"),
        article.argument(Role.PLACE, "wadi-base", "قاعدة الوادي"));
    article.event(
        EventType.RETREAT,
        Status.FUTURE,
        "وستنسحب",
        article.argument(Role.ACTOR, "x-fajr", "سرايا الفجر"),
        article.argument(Role.PLACE, "wadi-base", "قاعدة الوادي"));
    return described(published(article, "وكالة الاختبار", JUNE), "x-gunmen", "مسلح");
  }

  private static Extraction support() {
    ExtractionBuilder article =
        new ExtractionBuilder(
                "c4", "دولة الساحل مدعومة من دولة الجنوب. وأعانت دولة الجنوب سرايا الفجر.")
            .entity("x-sahel", EntityType.PLACE, "دولة الساحل")
            .entity("x-south", EntityType.PLACE, "دولة الجنوب")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر");
    article.relation(
        RelationType.SUPPORTED_BY,
        article.mention("x-sahel", "دولة الساحل"),
        article.mention("x-south", "دولة الجنوب"),
        "دولة الساحل مدعومة من دولة الجنوب");
    article.event(
        EventType.AID,
        Status.ACTUAL,
        "وأعانت",
        article.argument(Role.ACTOR, "x-south", "دولة الجنوب"),
        article.argument(Role.RECIPIENT, "x-fajr", "سرايا الفجر"));
    return published(article, "وكالة الجنوب", JUNE.plusDays(1));
  }

  private static Extraction undated() {
    ExtractionBuilder article =
        new ExtractionBuilder("c5", "قصف لواء الصبح بلدة النخيل.")
            .entity("x-dawn", EntityType.GROUP, "لواء الصبح")
            .known(Samples.TOWN, "بلدة النخيل");
    article.event(
        EventType.ASSAULT,
        Status.ACTUAL,
        "قصف",
        article.argument(Role.ACTOR, "x-dawn", "لواء الصبح"),
        article.argument(Role.PLACE, "gn-123", "بلدة النخيل"));
    Article text = article.build().resolved().annotated().article();
    return article.build(new Article(text.id(), null, null, null, null, text.text()));
  }

  private static EventDate tuesday(ExtractionBuilder article) {
    return new EventDate("2031-05-13", "يوم الثلاثاء", article.span("يوم الثلاثاء"), true);
  }

  private static Extraction published(ExtractionBuilder article, String publisher, LocalDate day) {
    Article made = article.build().resolved().annotated().article();
    return article.build(
        new Article(made.id(), publisher, made.url(), day, made.title(), made.text()));
  }

  /** The same, but one entity has no name. */
  private static Extraction described(Extraction extraction, String id, String headWord) {
    ResolvedArticle read = extraction.resolved();
    List<Entity> entities =
        read.entities().stream().map(e -> e.id().equals(id) ? described(e, headWord) : e).toList();
    return new Extraction(
        new ResolvedArticle(read.annotated(), entities, read.mentions()),
        extraction.events(),
        extraction.relations(),
        extraction.above());
  }

  private static Entity described(Entity named, String headWord) {
    return new Entity(
        named.id(),
        named.type(),
        headWord,
        named.label(),
        named.names(),
        Identification.BY_DESCRIPTION,
        null,
        named.confidence());
  }
}
