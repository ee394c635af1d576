package org.rasad.eval;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.found.FoundEvent;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEvent;
import org.rasad.eval.gold.Quote;
import org.rasad.lexicon.Role;

/**
 * Says for reports what an event is.
 *
 * @param gold the document it is of
 */
record EventWording(GoldDocument gold) {

  /** A line of the report about this document. */
  String line(String what) {
    return gold.name() + ": " + what;
  }

  String of(GoldEvent event) {
    String trigger = event.trigger().stream().map(Quote::text).collect(Collectors.joining(" "));
    return event(event.type(), trigger, role -> event.in(role).stream().map(this::label).toList());
  }

  String of(FoundEvent event) {
    return event(
        event.type(),
        event.triggerText(),
        role -> event.in(role).stream().map(FoundEntity::shown).toList());
  }

  /** The first name of an entity. */
  String label(String id) {
    return gold.entity(id).label();
  }

  static String role(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static String event(
      String type, String trigger, Function<Role, List<String>> participants) {
    String roles =
        GoldEvent.ROLES.stream()
            .filter(role -> !participants.apply(role).isEmpty())
            .map(role -> role(role) + "=" + String.join(",", participants.apply(role)))
            .collect(Collectors.joining(" "));
    return "%s «%s» %s".formatted(type, trigger, roles);
  }
}
