package org.rasad.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
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
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.relation.Relation;
import org.rasad.source.Article;
import org.rasad.text.Span;

/**
 * Writes one invented article sentence by sentence, and at once what Rasad would read out of it.
 * Used for one article. Not thread-safe.
 */
final class Reporter {

  private static final double NAMES_ACTOR = 0.85;
  private static final double NAMES_PLACE = 0.8;
  private static final double NAMES_WEAPON = 0.8;
  private static final double GIVES_DATE = 0.5;
  private static final double GIVES_SOURCE = 0.25;
  private static final double DENIED = 0.08;
  private static final double OTHER_NAME = 0.2;
  private static final double UNNAMED_ACTOR = 0.08;

  private final Lexicon lexicon;
  private final Cast cast;
  private final Random random;
  private final String id;
  private final LocalDate published;
  private final TextUnderWay text = new TextUnderWay();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  Reporter(Lexicon lexicon, Cast cast, Random random, String id, LocalDate published) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.random = random;
    this.id = id;
    this.published = published;
    if (random.nextInt(20) == 0) {
      // Two UTF-16 units, one code point: offsets differ behind it.
      text.add("🔴");
    }
  }

  void report(Happening happening) {
    boolean isDenied = !happening.isPlanned() && random.nextDouble() < DENIED;
    Status status =
        isDenied
            ? Status.NEGATED
            : happening.isPlanned()
                ? random.nextInt(3) == 0 ? Status.HYPOTHETICAL : Status.FUTURE
                : Status.ACTUAL;
    int start = text.length() == 0 ? 0 : text.length() + 1;
    List<Argument> arguments = new ArrayList<>();
    @Nullable EventDate date = date(happening.day());
    boolean hasSource = isDenied || random.nextDouble() < GIVES_SOURCE;
    if (hasSource) {
      text.add(isDenied ? "نفى" : "أعلن");
      arguments.add(argument(Role.SOURCE, cast.faction(random)));
      text.add("أن");
    }
    Wording.Telling words = Wording.TELLINGS.get(happening.type());
    String word = happening.isPlanned() ? words.noun() : words.verb();
    if (happening.isPlanned()) {
      text.add("يعتزم");
    }
    Span trigger = text.add(word);
    writeParties(happening, words, arguments);
    List<Instrument> instruments = instruments(happening);
    List<Casualties> casualties = casualties(happening, status);
    text.addClose(".");
    addSentence(new Span(start, text.length()));
    arguments.sort(Comparator.comparing(Argument::role));
    events.add(
        new Event(
            happening.type(),
            instruments.isEmpty() ? happening.mode().stream().toList() : happening.modes(),
            status,
            sentences.size() - 1,
            trigger,
            word,
            arguments,
            instruments,
            date,
            casualties,
            (4000 + random.nextInt(6000)) / 10_000.0));
  }

  private void writeParties(
      Happening happening, Wording.Telling words, List<Argument> arguments) {
    int before = arguments.size();
    if (random.nextDouble() < UNNAMED_ACTOR) {
      arguments.add(argument(Role.ACTOR, unknownMen()));
    } else if (random.nextDouble() < NAMES_ACTOR) {
      arguments.add(argument(Role.ACTOR, happening.actor()));
    }
    happening
        .recipient()
        .ifPresent(
            r -> {
              if (!words.link().isEmpty()) {
                text.add(words.link().strip());
              }
              arguments.add(argument(Role.RECIPIENT, r));
            });
    happening
        .place()
        .filter(p -> arguments.size() == before || random.nextDouble() < NAMES_PLACE)
        .ifPresent(
            p -> {
              boolean isNear = random.nextInt(12) == 0;
              text.add(isNear ? "قرب" : "في");
              arguments.add(new Argument(Role.PLACE, mention(p), isNear));
            });
    if (arguments.size() == before) {
      arguments.add(argument(Role.ACTOR, happening.actor()));
    }
  }

  /** States a lasting relation between two things. */
  void relate() {
    RelationType type = RelationType.values()[random.nextInt(RelationType.values().length)];
    int start = text.length() == 0 ? 0 : text.length() + 1;
    Mention subject = mention(cast.faction(random));
    text.add(Wording.RELATIONS.get(type));
    Mention object =
        mention(
            switch (type) {
              case LOCATED_IN, STATIONED_AT -> cast.place(random);
              case MEMBER_OF, LEADER_OF, SUPPORTED_BY -> cast.faction(random);
            });
    Span evidence = new Span(start, text.length());
    text.addClose(".");
    addSentence(new Span(start, text.length()));
    if (!subject.entity().equals(object.entity())) {
      relations.add(new Relation(type, subject, object, evidence));
    }
  }

  Extraction finish(String publisher) {
    Article article =
        new Article(
            id,
            publisher,
            "https://news.example/" + id,
            published,
            headline(),
            text.toString());
    List<Entity> entities = figures.values().stream().map(this::entity).toList();
    return new Extraction(
        new ResolvedArticle(new AnnotatedArticle(article, sentences), entities, mentions),
        events,
        relations,
        above());
  }

  private String headline() {
    Span first = sentences.getFirst().span();
    return text.toString().substring(first.start(), first.end() - 1);
  }

  private List<GazetteerEntry> above() {
    return figures.values().stream()
        .map(Figure::known)
        .filter(java.util.Objects::nonNull)
        .flatMap(known -> lexicon.gazetteer().above(known).stream())
        .distinct()
        .sorted(Comparator.comparing(GazetteerEntry::id))
        .toList();
  }

  private Entity entity(Figure figure) {
    return new Entity(
        figure.id(),
        figure.type(),
        figure.kind(),
        figure.names().getFirst(),
        List.copyOf(names.getOrDefault(figure.id(), Set.of())),
        figure.identification(),
        figure.known(),
        lexicon.linkConfidence().of(reason(figure)));
  }

  private Argument argument(Role role, Figure figure) {
    return new Argument(role, mention(figure));
  }

  private Mention mention(Figure figure) {
    figures.putIfAbsent(figure.id(), figure);
    boolean isOther = random.nextDouble() < OTHER_NAME;
    String name = figure.names().get(isOther ? figure.names().size() - 1 : 0);
    names.computeIfAbsent(figure.id(), f -> new LinkedHashSet<>()).add(name);
    Span span = text.add(name);
    EntityLink link = EntityLink.of(figure.id(), reason(figure), lexicon.linkConfidence());
    Mention.Form form =
        figure.identification() == Identification.BY_DESCRIPTION
            ? Mention.Form.NOMINAL
            : Mention.Form.NAME;
    Mention mention = new Mention(link, form, sentences.size(), 0, 1, 0, span);
    mentions.add(mention);
    return mention;
  }

  private static LinkReason reason(Figure figure) {
    return switch (figure.identification()) {
      case BY_GAZETTEER -> LinkReason.GAZETTEER_NAME;
      case BY_NAME -> LinkReason.OWN_NAME;
      case BY_DESCRIPTION -> LinkReason.DESCRIPTION;
    };
  }

  private Figure unknownMen() {
    String words = Wording.UNKNOWN_MEN.get(random.nextInt(Wording.UNKNOWN_MEN.size()));
    return new Figure(
        "x-%012x".formatted(random.nextLong() & 0xFFFF_FFFF_FFFFL),
        EntityType.GROUP,
        words.substring(0, words.indexOf(' ')),
        List.of(words),
        null,
        Identification.BY_DESCRIPTION);
  }

  private @Nullable EventDate date(LocalDate day) {
    if (random.nextDouble() >= GIVES_DATE) {
      return null;
    }
    int kind = random.nextInt(10);
    String month = Wording.MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    if (kind == 0) {
      String words = "في " + month;
      return new EventDate(day.toString().substring(0, 7), words, text.add(words), false);
    }
    if (kind <= 2) {
      String words = "يوم " + day.getDayOfMonth() + " " + month;
      return new EventDate(day.toString(), words, text.add(words), false);
    }
    long before = published.toEpochDay() - day.toEpochDay();
    String words =
        before == 0
            ? "اليوم"
            : before == 1 ? "أمس" : "يوم " + Wording.WEEKDAYS.get(day.getDayOfWeek().ordinal());
    return new EventDate(day.toString(), words, text.add(words), true);
  }

  private List<Instrument> instruments(Happening happening) {
    return happening.arm().filter(a -> random.nextDouble() < NAMES_WEAPON).stream()
        .map(
            arm -> {
              text.add("بواسطة");
              return new Instrument(arm.weapon(), arm.weapon(), text.add(arm.weapon()), null);
            })
        .toList();
  }

  private List<Casualties> casualties(Happening happening, Status status) {
    List<Casualties> counts = new ArrayList<>();
    if (status == Status.ACTUAL && happening.killed() > 0) {
      counts.add(count("ما أدى إلى مقتل", Casualties.Kind.KILLED, happening.killed()));
    }
    if (status == Status.ACTUAL && happening.wounded() > 0) {
      counts.add(count("وإصابة", Casualties.Kind.WOUNDED, happening.wounded()));
    }
    return counts;
  }

  /** One report in five has another number. */
  private Casualties count(String before, Casualties.Kind kind, int happened) {
    int count = random.nextInt(5) == 0 ? happened + 1 + random.nextInt(3) : happened;
    text.add(before);
    String words = Wording.number(count) + " شخصا";
    return new Casualties(kind, count, true, words, text.add(words));
  }

  private void addSentence(Span span) {
    Token token = new Token(0, "جملة", "NN", span, false);
    Tree tree = new Tree(List.of(new Node(0, -1, "NN", 0, 1, 0, List.of())));
    sentences.add(new Sentence(sentences.size(), span, List.of(token), tree));
  }
}
