package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that each thing's larger thing exists, can hold it and is not within it. */
final class ParentCheck {

  private static final Map<EntityType, Set<EntityType>> HOLDERS =
      Map.of(
          EntityType.PLACE, Set.of(EntityType.PLACE),
          EntityType.FACILITY, Set.of(EntityType.PLACE, EntityType.FACILITY),
          EntityType.GROUP, Set.of(EntityType.GROUP),
          EntityType.PERSON, Set.of(EntityType.GROUP));

  private final Faults faults;
  private final Map<String, Placed> byId = new HashMap<>();

  /** Things whose line of parents was followed already. */
  private final Set<String> settled = new HashSet<>();

  ParentCheck(Faults faults) {
    this.faults = faults;
  }

  void check(Collection<Placed> all) {
    all.forEach(p -> byId.putIfAbsent(p.entry().id(), p));
    for (Placed placed : all) {
      String parent = placed.entry().parent();
      if (parent != null) {
        check(placed, parent, byId.get(parent));
        checkCircle(placed);
      }
    }
  }

  private void check(Placed placed, String id, @Nullable Placed parent) {
    if (parent == null) {
      placed.fault(faults, "The parent «" + id + "» is in no gazetteer table.");
      return;
    }
    EntityType type = placed.entry().type();
    EntityType larger = parent.entry().type();
    boolean isCountryOfGroup = type == EntityType.GROUP && parent.entry().kind().equals("country");
    if (!HOLDERS.getOrDefault(type, Set.of()).contains(larger) && !isCountryOfGroup) {
      placed.fault(
          faults, "The parent «" + id + "» is a " + larger + ", which holds no " + type + ".");
    }
    String country = placed.entry().country();
    String around = parent.entry().country();
    if (larger == EntityType.PLACE
        && country != null
        && around != null
        && !country.equals(around)) {
      placed.fault(
          faults, "It lies in " + country + ", but its parent «" + id + "» in " + around + ".");
    }
  }

  /** Each thing is passed once over all calls, so that long lines cost nothing. */
  private void checkCircle(Placed placed) {
    List<String> line = new ArrayList<>();
    Placed at = placed;
    while (at != null && settled.add(at.entry().id())) {
      line.add(at.entry().id());
      String parent = at.entry().parent();
      at = parent == null ? null : byId.get(parent);
    }
    int again = at == null ? -1 : line.indexOf(at.entry().id());
    if (at != null && again >= 0) {
      String circle = String.join(" in ", line.subList(again, line.size()));
      at.fault(faults, "It is part of itself: " + circle + " in " + at.entry().id() + ".");
    }
  }
}
