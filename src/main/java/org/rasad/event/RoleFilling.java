package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Role;

/**
 * The roles of one event while they are being filled: an entity has the first that it was given.
 * Not thread-safe.
 */
final class RoleFilling {

  /** ب before a place says where (ببغداد); before other things it does not. */
  private static final String AT = "ب";

  private final Scene scene;
  private final Complements complements;
  private final Predicate predicate;
  private final List<Argument> arguments = new ArrayList<>();

  RoleFilling(Scene scene, Complements complements, Predicate predicate) {
    this.scene = scene;
    this.complements = complements;
    this.predicate = predicate;
  }

  boolean isOpen(Role role) {
    return arguments.stream().noneMatch(a -> a.role() == role);
  }

  void put(Optional<SlotRole> slotRole, Optional<Node> phrase) {
    if (slotRole.isPresent() && phrase.isPresent()) {
      scene.meant(phrase.orElseThrow()).forEach(m -> put(slotRole, m));
    }
  }

  void put(Optional<SlotRole> slotRole, Mention mention) {
    switch (slotRole.orElse(SlotRole.NONE)) {
      case ACTOR -> put(Role.ACTOR, mention);
      case RECIPIENT -> put(Role.RECIPIENT, mention);
      case PLACE -> put(Role.PLACE, mention);
      case INSTRUMENT, NONE -> {}
    }
  }

  void put(Frame frame, Complement complement) {
    if (complement.preposition().equals(Complements.AGENT)) {
      put(frame.role(Frame.SUBJECT), Optional.of(complement.phrase()));
    } else if (frame.role(complement.preposition()).isPresent()) {
      put(frame.role(complement.preposition()), Optional.of(complement.phrase()));
    } else if (complements.isPlace(complement)) {
      put(Optional.of(SlotRole.PLACE), Optional.of(complement.phrase()));
    } else if (complement.preposition().equals(AT)) {
      scene.meant(complement.phrase()).stream()
          .filter(m -> scene.type(m) == EntityType.PLACE)
          .forEach(m -> put(Role.PLACE, m));
    }
  }

  void putIfOpen(Role role, Mention mention) {
    if (isOpen(role)) {
      put(role, mention);
    }
  }

  void put(Role role, Mention mention) {
    EntityType type = scene.type(mention);
    boolean site = type == EntityType.PLACE || type == EntityType.FACILITY;
    boolean known = arguments.stream().anyMatch(a -> a.mention().entity().equals(mention.entity()));
    boolean own = predicate.type() == EventType.PROTEST && role == Role.RECIPIENT && site;
    if (!known && (role != Role.PLACE || site) && !own) {
      arguments.add(new Argument(role, mention));
    }
  }

  List<Argument> arguments() {
    return arguments.stream().sorted(Argument.IN_ORDER).toList();
  }
}
