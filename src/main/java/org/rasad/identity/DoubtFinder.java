package org.rasad.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rasad.identity.DoubtfulPair.Doubt;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.Skeleton;

/**
 * Finds entities that may be one, for people to decide.
 *
 * <p>Only entities of one type are compared, of which at least one is not in the gazetteer, and
 * that do not belong to two countries. Names are compared through an index of keys and of words,
 * never all with all; a word that very many names have finds nothing. Stateless.
 */
public final class DoubtFinder {

  /** A word of more names than that (حركة, قوات) does not tell them apart. */
  private static final int TOO_COMMON = 40;

  private DoubtFinder() {}

  /**
   * The pairs that nobody has decided about, the most likely first.
   *
   * @param decisions what was decided already
   */
  public static List<DoubtfulPair> find(Collection<NamedEntity> entities, Decisions decisions) {
    Map<Set<String>, DoubtfulPair> pairs = new LinkedHashMap<>();
    addSame(entities, DoubtFinder::key, Doubt.SAME_NAME, pairs);
    addSame(entities, DoubtFinder::consonants, Doubt.SAME_CONSONANTS, pairs);
    addShorter(entities, pairs);
    return pairs.values().stream()
        .filter(p -> !decisions.areSettled(p.one().id(), p.other().id()))
        .sorted(DoubtfulPair.MOST_LIKELY_FIRST)
        .toList();
  }

  private static void addSame(
      Collection<NamedEntity> entities,
      Function<String, String> key,
      Doubt doubt,
      Map<Set<String>, DoubtfulPair> pairs) {
    Map<String, Set<NamedEntity>> byKey = new HashMap<>();
    for (NamedEntity entity : entities) {
      for (String name : entity.names()) {
        String found = key.apply(name);
        if (!found.isEmpty()) {
          byKey.computeIfAbsent(found, k -> new HashSet<>()).add(entity);
        }
      }
    }
    for (Set<NamedEntity> same : byKey.values()) {
      List<NamedEntity> each = List.copyOf(same);
      for (int i = 0; i < each.size() && each.size() <= TOO_COMMON; i++) {
        for (int j = 0; j < i; j++) {
          add(each.get(i), each.get(j), doubt, pairs);
        }
      }
    }
  }

  private static void addShorter(
      Collection<NamedEntity> entities, Map<Set<String>, DoubtfulPair> pairs) {
    Map<String, List<NamedEntity>> byWord = new HashMap<>();
    for (NamedEntity entity : entities) {
      allWords(entity).forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(entity));
    }
    for (NamedEntity entity : entities) {
      for (String name : entity.names()) {
        Set<String> words = words(name);
        words.stream()
            .map(w -> byWord.getOrDefault(w, List.of()))
            .min((a, b) -> Integer.compare(a.size(), b.size()))
            .filter(rarest -> rarest.size() <= TOO_COMMON)
            .ifPresent(
                rarest ->
                    rarest.stream()
                        .filter(longer -> hasLongerName(longer, words))
                        .forEach(longer -> add(entity, longer, Doubt.SHORTER_NAME, pairs)));
      }
    }
  }

  private static boolean hasLongerName(NamedEntity entity, Set<String> words) {
    return entity.names().stream()
        .map(DoubtFinder::words)
        .anyMatch(longer -> longer.size() > words.size() && longer.containsAll(words));
  }

  private static void add(
      NamedEntity a, NamedEntity b, Doubt doubt, Map<Set<String>, DoubtfulPair> pairs) {
    boolean mayBeOne =
        !a.id().equals(b.id())
            && a.type() == b.type()
            && !(a.isListed() && b.isListed())
            && (a.country() == null
                || b.country() == null
                || Objects.equals(a.country(), b.country()));
    if (mayBeOne) {
      pairs.putIfAbsent(Set.of(a.id(), b.id()), DoubtfulPair.of(a, b, doubt));
    }
  }

  private static String key(String name) {
    return Gazetteer.key(name);
  }

  private static String consonants(String name) {
    return Arrays.stream(key(name).split(" ")).map(Skeleton::of).collect(Collectors.joining(" "));
  }

  private static Set<String> allWords(NamedEntity entity) {
    Set<String> all = new TreeSet<>();
    entity.names().forEach(n -> all.addAll(words(n)));
    return all;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(key(name).split(" "))
        .map(ArabicSpelling::withoutArticle)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
