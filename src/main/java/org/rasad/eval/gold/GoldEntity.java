package org.rasad.eval.gold;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.Name;

/**
 * A thing that the document names.
 *
 * @param id unique in its document
 * @param type as the gold says it, also where it is none of ours
 * @param label its first name
 * @param names all its names
 * @param mentions where annotated sentences mention it
 * @param owner of a facility without a name of its own ("positions of the party"), the group that
 *     may stand for it
 */
public record GoldEntity(
    String id,
    String type,
    String label,
    Set<Name> names,
    List<Quote> mentions,
    @Nullable GoldEntity owner) {

  public GoldEntity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    mentions = List.copyOf(mentions);
  }
}
