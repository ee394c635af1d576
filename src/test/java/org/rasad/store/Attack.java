package org.rasad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasad.event.Argument;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.EventDate;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.GazetteerEntry.Coordinates;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;

/** Builds articles that tell of one attack each, all published on 14 May 2031. */
final class Attack {

  static final GazetteerEntry COUNTRY = place("waha", "country", "الواحة", null, null);
  static final GazetteerEntry PROVINCE =
      place("sharq", "province", "الشرق", "waha", new Coordinates(34, 42.5));
  static final GazetteerEntry TOWN =
      place("nakhil", "city", "النخيل", "sharq", new Coordinates(34.5, 42));
  static final GazetteerEntry VILLAGE = place("zaytun", "village", "الزيتون", "sharq", null);
  static final GazetteerEntry BASE =
      new GazetteerEntry(
          "wadi",
          EntityType.FACILITY,
          "base",
          "قاعدة الوادي",
          List.of(),
          null,
          null,
          "nakhil",
          new Coordinates(34.25, 42.25),
          null);

  private static final Map<String, String> NAMES =
      Map.of(
          "x-fajr", "سرايا الفجر",
          "x-dawn", "لواء الصبح",
          "x-council", "مجلس الأعيان",
          "x-channel", "قناة الأمل");

  private static final String TEXT =
      "هاجمت سرايا الفجر لواء الصبح في قاعدة الوادي قرب النخيل والزيتون يوم الثلاثاء فقتل سبعة"
          + " بحسب مجلس الأعيان وقناة الأمل";

  private final ExtractionBuilder article;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<Casualties> dead = new ArrayList<>();
  private Status status = Status.ACTUAL;
  private @Nullable EventDate date;

  private Attack(String id) {
    article = new ExtractionBuilder(id, TEXT);
  }

  static Attack in(String articleId) {
    return new Attack(articleId);
  }

  Attack by(String actor) {
    return named(Role.ACTOR, actor);
  }

  Attack says(String source) {
    return named(Role.SOURCE, source);
  }

  Attack on(GazetteerEntry facility) {
    return listed(Role.RECIPIENT, facility);
  }

  Attack at(GazetteerEntry place) {
    return listed(Role.PLACE, place);
  }

  Attack day(int ofMay) {
    String day = "2031-05-%02d".formatted(ofMay);
    date = new EventDate(day, "يوم الثلاثاء", article.span("يوم الثلاثاء"), true);
    return this;
  }

  Attack killed(int number) {
    dead.add(new Casualties(Casualties.Kind.KILLED, number, true, "سبعة", article.span("سبعة")));
    return this;
  }

  Attack status(Status wanted) {
    status = wanted;
    return this;
  }

  Extraction told() {
    return article
        .event(
            new Event(
                EventType.ASSAULT,
                List.of(),
                status,
                0,
                article.span("هاجمت"),
                "هاجم",
                arguments,
                List.of(),
                date,
                dead,
                0.5))
        .build();
  }

  private Attack named(Role role, String id) {
    String name = NAMES.getOrDefault(id, id);
    article.entity(id, EntityType.GROUP, name);
    arguments.add(article.argument(role, id, name));
    return this;
  }

  private Attack listed(Role role, GazetteerEntry entry) {
    article.known(entry, entry.arabic()).above(PROVINCE).above(COUNTRY);
    if (entry.equals(BASE)) {
      article.above(TOWN);
    }
    arguments.add(article.argument(role, entry.id(), entry.arabic().replaceFirst("^ال", "")));
    return this;
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
