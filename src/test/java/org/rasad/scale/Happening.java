package org.rasad.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;

/**
 * What happened, or is planned, in the invented world.
 *
 * @param type PLOVER type
 * @param day when
 * @param isPlanned whether it has not happened yet
 * @param actor who did it
 * @param recipient to whom
 * @param place where
 * @param arm with what, if with a weapon
 * @param mode how, if that is more than the weapon says
 * @param killed number of dead; 0 for none
 * @param wounded number of wounded; 0 for none
 */
record Happening(
    EventType type,
    LocalDate day,
    boolean isPlanned,
    Figure actor,
    Optional<Figure> recipient,
    Optional<Figure> place,
    Optional<Wording.Arm> arm,
    Optional<Mode> mode,
    int killed,
    int wounded) {

  Happening {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(actor, "actor");
  }

  /** How it is done, by all that is known. */
  List<Mode> modes() {
    return arm.flatMap(Wording.Arm::mode).or(() -> mode).stream().toList();
  }
}
