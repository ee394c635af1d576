package org.rasad.eval.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.eval.part.Name;
import org.rasad.eval.part.Range;

/**
 * A mention of a thing, by itself or in a role.
 *
 * @param type what it is taken for, if said
 * @param range where it stands, if said
 * @param text the words, if said
 * @param label the name that a reader of the graph sees, if said
 * @param names that name and all others of the thing
 */
public record FoundEntity(
    @Nullable String type,
    @Nullable Range range,
    @Nullable String text,
    @Nullable String label,
    Set<Name> names) {

  public FoundEntity {
    names = Set.copyOf(names);
  }

  static FoundEntity from(Members json) throws FaultException {
    List<String> names = new ArrayList<>(json.texts("aliases"));
    String label = json.text("label");
    if (label != null) {
      names.add(label);
    }
    return new FoundEntity(
        json.text("type"),
        range(json),
        json.text("text"),
        label,
        names.stream().filter(n -> !n.isEmpty()).map(Name::of).collect(Collectors.toSet()));
  }

  /** The place of an object with {@code start} and {@code end}; nothing where these are missing. */
  static @Nullable Range range(Members json) throws FaultException {
    Integer start = json.number("start");
    Integer end = json.number("end");
    if (start == null) {
      return null;
    }
    if (end == null) {
      throw new FaultException("\"end\" is missing after \"start\" %d.".formatted(start));
    }
    return new Range(start, end);
  }

  /** What it is called in the graph, or else in the text. */
  public String shown() {
    return label != null && !label.isEmpty() ? label : text == null ? "" : text;
  }
}
