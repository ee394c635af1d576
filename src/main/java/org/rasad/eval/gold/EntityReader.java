package org.rasad.eval.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.eval.part.Name;
import org.rasad.eval.part.NameFolding;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EvalWords;

/** Collects the entities of one document and their mentions. */
final class EntityReader {

  private final Set<String> sites;
  private final Consumer<String> faults;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  EntityReader(EvalWords words, Consumer<String> faults) {
    this.sites =
        words.of(EvalWords.Kind.SITE).stream()
            .map(NameFolding::fold)
            .collect(Collectors.toUnmodifiableSet());
    this.faults = faults;
  }

  void add(Members entity) throws FaultException {
    Draft draft =
        new Draft(
            entity.needed("id"), entity.needed("type"), entity.texts("names"), new ArrayList<>());
    if (draft.names.isEmpty()) {
      throw new FaultException("The entity %s has no name.".formatted(draft.id));
    }
    if (Arrays.stream(EntityType.values()).noneMatch(t -> t.name().equals(draft.type))) {
      faults.accept(
          "The entity %s has the type %s, which is none.".formatted(draft.id, draft.type));
    }
    if (drafts.put(draft.id, draft) != null) {
      faults.accept("The entity %s stands twice.".formatted(draft.id));
    }
  }

  boolean has(String id) {
    return drafts.containsKey(id);
  }

  String label(String id) {
    return draft(id).names.getFirst();
  }

  void mention(String id, Quote words) {
    draft(id).mentions.add(words);
  }

  /** All entities with what was collected so far, in the order of the gold. */
  Map<String, GoldEntity> entities() {
    Map<String, GoldEntity> entities = new LinkedHashMap<>();
    drafts.forEach((id, draft) -> entities.put(id, draft.entity(owner(draft))));
    return entities;
  }

  /** The first group whose name stands in the description of a facility without a name. */
  private @Nullable GoldEntity owner(Draft facility) {
    String[] words = NameFolding.fold(facility.names.getFirst()).split(" ");
    if (!facility.is(EntityType.FACILITY) || !sites.contains(words[0])) {
      return null;
    }
    String description =
        Arrays.stream(words)
            .filter(w -> !w.isEmpty())
            .map(NameFolding::withoutPreposition)
            .collect(Collectors.joining(" "));
    return drafts.values().stream()
        .filter(group -> group.is(EntityType.GROUP) && group.standsIn(description))
        .findFirst()
        .map(group -> group.entity(null))
        .orElse(null);
  }

  private Draft draft(String id) {
    return Objects.requireNonNull(drafts.get(id), id);
  }

  /** An entity whose mentions are still being collected. */
  private record Draft(String id, String type, List<String> names, List<Quote> mentions) {

    boolean is(EntityType other) {
      return type.equals(other.name());
    }

    boolean standsIn(String description) {
      return names.stream()
          .map(n -> NameFolding.withoutPreposition(NameFolding.fold(n)))
          .anyMatch(description::contains);
    }

    GoldEntity entity(@Nullable GoldEntity owner) {
      return new GoldEntity(
          id,
          type,
          names.getFirst(),
          names.stream().map(Name::of).collect(Collectors.toSet()),
          mentions,
          owner);
    }
  }
}
