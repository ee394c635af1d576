package org.rasad.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rasad.lexicon.GazetteerEntry;

/** The entities of one article so far, and which of them were mentioned last. Not thread-safe. */
final class Register {

  private final Map<String, KnownEntity> entities = new LinkedHashMap<>();

  /** In order of the latest mention. */
  private final List<KnownEntity> recent = new ArrayList<>();

  /** All entities, in order of first mention. */
  Collection<KnownEntity> all() {
    return Collections.unmodifiableCollection(entities.values());
  }

  Optional<KnownEntity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The entity that a gazetteer entry is. */
  KnownEntity of(GazetteerEntry entry) {
    return entity(
        entry.id(),
        () ->
            new KnownEntity(
                entry.id(), entry.type(), entry.kind(), entry.arabic(), entry, true, true));
  }

  /** The entity with that id, made if there is none. */
  KnownEntity entity(String id, Supplier<KnownEntity> otherwise) {
    return entities.computeIfAbsent(id, i -> otherwise.get());
  }

  /** Notes a mention. */
  void mention(KnownEntity entity) {
    recent.remove(entity);
    recent.add(entity);
  }

  /**
   * Notes a mention inside another, which a text seldom comes back to: it is less recent than all.
   */
  void mentionInside(KnownEntity entity) {
    if (!recent.contains(entity)) {
      recent.add(0, entity);
    }
  }

  /** The wanted entity that was mentioned last. */
  Optional<KnownEntity> latest(Predicate<KnownEntity> wanted) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (wanted.test(recent.get(i))) {
        return Optional.of(recent.get(i));
      }
    }
    return Optional.empty();
  }

  /** The two wanted entities that were mentioned last, in order; none if there is but one. */
  List<KnownEntity> lastTwo(Predicate<KnownEntity> wanted) {
    List<KnownEntity> found = new ArrayList<>();
    for (int i = recent.size() - 1; i >= 0 && found.size() < 2; i--) {
      if (wanted.test(recent.get(i))) {
        found.add(0, recent.get(i));
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /**
   * The entities that turned out to be others, by id: a definite noun before the only name with its
   * head word (الحقل النفطي, then حقل الجنوب).
   */
  Map<String, String> namedLater() {
    Map<String, List<KnownEntity>> named = new HashMap<>();
    for (KnownEntity entity : entities.values()) {
      for (String head : entity.properHeads()) {
        named.computeIfAbsent(entity.type() + head, h -> new ArrayList<>()).add(entity);
      }
    }
    Map<String, String> later = new HashMap<>();
    for (KnownEntity open : entities.values()) {
      List<KnownEntity> meant =
          open.openHead().map(h -> named.get(open.type() + h)).orElse(List.of());
      if (meant.size() == 1) {
        later.put(open.id(), meant.get(0).id());
      }
    }
    return later;
  }
}
