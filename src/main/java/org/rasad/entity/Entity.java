package org.rasad.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;

/**
 * One real thing as an article speaks of it.
 *
 * @param id the gazetteer's id, or one minted from type and name ({@code x-…}): the same in every
 *     article that uses the same name
 * @param type what it is
 * @param kind finer kind of {@code data/README.md}, or the head word by which it is described
 * @param label the name that a reader should see
 * @param names the names that this article uses, the label among them or not, in order of
 *     appearance
 * @param identification by what it is known to be one thing
 * @param known its gazetteer entry, if it is known by the gazetteer
 * @param confidence 0 to 1: how sure it is that the mentions mean this thing, the mean of theirs
 */
public record Entity(
    String id,
    EntityType type,
    String kind,
    String label,
    List<String> names,
    Identification identification,
    @Nullable GazetteerEntry known,
    double confidence) {

  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(identification, "identification");
    names = List.copyOf(names);
    if (label.isBlank()) {
      throw new IllegalArgumentException("Entity " + id + " has no label.");
    }
    if ((known != null) != (identification == Identification.BY_GAZETTEER)) {
      throw new IllegalArgumentException("Entity " + id + " is not known " + identification + ".");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("Entity " + id + ": confidence " + confidence + ".");
    }
  }
}
