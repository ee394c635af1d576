package org.rasad.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Mention;
import org.rasad.event.Argument;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.event.Instrument;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.relation.Relation;
import org.rasad.text.Span;

/**
 * Writes one invented article, a sentence for each happening, and at once what Rasad would read out
 * of it. Not every report tells all that is known. Used for one article. Not thread-safe.
 */
final class Reporter {

  private static final double NAMES_ACTOR = 0.85;
  private static final double NAMES_PLACE = 0.8;
  private static final double NAMES_WEAPON = 0.8;
  private static final double GIVES_DATE = 0.5;
  private static final double GIVES_SOURCE = 0.25;
  private static final double DENIED = 0.08;
  private static final double UNNAMED_ACTOR = 0.08;

  private final Cast cast;
  private final Random random;
  private final ArticleUnderWay article;
  private final List<Event> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  Reporter(Cast cast, Random random, ArticleUnderWay article) {
    this.cast = cast;
    this.random = random;
    this.article = article;
    if (random.nextInt(20) == 0) {
      // Two UTF-16 units, one code point: offsets differ behind it.
      article.mark("🔴");
    }
  }

  void report(Happening happening) {
    Status status = status(happening);
    EventDate date = date(happening.day());
    List<Argument> arguments = new ArrayList<>();
    if (status == Status.NEGATED || random.nextDouble() < GIVES_SOURCE) {
      article.say(status == Status.NEGATED ? "نفى" : "أعلن");
      arguments.add(argument(Role.SOURCE, cast.faction(random)));
      article.say("أن");
    }
    Wording.Telling words = Objects.requireNonNull(Wording.TELLINGS.get(happening.type()));
    if (happening.isPlanned()) {
      article.say("يعتزم");
    }
    String predicate = happening.isPlanned() ? words.noun() : words.verb();
    Span trigger = article.say(predicate);
    writeParties(happening, words, arguments);
    List<Instrument> instruments = instruments(happening);
    List<Casualties> casualties = casualties(happening, status);
    arguments.sort(Comparator.comparing(Argument::role));
    events.add(
        new Event(
            happening.type(),
            instruments.isEmpty() ? happening.mode().stream().toList() : happening.modes(),
            status,
            article.sentence(),
            trigger,
            predicate,
            arguments,
            instruments,
            date,
            casualties,
            (4000 + random.nextInt(6000)) / 10_000.0));
    article.endSentence();
  }

  /** States a lasting relation between two things. */
  void relate() {
    RelationType type = RelationType.values()[random.nextInt(RelationType.values().length)];
    Mention subject = article.mention(cast.faction(random));
    article.say(Objects.requireNonNull(Wording.RELATIONS.get(type)));
    Mention object =
        article.mention(
            switch (type) {
              case LOCATED_IN, STATIONED_AT -> cast.place(random);
              case MEMBER_OF, LEADER_OF, SUPPORTED_BY -> cast.faction(random);
            });
    if (!subject.entity().equals(object.entity())) {
      relations.add(new Relation(type, subject, object, article.begun()));
    }
    article.endSentence();
  }

  Extraction finish(String publisher) {
    return article.finish(publisher, events, relations);
  }

  private Status status(Happening happening) {
    if (happening.isPlanned()) {
      return random.nextInt(3) == 0 ? Status.HYPOTHETICAL : Status.FUTURE;
    }
    return random.nextDouble() < DENIED ? Status.NEGATED : Status.ACTUAL;
  }

  private void writeParties(Happening happening, Wording.Telling words, List<Argument> arguments) {
    int before = arguments.size();
    if (random.nextDouble() < UNNAMED_ACTOR) {
      arguments.add(argument(Role.ACTOR, Figure.unnamed(random)));
    } else if (random.nextDouble() < NAMES_ACTOR) {
      arguments.add(argument(Role.ACTOR, happening.actor()));
    }
    happening
        .recipient()
        .ifPresent(
            r -> {
              if (!words.link().isEmpty()) {
                article.say(words.link());
              }
              arguments.add(argument(Role.RECIPIENT, r));
            });
    happening
        .place()
        .filter(p -> arguments.size() == before || random.nextDouble() < NAMES_PLACE)
        .ifPresent(
            p -> {
              boolean isNear = random.nextInt(12) == 0;
              article.say(isNear ? "قرب" : "في");
              arguments.add(new Argument(Role.PLACE, article.mention(p), isNear));
            });
    if (arguments.size() == before) {
      arguments.add(argument(Role.ACTOR, happening.actor()));
    }
  }

  private Argument argument(Role role, Figure figure) {
    return new Argument(role, article.mention(figure));
  }

  private @Nullable EventDate date(LocalDate day) {
    if (random.nextDouble() >= GIVES_DATE) {
      return null;
    }
    String month = Wording.MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    return switch (random.nextInt(10)) {
      case 0 -> said(day.toString().substring(0, 7), "في " + month, false);
      case 1, 2 -> said(day.toString(), "يوم " + day.getDayOfMonth() + " " + month, false);
      default -> said(day.toString(), relative(day), true);
    };
  }

  private EventDate said(String value, String words, boolean isDerived) {
    return new EventDate(value, words, article.say(words), isDerived);
  }

  private String relative(LocalDate day) {
    long before = article.published().toEpochDay() - day.toEpochDay();
    if (before == 0) {
      return "اليوم";
    }
    return before == 1 ? "أمس" : "يوم " + Wording.WEEKDAYS.get(day.getDayOfWeek().ordinal());
  }

  private List<Instrument> instruments(Happening happening) {
    return happening.arm().filter(a -> random.nextDouble() < NAMES_WEAPON).stream()
        .map(
            arm -> {
              article.say("بواسطة");
              return new Instrument(arm.weapon(), arm.weapon(), article.say(arm.weapon()), null);
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
    article.say(before);
    String words = count + " شخصا";
    return new Casualties(kind, count, true, words, article.say(words));
  }
}
