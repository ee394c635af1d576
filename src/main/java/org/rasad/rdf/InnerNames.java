package org.rasad.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Identification;

/**
 * Finds the names that stand inside names and descriptions of what the gazetteer does not have:
 * كتائب القسام in مقاتلو كتائب القسام.
 */
final class InnerNames {

  private InnerNames() {}

  /**
   * By id of the outer entity the ids of the named ones inside, in order of the text.
   *
   * @param entities gives what the article knows of an entity by its id
   */
  static Map<String, Set<String>> find(List<Mention> mentions, Function<String, Entity> entities) {
    Map<Integer, List<Mention>> bySentence = new LinkedHashMap<>();
    mentions.forEach(m -> bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    Predicate<Mention> isUnlisted = m -> entities.apply(m.entity()).known() == null;
    Predicate<Mention> isNamed =
        m -> entities.apply(m.entity()).identification() != Identification.BY_DESCRIPTION;
    Map<String, Set<String>> inner = new HashMap<>();
    for (List<Mention> here : bySentence.values()) {
      for (Mention outer : here.stream().filter(isUnlisted).toList()) {
        here.stream()
            .filter(isNamed)
            .filter(m -> isInside(m, outer))
            .forEach(
                m ->
                    inner
                        .computeIfAbsent(outer.entity(), e -> new LinkedHashSet<>())
                        .add(m.entity()));
      }
    }
    return inner;
  }

  private static boolean isInside(Mention inner, Mention outer) {
    return !inner.entity().equals(outer.entity())
        && outer.span().contains(inner.span())
        && inner.span().length() < outer.span().length();
  }
}
