package org.rasad.scale;

import static org.rasad.lexicon.EventType.ACCUSE;
import static org.rasad.lexicon.EventType.AGREE;
import static org.rasad.lexicon.EventType.AID;
import static org.rasad.lexicon.EventType.ASSAULT;
import static org.rasad.lexicon.EventType.COERCE;
import static org.rasad.lexicon.EventType.CONCEDE;
import static org.rasad.lexicon.EventType.CONSULT;
import static org.rasad.lexicon.EventType.COOPERATE;
import static org.rasad.lexicon.EventType.MOBILIZE;
import static org.rasad.lexicon.EventType.PROTEST;
import static org.rasad.lexicon.EventType.REJECT;
import static org.rasad.lexicon.EventType.REQUEST;
import static org.rasad.lexicon.EventType.RETREAT;
import static org.rasad.lexicon.EventType.SANCTION;
import static org.rasad.lexicon.EventType.SUPPORT;
import static org.rasad.lexicon.EventType.THREATEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;

/** Lets things happen, with the shares that articles of the Middle East's wars have. */
final class World {

  /** In percent. */
  private static final Map<EventType, Integer> SHARES = shares();

  /** What is done to a place or a thing as well as to people. */
  private static final Set<EventType> FORCE = EnumSet.of(ASSAULT, COERCE);

  /** Of happenings; a plan is told once, so that of reports it is half of this. */
  private static final double PLANNED = 0.22;

  private static final double HAS_RECIPIENT = 0.6;
  private static final double HAS_PLACE = 0.45;
  private static final double HAS_WEAPON = 0.45;
  private static final double HAS_CASUALTIES = 0.25;

  private final Cast cast;
  private final Random random;

  World(Cast cast, Random random) {
    this.cast = cast;
    this.random = random;
  }

  Happening next(LocalDate day) {
    EventType type = type();
    boolean isAssault = type == ASSAULT;
    boolean isPlanned = random.nextDouble() < PLANNED;
    Figure actor = cast.actor(random);
    Optional<Figure> recipient =
        Optional.of(FORCE.contains(type) ? cast.target(random) : cast.actor(random))
            .filter(r -> random.nextDouble() < HAS_RECIPIENT)
            .filter(r -> !r.id().equals(actor.id()));
    boolean isBloody = isAssault && !isPlanned && random.nextDouble() < HAS_CASUALTIES;
    return new Happening(
        type,
        day,
        isPlanned,
        actor,
        recipient,
        Optional.of(cast.place(random)).filter(p -> random.nextDouble() < HAS_PLACE),
        isAssault && random.nextDouble() < HAS_WEAPON ? Optional.of(arm()) : Optional.empty(),
        mode(type),
        isBloody ? count() : 0,
        isBloody && random.nextBoolean() ? count() : 0);
  }

  /** How many articles tell it: one of two goes no further than the last. */
  int reports() {
    int reports = 1;
    while (reports < 12 && random.nextDouble() < 0.5) {
      reports++;
    }
    return reports;
  }

  private EventType type() {
    int at = random.nextInt(SHARES.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<EventType, Integer> share : SHARES.entrySet()) {
      at -= share.getValue();
      if (at < 0) {
        return share.getKey();
      }
    }
    throw new IllegalStateException("The shares have no end.");
  }

  private Optional<Mode> mode(EventType type) {
    return switch (type) {
      case RETREAT -> Optional.of(Mode.WITHDRAW);
      case MOBILIZE -> Optional.of(random.nextBoolean() ? Mode.TROOPS : Mode.ALERT);
      default -> Optional.empty();
    };
  }

  private Wording.Arm arm() {
    // The lesser of two draws, so that the first weapons of the list are the most used.
    int size = Wording.ARMS.size();
    return Wording.ARMS.get(Math.min(random.nextInt(size), random.nextInt(size)));
  }

  /** Mostly few, seldom very many. */
  private int count() {
    return (int) Math.min(400, 1 + Math.floor(Math.exp(random.nextGaussian() + 1)));
  }

  private static Map<EventType, Integer> shares() {
    Map<EventType, Integer> shares = new LinkedHashMap<>();
    shares.put(ASSAULT, 35);
    shares.put(CONSULT, 15);
    shares.put(COERCE, 8);
    shares.put(RETREAT, 6);
    shares.put(REQUEST, 5);
    shares.put(ACCUSE, 4);
    shares.put(MOBILIZE, 4);
    shares.put(AID, 4);
    shares.put(AGREE, 3);
    shares.put(REJECT, 3);
    shares.put(THREATEN, 3);
    shares.put(PROTEST, 3);
    shares.put(SUPPORT, 3);
    shares.put(SANCTION, 2);
    shares.put(CONCEDE, 1);
    shares.put(COOPERATE, 1);
    return shares;
  }
}
