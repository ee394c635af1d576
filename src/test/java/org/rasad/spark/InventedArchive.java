package org.rasad.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Entity;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Argument;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.GazetteerEntry.Coordinates;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.source.Article;

/**
 * Invented articles with one or two attacks or protests each, by few actors at few places on few
 * days, so that every way in which reports come together happens; and a reading that knows them.
 */
final class InventedArchive {

  private static final GazetteerEntry COUNTRY = place("waha", "country", "الواحة", null, null);
  private static final GazetteerEntry PROVINCE =
      place("sharq", "province", "الشرق", "waha", new Coordinates(34, 42.5));
  private static final List<GazetteerEntry> TOWNS =
      List.of(
          place("nakhil", "city", "النخيل", "sharq", new Coordinates(34.5, 42)),
          place("zaytun", "village", "الزيتون", "sharq", null));

  private static final List<String> ACTORS = List.of("سرايا الفجر", "لواء الصبح", "مجلس الأعيان");

  private static final String TEXT =
      "هاجمت سرايا الفجر لواء الصبح في النخيل والزيتون يوم الثلاثاء فقتل سبعة بحسب مجلس الأعيان."
          + " وتظاهر مسلحو سرايا الفجر في شهر أيار.";

  private final Map<String, Extraction> byId = new LinkedHashMap<>();

