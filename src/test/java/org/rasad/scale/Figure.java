package org.rasad.scale;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
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
        Stream.concat(Stream.of(entry.arabic()), entry.variants().stream())
            .distinct()
            .limit(3)
            .toList();
    return new Figure(
        entry.id(), entry.type(), entry.kind(), names, entry, Identification.BY_GAZETTEER);
  }

  /**
   * A faction that the gazetteer does not have. Its other name is the shorter one, so that whatever
   * articles say the label is the first.
   */
  static Figure invented(String name, Random random) {
    return new Figure(
        id(random),
        EntityType.GROUP,
        "armed-group",
        List.of(name, name.substring(0, name.lastIndexOf(' '))),
        null,
        Identification.BY_NAME);
  }

  /** Men whom only one article speaks of. */
  static Figure unnamed(Random random) {
    String words = Wording.UNKNOWN_MEN.get(random.nextInt(Wording.UNKNOWN_MEN.size()));
    return new Figure(
        id(random),
        EntityType.GROUP,
        words.substring(0, words.indexOf(' ')),
        List.of(words),
        null,
        Identification.BY_DESCRIPTION);
  }

  private static String id(Random random) {
    return "x-" + HexFormat.of().toHexDigits(random.nextLong(), 12);
  }
}
