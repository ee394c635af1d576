package org.rasad.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.EntityType;

/**
 * An entity of a store with all its names.
 *
 * @param id its id
 * @param type what it is
 * @param label the name that a reader sees
 * @param names all its Arabic names, the label among them
 * @param isListed whether the gazetteer has it
 * @param country ISO 3166-1 alpha-2 code, if known
 * @param articles number of articles that name it
 */
public record NamedEntity(
    String id,
    EntityType type,
    String label,
    List<String> names,
    boolean isListed,
    @Nullable String country,
    long articles) {

  public NamedEntity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
    names = List.copyOf(names);
  }
}
