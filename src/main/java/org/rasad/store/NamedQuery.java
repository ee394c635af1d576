package org.rasad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question of {@code queries/}, as it is packaged with the program.
 *
 * @param name the file's name without {@code .rq}
 * @param arabic the question in Arabic
 * @param english the question in English
 * @param text the whole file
 */
public record NamedQuery(String name, String arabic, String english, String text) {

  /** Sorted; a test compares them with the folder. */
  private static final List<String> NAMES =
      List.of(
          "actors",
          "articles",
          "attacks",
          "bases",
          "bases-left",
          "casualties-by-month",
          "casualties-range",
          "changed-since",
          "claims",
          "claims-later-denied",
          "denied-events",
          "disputed-incidents",
          "evidence-of-events",
          "evidence-of-roles",
          "evidence-of-triples",
          "graph",
          "incident-counts",
          "incidents-by-month-and-weapon",
          "incidents-near",
          "merged-entities",
          "newest-events",
          "newest-incidents",
          "places",
          "plans",
          "relations",
          "search-articles",
          "search-events",
          "search-names",
          "shared-incidents",
          "sources-of-incidents",
          "supporters",
          "timeline",
          "unresolved-actors",
          "weapons",
          "who-attacked-whom",
          "who-claims-what");

  private static final String ARABIC_MARK = "# العربية: ";
  private static final String ENGLISH_MARK = "# English: ";

  public NamedQuery {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(arabic, "arabic");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(text, "text");
  }

  /** All of them, sorted by name. */
  public static List<NamedQuery> all() {
    return NAMES.stream().map(NamedQuery::load).toList();
  }

  /** The one with this name, if there is one. */
  public static Optional<NamedQuery> named(String name) {
    return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static NamedQuery load(String name) {
    try (InputStream in =
        NamedQuery.class.getResourceAsStream("/org/rasad/queries/" + name + ".rq")) {
      if (in == null) {
        throw new IllegalStateException(
            "The program was packaged without queries/" + name + ".rq.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new NamedQuery(name, comment(text, ARABIC_MARK), comment(text, ENGLISH_MARK), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String comment(String text, String mark) {
    return text.lines()
        .filter(l -> l.startsWith(mark))
        .map(l -> l.substring(mark.length()).strip())
        .findFirst()
        .orElse("");
  }
}
