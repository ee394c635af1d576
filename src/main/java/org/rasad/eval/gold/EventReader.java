package org.rasad.eval.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import tools.jackson.databind.JsonNode;

/** Reads the events of one sentence. */
final class EventReader {

  private static final String ACTUAL = name(Status.ACTUAL);

  private final QuoteFinder quotes;
  private final Set<String> here;
  private final EntityReader entities;
  private final Consumer<String> faults;

  /**
   * @param here ids of the entities that the sentence mentions
   */
  EventReader(
      QuoteFinder quotes, Set<String> here, EntityReader entities, Consumer<String> faults) {
    this.quotes = quotes;
    this.here = here;
    this.entities = entities;
    this.faults = faults;
  }

  /** Reads one event; what is wrong in it is told, and the rest of it kept. */
  GoldEvent read(Members event) throws FaultException {
    String type = event.needed("type");
    if (Arrays.stream(EventType.values()).noneMatch(t -> t.name().equals(type))) {
      faults.accept(type + " is no type of events.");
    }
    String said = event.text("status");
    String status = said == null ? ACTUAL : said;
    if (Arrays.stream(Status.values()).noneMatch(s -> name(s).equals(status))) {
      faults.accept(status + " is no status.");
    }
    Map<Role, List<String>> arguments = arguments(event, type);
    return new GoldEvent(
        type,
        trigger(event),
        arguments,
        new LinkedHashSet<>(event.texts("mode")),
        status,
        date(event),
        event.texts("source").stream().filter(entities::has).toList());
  }

  private Map<Role, List<String>> arguments(Members event, String type) throws FaultException {
    Map<Role, List<String>> arguments = new EnumMap<>(Role.class);
    boolean hasAny = false;
    for (Role role : GoldEvent.ROLES) {
      List<String> ids = event.texts(name(role));
      hasAny |= !ids.isEmpty();
      arguments.put(role, participants(name(role), ids));
    }
    if (!hasAny) {
      faults.accept(
          "The event %s has no participant in the sentence «%s»."
              .formatted(type, quotes.shortened()));
    }
    return arguments;
  }

  private List<Quote> trigger(Members event) throws FaultException {
    List<Quote> trigger = new ArrayList<>();
    for (JsonNode word : event.list("trigger")) {
      Quote quote =
          word.isString()
              ? quotes.find("trigger", word.stringValue(), 1)
              : quotes.find("trigger", Members.of(word));
      if (quote != null) {
        trigger.add(quote);
      }
    }
    return trigger;
  }

  private List<String> participants(String role, List<String> ids) {
    List<String> known = new ArrayList<>();
    for (String id : ids) {
      if (!entities.has(id)) {
        faults.accept("The %s %s is no entity.".formatted(role, id));
        continue;
      }
      if (!here.contains(id)) {
        faults.accept(
            "The %s %s (%s) has no mention in the sentence «%s»."
                .formatted(role, id, entities.label(id), quotes.shortened()));
      }
      known.add(id);
    }
    return known;
  }

  private static @Nullable String date(Members event) throws FaultException {
    JsonNode date = event.json().get("date");
    return date != null && date.isObject() ? Members.of(date).text("value") : null;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