  /** So many articles; the same seed gives the same. */
  InventedArchive(int number, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < number; i++) {
      Extraction made = article("a" + i, random);
      byId.put("a" + i, made);
    }
  }

  List<Article> articles() {
    return extractions().stream().map(e -> e.resolved().annotated().article()).toList();
  }

  List<Extraction> extractions() {
    return List.copyOf(byId.values());
  }

  /** A reading of these articles; it fails for any other. */
  Reading reading(String name) {
    Known.BY_NAME.put(name, byId);
    Known.READ.put(name, ConcurrentHashMap.newKeySet());
    return new KnownReading(name);
  }

  /** The ids of the articles that a reading has read, and forgets them. */
  static Set<String> takeRead(String name) {
    Set<String> read = Set.copyOf(Known.READ.getOrDefault(name, Set.of()));
    Known.READ.put(name, ConcurrentHashMap.newKeySet());
    return read;
  }

  /** Lets a reading fail like a program that breaks down at an article, or no longer. */
  static void breakAt(String article) {
    Known.BROKEN.set(article);
  }

  /** What the tasks of this process find by name, as they find models. */
  private static final class Known {
    private static final Map<String, Map<String, Extraction>> BY_NAME = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();
    private static final java.util.concurrent.atomic.AtomicReference<String> BROKEN =
        new java.util.concurrent.atomic.AtomicReference<>("");
  }

  private record KnownReading(String name) implements Reading {
    @Override
    public Extraction extract(Article article) {
      if (article.id().equals(Known.BROKEN.get())) {
        throw new LinkageError("broken");
      }
      if (article.id().equals("deep")) {
        throw new StackOverflowError();
      }
      Objects.requireNonNull(Known.READ.get(name)).add(article.id());
      return Objects.requireNonNull(
          Objects.requireNonNull(Known.BY_NAME.get(name)).get(article.id()));
    }
  }

  private static Extraction article(String id, Random random) {
    ExtractionBuilder builder = new ExtractionBuilder(id, TEXT).above(PROVINCE).above(COUNTRY);
    for (String actor : ACTORS) {
      builder.entity(idOf(actor), EntityType.GROUP, actor);
    }
    builder.entity("x-men-" + id, EntityType.GROUP, "مسلحو سرايا الفجر");
    builder.mentioned("x-men-" + id, "مسلحو سرايا الفجر");
    // Inside the description stands a name, which makes it one of the brigade's.
    builder.mentioned(idOf(ACTORS.get(0)), "سرايا الفجر");
    TOWNS.forEach(t -> builder.known(t, t.arabic()));
    int events = 1 + random.nextInt(2);
    for (int i = 0; i < events; i++) {
      builder.event(event(builder, id, i, random));
    }
    if (random.nextInt(5) == 0) {
      builder.relation(
          RelationType.SUPPORTED_BY,
          builder.mention(idOf(ACTORS.get(0)), ACTORS.get(0)),
          builder.mention(idOf(ACTORS.get(2)), ACTORS.get(2)),
          "سرايا الفجر لواء الصبح");
    }
    LocalDate day =
        random.nextInt(8) == 0 ? null : LocalDate.of(2031, 5, 1).plusDays(random.nextInt(40));
    Extraction made =
        builder.build(
            new Article(id, "وكالة", null, day, random.nextBoolean() ? "عنوان" : null, TEXT));
    return described(made, "x-men-" + id);
  }

  private static Event event(ExtractionBuilder article, String id, int number, Random random) {
    List<Argument> arguments = new ArrayList<>();
    boolean isProtest = random.nextInt(4) == 0;
    String actor = ACTORS.get(random.nextInt(2));
    if (random.nextInt(5) == 0) {
      arguments.add(article.argument(Role.ACTOR, "x-men-" + id, "مسلحو سرايا الفجر"));
    } else {
      arguments.add(article.argument(Role.ACTOR, idOf(actor), actor));
    }
    if (random.nextInt(3) > 0) {
      GazetteerEntry town = TOWNS.get(random.nextInt(TOWNS.size()));
      arguments.add(article.argument(Role.PLACE, town.id(), town.arabic().replaceFirst("^ال", "")));
    }
    if (random.nextInt(3) == 0) {
      arguments.add(article.argument(Role.SOURCE, idOf(ACTORS.get(2)), ACTORS.get(2)));
    }
    Status[] statuses = {
      Status.ACTUAL, Status.ACTUAL, Status.ACTUAL, Status.NEGATED, Status.FUTURE
    };
    String trigger = isProtest || number > 0 ? "وتظاهر" : "هاجمت";
    return new Event(
        isProtest ? EventType.PROTEST : EventType.ASSAULT,
        List.of(),
        statuses[random.nextInt(statuses.length)],
        article.sentence(article.span(trigger)),
        article.span(trigger),
        isProtest ? "تظاهر" : "هاجم",
        arguments,
        List.of(),
        date(article, random),
        random.nextInt(3) == 0
            ? List.of(
                new Casualties(
                    Casualties.Kind.KILLED, random.nextInt(9), true, "سبعة", article.span("سبعة")))
            : List.of(),
        0.5);
  }

  private static @Nullable EventDate date(ExtractionBuilder article, Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new EventDate(
              "2031-05-%02d".formatted(1 + random.nextInt(12)),
              "يوم الثلاثاء",
              article.span("يوم الثلاثاء"),
              true);
      case 1 -> new EventDate("2031-05", "شهر أيار", article.span("شهر أيار"), false);
      case 2 ->
          random.nextBoolean()
              ? new EventDate("2031", "شهر أيار", article.span("شهر أيار"), false)
              : null;
      default -> null;
    };
  }

  /** The same, but one entity has no name. */
  private static Extraction described(Extraction read, String id) {
    List<Entity> entities =
        read.resolved().entities().stream()
            .map(
                e ->
                    e.id().equals(id)
                        ? new Entity(
                            id,
                            e.type(),
                            "مسلح",
                            e.label(),
                            e.names(),
                            Identification.BY_DESCRIPTION,
                            null,
                            e.confidence())
                        : e)
            .toList();
    return new Extraction(
        new ResolvedArticle(read.resolved().annotated(), entities, read.resolved().mentions()),
        read.events(),
        read.relations(),
        read.above());
  }

  private static String idOf(String actor) {
    return "x-" + ACTORS.indexOf(actor);
  }

  private static GazetteerEntry place(
      String id,
      String kind,
      String name,
      @Nullable String parent,
      @Nullable Coordinates coordinates) {
    return new GazetteerEntry(
        id, EntityType.PLACE, kind, name, List.of(), null, "IQ", parent, coordinates, null);
  }
}
