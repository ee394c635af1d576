package org.rasad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.WordForm;
import org.rasad.text.Span;

/**
 * Reads the events of the sentences of one article, from front to back. Holds the speaker of the
 * sentence before; not thread-safe.
 */
final class EventFinder {

  /** A weapon belongs to an event that stands no farther from it, in tokens. */
  private static final int FARTHEST = 14;

  /** The object of a verb stands within so many tokens after it. */
  private static final int NEAR = 7;

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.7;
  private static final double PARTIAL = 0.5;

  private final Lexicon lexicon;
  private final @Nullable LocalDate published;
  private final TriggerFinder triggerFinder;
  private final SourceFinder sourceFinder;
  private final DateFinder dateFinder;
  private final WeaponFinder weaponFinder;
  private final NumberReader numberReader;
  private final CasualtyReader casualtyReader;
  private final NearReader nearReader;

  EventFinder(Lexicon lexicon, @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.published = published;
    this.triggerFinder = new TriggerFinder(lexicon);
    this.sourceFinder = new SourceFinder(lexicon);
    this.dateFinder = new DateFinder(lexicon);
    this.weaponFinder = new WeaponFinder(lexicon);
    this.numberReader = new NumberReader(lexicon);
    this.nearReader = new NearReader(lexicon);
    this.casualtyReader = new CasualtyReader(numberReader, lexicon.functionWords());
  }

  /** The events of the next sentence, in order of the text. */
  List<Event> find(Scene scene) {
    VerbReader verbs = new VerbReader(scene, lexicon);
    Sources sources = sourceFinder.read(scene, verbs);
    List<WeaponFinder.Found> found = weaponFinder.find(scene);
    Map<Trigger, Status> status = status(scene, verbs, found);
    RoleReader roles = new RoleReader(scene, verbs, lexicon, status, sources);
    List<Trigger> triggers = roles.triggers();
    VictimLinker victims = new VictimLinker(triggers, status);
    Map<Trigger, List<Argument>> participants = victims.link(roles.read());
    List<Trigger> kept = triggers.stream().filter(t -> !of(participants, t).isEmpty()).toList();
    DateLinker dateLinker =
        new DateLinker(
            scene,
            lexicon.functionWords(),
            dated(triggers, kept),
            status,
            sources.speechVerbs(),
            t -> dateFinder.wentBefore(scene, t));
    Map<Integer, EventDate> dates =
        victims.shareDates(
            dateLinker.link(dateFinder.find(scene, published)),
            (a, v) -> dateFinder.isApart(scene, a, v));
    Map<Integer, List<WeaponFinder.Found>> weapons = weapons(found, kept);
    return kept.stream()
        .map(
            t ->
                event(
                    scene,
                    t,
                    status.getOrDefault(t, Status.ACTUAL),
                    arguments(scene, of(participants, t), sources.of(t)),
                    weapons.getOrDefault(t.token(), List.of()),
                    dates.get(t.token())))
        .toList();
  }

  /**
   * A noun that names no one may still tell when (في هجوم وقع أمس فجر); a verb that has no one
   * mostly is none.
   */
  private static List<Trigger> dated(List<Trigger> triggers, List<Trigger> kept) {
    return triggers.stream().filter(t -> !t.isVerb() || kept.contains(t)).toList();
  }

  /** The words that tell events, in order of the text, each with whether it happened. */
  private Map<Trigger, Status> status(
      Scene scene, VerbReader verbs, List<WeaponFinder.Found> weapons) {
    StatusFinder finder = new StatusFinder(lexicon, scene, verbs);
    Map<Trigger, Status> status = new LinkedHashMap<>();
    triggerFinder.find(scene, verbs).stream()
        .filter(t -> hasWeaponIfNeeded(t, weapons))
        .forEach(t -> status.put(t, finder.find(t)));
    return status;
  }

  /** Who may take part in the events of the next sentence: what the role model learns from. */
  List<RoleQuestion> questions(Scene scene) {
    VerbReader verbs = new VerbReader(scene, lexicon);
    Sources sources = sourceFinder.read(scene, verbs);
    Map<Trigger, Status> status = status(scene, verbs, weaponFinder.find(scene));
    return new RoleReader(scene, verbs, lexicon, status, sources).questions();
  }

