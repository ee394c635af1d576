package org.rasad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.Selection;
import org.rasad.lexicon.EventType;
import picocli.CommandLine.Option;

/** Which events a table or a network holds, and in which language the names are. */
final class SelectionOptions {

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only what may have been on this day or later: 2024-01-31.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only what may have been on this day or earlier.")
  private @Nullable String until;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only events and incidents of these types: ASSAULT, COERCE …")
  private List<String> types = List.of();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of names where there is one in it: ar or en (default: ar).")
  private @Nullable String language;

  /** Whether any of them is given. */
  boolean isGiven() {
    return since != null || until != null || language != null || !types.isEmpty();
  }

  /**
   * @throws SetupException if a date or a type is none, or the last day is before the first
   */
  Selection selection() {
    try {
      return new Selection(day(since), day(until), types());
    } catch (IllegalArgumentException e) {
      throw new SetupException(String.valueOf(e.getMessage()), e);
    }
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new SetupException("%s is no date; write it like 2024-01-31.".formatted(date), e);
    }
  }

  private Set<EventType> types() {
    Set<EventType> chosen = EnumSet.noneOf(EventType.class);
    for (String type : types) {
      chosen.add(
          Arrays.stream(EventType.values())
              .filter(t -> t.name().equals(type.strip().toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> unknownType(type)));
    }
    return chosen;
  }

  private static SetupException unknownType(String type) {
    return new SetupException(
        Arrays.stream(EventType.values())
            .map(EventType::name)
            .collect(
                Collectors.joining(
                    ", ", "There is no type of events \"%s\"; choose from ".formatted(type), ".")));
  }

  /**
   * @throws SetupException if there are no names in the language
   */
  LabelLanguage language() {
    return language == null
        ? LabelLanguage.ARABIC
        : LabelLanguage.fromCode(language)
            .orElseThrow(
                () ->
                    new SetupException(
                        "There are no names in \"%s\"; choose ar or en.".formatted(language)));
  }
}
