package org.rasad.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the things that share a key with another, so that on a busy day not everything is compared
 * with everything. Things are known by their numbers. Not thread-safe while it is being filled.
 */
final class KeyIndex {

  private final Map<String, List<Integer>> byKey = new HashMap<>();

  void add(int number, Set<String> keys) {
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
  }

  /** The numbers of what has at least one of these keys, each once, in order. */
  Set<Integer> sharing(Set<String> keys) {
    Set<Integer> sharing = new TreeSet<>();
    keys.forEach(key -> sharing.addAll(byKey.getOrDefault(key, List.of())));
    return sharing;
  }
}