  private static List<Argument> of(Map<Trigger, List<Argument>> participants, Trigger trigger) {
    return participants.getOrDefault(trigger, List.of());
  }

  private Event event(
      Scene scene,
      Trigger trigger,
      Status status,
      List<Argument> arguments,
      List<WeaponFinder.Found> weapons,
      @Nullable EventDate date) {
    List<Mode> modes = modes(trigger, weapons);
    return new Event(
        trigger.predicate().type(),
        modes,
        status,
        scene.sentence().index(),
        scene.token(trigger.token()).span(),
        trigger.predicate().id(),
        arguments,
        weapons.stream().map(w -> instrument(scene, w)).toList(),
        date,
        casualtyReader.read(scene, modes, arguments),
        confidence(trigger, arguments));
  }

  private List<Argument> arguments(
      Scene scene, List<Argument> participants, List<Mention> sources) {
    List<Argument> all = new ArrayList<>();
    participants.forEach(a -> all.add(nearReader.read(scene, a)));
    sources.forEach(s -> all.add(new Argument(Role.SOURCE, s)));
    return all;
  }

  private static List<Mode> modes(Trigger trigger, List<WeaponFinder.Found> weapons) {
    List<Mode> modes = new ArrayList<>(trigger.predicate().modes());
    if (trigger.predicate().type() == EventType.ASSAULT) {
      weapons.forEach(w -> w.weapon().mode().filter(m -> !modes.contains(m)).ifPresent(modes::add));
    }
    return modes;
  }

  private Instrument instrument(Scene scene, WeaponFinder.Found weapon) {
    Integer count = null;
    for (int i = Math.max(0, weapon.from() - 3); i < weapon.from(); i++) {
      var number = numberReader.at(scene, i);
      if (number.isPresent() && number.orElseThrow().to() == weapon.from()) {
        count = number.orElseThrow().value();
        break;
      }
    }
    Span span = scene.sentence().span(weapon.from(), weapon.to());
    return new Instrument(
        weapon.weapon().id(), scene.original(weapon.from(), weapon.to()), span, count);
  }

  /**
   * Of a predicate whose object is a weapon (أطلق، زرع) one must follow: أطلق صواريخ, not أطلق
   * حملة.
   */
  static boolean hasWeaponIfNeeded(Trigger trigger, List<WeaponFinder.Found> weapons) {
    boolean needed =
        trigger.predicate().frame().role(Frame.OBJECT).equals(Optional.of(SlotRole.INSTRUMENT));
    return !needed
        || weapons.stream()
            .anyMatch(w -> w.from() > trigger.token() && w.from() - trigger.token() <= NEAR);
  }

  private Map<Integer, List<WeaponFinder.Found>> weapons(
      List<WeaponFinder.Found> found, List<Trigger> triggers) {
    Map<Integer, List<WeaponFinder.Found>> byTrigger = new HashMap<>();
    Set<Integer> words = new HashSet<>();
    triggers.stream()
        .filter(t -> t.predicate().type() == EventType.ASSAULT)
        .filter(t -> t.form().kind() != WordForm.Kind.PARTICIPLE)
        .forEach(t -> words.add(t.token()));
    for (WeaponFinder.Found weapon : found) {
      int best = nearest(words, weapon.from(), weapon.to());
      if (best >= 0) {
        byTrigger.computeIfAbsent(best, t -> new ArrayList<>()).add(weapon);
      }
    }
    return byTrigger;
  }

  /**
   * The nearest word, one before the range being preferred to one after it at the same distance; -1
   * if all are far.
   */
  private static int nearest(Set<Integer> words, int from, int to) {
    int best = -1;
    int least = FARTHEST + 1;
    for (int word : words.stream().sorted().toList()) {
      int distance = word < from ? from - word : 2 * Math.max(0, word - to + 1);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best;
  }

  private static double confidence(Trigger trigger, List<Argument> arguments) {
    boolean actor = arguments.stream().anyMatch(a -> a.role() == Role.ACTOR);
    boolean other =
        arguments.stream().anyMatch(a -> a.role() == Role.RECIPIENT || a.role() == Role.PLACE);
    if (actor && other) {
      return trigger.isVerb() || trigger.carrier().isPresent() ? SURE : LIKELY;
    }
    return PARTIAL;
  }
}
