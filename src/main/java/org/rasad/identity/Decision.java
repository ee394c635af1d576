package org.rasad.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person decided about the identity of entities. Entities and articles are named by their
 * ids.
 */
public sealed interface Decision {

  /** Why; may be empty. */
  String reason();

  /** The entities that the decision speaks of. */
  Set<String> entities();

  /**
   * Two entities are one, wherever the first is named.
   *
   * @param from what is renamed
   * @param into what stays
   * @param reason why
   */
  record Merge(String from, String into, String reason) implements Decision {
    public Merge {
      checkId(from);
      checkId(into);
      checkText(reason);
      if (from.equals(into)) {
        throw new IllegalArgumentException("An entity cannot be merged into itself: " + from + ".");
      }
    }

    @Override
    public Set<String> entities() {
      return new TreeSet<>(List.of(from, into));
    }
  }

  /**
   * In some articles an entity is another one.
   *
   * @param from what is renamed there
   * @param into what it is there
   * @param articles where; at least one
   * @param reason why
   */
  record Split(String from, String into, Set<String> articles, String reason) implements Decision {
    public Split {
      checkId(from);
      checkId(into);
      checkText(reason);
      articles = Set.copyOf(articles);
      articles.forEach(Decision::checkId);
      if (articles.isEmpty() || from.equals(into)) {
        throw new IllegalArgumentException(
            "A split names at least one article, and another entity than " + from + ".");
      }
    }

    @Override
    public Set<String> entities() {
      return new TreeSet<>(List.of(from, into));
    }
  }

  /**
   * Two entities are not one, however alike they look.
   *
   * @param one an entity
   * @param other another
   * @param reason why
   */
  record Distinct(String one, String other, String reason) implements Decision {
    public Distinct {
      checkId(one);
      checkId(other);
      checkText(reason);
      if (one.equals(other)) {
        throw new IllegalArgumentException("An entity is not distinct from itself: " + one + ".");
      }
    }

    @Override
    public Set<String> entities() {
      return new TreeSet<>(List.of(one, other));
    }
  }

  private static void checkId(String id) {
    Objects.requireNonNull(id, "id");
    if (id.isBlank() || !id.equals(id.strip()) || id.chars().anyMatch(c -> c < ' ' || c == '|')) {
      throw new IllegalArgumentException("«" + id + "» is no id of an entity or article.");
    }
  }

  private static void checkText(String reason) {
    if (reason.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("A reason stands on one line, without tabs.");
    }
  }
}
