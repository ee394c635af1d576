package org.rasad.scale;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;

/**
 * Something that takes part in invented events.
 *
 * @param id of its entity
 * @param type what it is
 * @param kind finer kind
 * @param names what texts call it; at least one
 * @param known its gazetteer entry, if it has one
 * @param identification by what it is known to be one thing
 */
record Figure(
    String id,
    EntityType type,
    String kind,
    List<String> names,
    @Nullable GazetteerEntry known,
    Identification identification) {

  Figure {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
  }

  static Figure of(GazetteerEntry entry) {
    List<String> names =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(entry.arabic()), entry.variants().stream())
            .distinct()
            .limit(3)
            .toList();
    return new Figure(
        entry.id(), entry.type(), entry.kind(), names, entry, Identification.BY_GAZETTEER);
  }
}
