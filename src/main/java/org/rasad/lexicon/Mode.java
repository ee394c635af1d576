package org.rasad.lexicon;

import static org.rasad.lexicon.EventType.ASSAULT;
import static org.rasad.lexicon.EventType.MOBILIZE;
import static org.rasad.lexicon.EventType.RETREAT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an event was done; PLOVER's modes for the three types where Rasad keeps them. */
public enum Mode {
  AERIAL(ASSAULT),
  DRONE(ASSAULT),
  /** Rockets, shells, missiles. */
  HEAVY_WEAPONS(ASSAULT),
  EXPLOSIVES(ASSAULT),
  SUICIDE_ATTACK(ASSAULT),
  FIREARMS(ASSAULT),
  KILL(ASSAULT),
  INJURE(ASSAULT),
  ABDUCT(ASSAULT),
  TARGETED(ASSAULT),
  DESTROY(ASSAULT),
  WITHDRAW(RETREAT),
  RELEASE(RETREAT),
  CEASEFIRE(RETREAT),
  RESIGN(RETREAT),
  DISARM(RETREAT),
  TROOPS(MOBILIZE),
  WEAPONS(MOBILIZE),
  ALERT(MOBILIZE);

  private final EventType type;

  Mode(EventType type) {
    this.type = type;
  }

  /** The only event type that may have this mode. */
  public EventType type() {
    return type;
  }

  /** As it is written in tables and records: {@code heavy-weapons}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Mode> fromCode(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }
}
