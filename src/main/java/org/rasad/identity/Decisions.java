package org.rasad.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.identity.Decision.Distinct;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decision.Split;

/** All decisions together, in the order in which they were made. Immutable and thread-safe. */
public final class Decisions {

  public static final Decisions NONE = new Decisions(List.of());

  private final List<Decision> all;
  private final Map<String, String> merged = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> split = new HashMap<>();
  private final Map<String, Set<String>> distinct = new HashMap<>();

  /**
   * @throws IllegalArgumentException if two of them contradict each other; the message says which
   */
  public Decisions(List<Decision> all) {
    this.all = List.copyOf(all);
    for (Decision decision : all) {
      switch (decision) {
        case Merge merge -> add(merge);
        case Split part -> add(part);
        case Distinct two -> add(two);
      }
    }
    merged.keySet().forEach(from -> checkCircle(from, ""));
    split.forEach((from, parts) -> parts.keySet().forEach(article -> checkCircle(from, article)));
  }

  public List<Decision> all() {
    return all;
  }

  /**
   * What an entity that is named in an article is by these decisions; most often itself. What it
   * was merged into may be split there too; a split comes before a merge.
   */
  public String rename(String entity, String article) {
    String at = entity;
    for (String next = next(at, article); next != null; next = next(at, article)) {
      at = next;
    }
    return at;
  }

  private @Nullable String next(String entity, String article) {
    String part = split.getOrDefault(entity, Map.of()).get(article);
    return part == null ? merged.get(entity) : part;
  }

  /** Whether it was decided that the two are one, or that they are not. */
  public boolean areSettled(String one, String other) {
    return distinct.getOrDefault(one, Set.of()).contains(other)
        || rename(one, "").equals(rename(other, ""));
  }

  /** The entities of which these and other decisions say different things. */
  public Set<String> changedSince(Decisions earlier) {
    Set<String> changed = new LinkedHashSet<>();
    onlyIn(earlier, changed);
    earlier.onlyIn(this, changed);
    return changed;
  }

  private void onlyIn(Decisions others, Set<String> entities) {
    Set<Decision> theirs = new HashSet<>(others.all);
    all.stream().filter(d -> !theirs.contains(d)).forEach(d -> entities.addAll(d.entities()));
  }

  private void add(Merge merge) {
    String other = merged.putIfAbsent(merge.from(), merge.into());
    if (other != null && !other.equals(merge.into())) {
      throw new IllegalArgumentException(
          "%s is merged into %s and into %s.".formatted(merge.from(), other, merge.into()));
    }
  }

  private void add(Split part) {
    Map<String, String> byArticle = split.computeIfAbsent(part.from(), f -> new HashMap<>());
    for (String article : part.articles()) {
      String other = byArticle.putIfAbsent(article, part.into());
      if (other != null && !other.equals(part.into())) {
        throw new IllegalArgumentException(
            "In article %s, %s is %s and %s.".formatted(article, part.from(), other, part.into()));
      }
    }
  }

  private void add(Distinct two) {
    distinct.computeIfAbsent(two.one(), o -> new HashSet<>()).add(two.other());
    distinct.computeIfAbsent(two.other(), o -> new HashSet<>()).add(two.one());
  }

  /** So that {@link #rename} ends. */
  private void checkCircle(String from, String article) {
    Set<String> passed = new HashSet<>();
    for (String at = from; at != null; at = next(at, article)) {
      if (!passed.add(at)) {
        throw new IllegalArgumentException(
            article.isEmpty()
                ? from + " is merged into itself by way of others."
                : "In article %s, %s is itself by way of others.".formatted(article, from));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decisions decisions && all.equals(decisions.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
