package org.rasad.eval.found;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

/**
 * An event.
 *
 * @param type as the record says it
 * @param trigger where the word stands that tells it, if said
 * @param triggerText that word, empty if not said
 * @param arguments who takes part, sources included
 * @param modes how it was done
 * @param status whether it happened
 * @param date ISO value, empty if not said
 */
public record FoundEvent(
    String type,
    @Nullable Range trigger,
    String triggerText,
    Map<Role, List<FoundEntity>> arguments,
    Set<String> modes,
    String status,
    String date) {

  public FoundEvent {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(triggerText, "triggerText");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(date, "date");
    arguments = Map.copyOf(arguments);
    modes = Set.copyOf(modes);
  }

  /** What stands in one role, in the order of the record. */
  public List<FoundEntity> in(Role role) {
    return arguments.getOrDefault(role, List.of());
  }

  static FoundEvent from(Members json) throws FaultException {
    Members trigger = json.object("trigger");
    Members date = json.object("date");
    return new FoundEvent(
        json.needed("type"),
        trigger == null ? null : FoundEntity.range(trigger),
        orEmpty(trigger == null ? null : trigger.text("text")),
        arguments(json),
        new LinkedHashSet<>(json.texts("mode")),
        status(json),
        orEmpty(date == null ? null : date.text("value")));
  }

  private static Map<Role, List<FoundEntity>> arguments(Members json) throws FaultException {
    Map<Role, List<FoundEntity>> arguments = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<FoundEntity> entities = new ArrayList<>();
      for (Members each : json.objects(role.name().toLowerCase(Locale.ROOT))) {
        entities.add(FoundEntity.from(each));
      }
      arguments.put(role, List.copyOf(entities));
    }
    return arguments;
  }

  private static String status(Members json) throws FaultException {
    String status = json.text("status");
    return status == null ? Status.ACTUAL.name().toLowerCase(Locale.ROOT) : status;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
