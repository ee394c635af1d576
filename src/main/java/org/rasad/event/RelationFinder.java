package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.RelationCue;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Trie;

/**
 * Finds lasting relations: by a cue between two mentions (قوات متمركزة في قاعدة), and by the title
 * of a person (رئيس الوزراء العراقي), which tells whom he leads.
 */
final class RelationFinder {

  private static final int FARTHEST = 4;
  private static final Set<EntityType> SITES = Set.of(EntityType.PLACE, EntityType.FACILITY);

  private final Lexicon lexicon;

  RelationFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The relations of a sentence, each pair once for a type. */
  List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      cueAt(scene, i, found);
    }
    scene.mentions().forEach(m -> leader(scene, m).ifPresent(found::add));
    return found.stream().distinct().toList();
  }

  private void cueAt(Scene scene, int from, List<Relation> found) {
    List<Trie.Match<RelationCue>> matches =
        lexicon.relationCues().matchesAt(scene.folded().text(), scene.folded().start(from));
    for (int m = matches.size() - 1; m >= 0; m--) {
      int last = scene.folded().tokenEndingAt(matches.get(m).end());
      if (last >= from) {
        for (RelationCue cue : matches.get(m).values()) {
          relation(scene, cue, from, last + 1).ifPresent(found::add);
        }
        return;
      }
    }
  }

  private Optional<Relation> relation(Scene scene, RelationCue cue, int from, int to) {
    boolean adjacent = cue.order() == RelationCue.Order.ADJACENT;
    Optional<Mention> before = before(scene, from, adjacent ? 1 : FARTHEST);
    Optional<Mention> after = after(scene, to, adjacent ? 1 : FARTHEST);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    boolean turned = cue.order() == RelationCue.Order.OBJECT_FIRST;
    Mention subject = turned ? after.orElseThrow() : before.orElseThrow();
    Mention object = turned ? before.orElseThrow() : after.orElseThrow();
    RelationType type = typeFor(scene, cue.type(), subject);
    return fits(scene, type, subject, object)
        ? Optional.of(new Relation(type, subject, object, subject.span().cover(object.span())))
        : Optional.empty();
  }

  /**
   * A facility that is "of" a group hosts the group; forces that are "in" a place are stationed
   * there.
   */
  private static RelationType typeFor(Scene scene, RelationType type, Mention subject) {
    boolean group = scene.type(subject) == EntityType.GROUP;
    return type == RelationType.LOCATED_IN && group ? RelationType.STATIONED_AT : type;
  }

  private static boolean fits(Scene scene, RelationType type, Mention subject, Mention object) {
    EntityType of = scene.type(subject);
    EntityType to = scene.type(object);
    boolean different = !subject.entity().equals(object.entity());
    return different
        && switch (type) {
          case LOCATED_IN -> liesIn(of, to) && !isCountry(scene, subject);
          case MEMBER_OF ->
              !SITES.contains(of) && (to == EntityType.GROUP || isCountry(scene, object));
          case LEADER_OF -> of == EntityType.PERSON && to != EntityType.PERSON;
          case SUPPORTED_BY -> of == EntityType.GROUP;
          case STATIONED_AT ->
              of == EntityType.GROUP && SITES.contains(to) && isForce(scene, subject);
        };
  }

  /** A place lies in a place, never in a facility; a facility may lie in either. */
  private static boolean liesIn(EntityType of, EntityType to) {
    return of == EntityType.PLACE
        ? to == EntityType.PLACE
        : of == EntityType.FACILITY && SITES.contains(to);
  }

  private static boolean isCountry(Scene scene, Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    return known != null && known.kind().equals("country");
  }

  private static boolean isForce(Scene scene, Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    return known == null
        ? mention.form() == Mention.Form.NAME
        : Set.of("army", "armed-group", "coalition", "air-force", "navy", "security-force")
            .contains(known.kind());
  }

  private static Optional<Mention> before(Scene scene, int at, int farthest) {
    return scene.mentions().stream()
        .filter(m -> m.form() != Mention.Form.PRONOUN)
        .filter(m -> m.to() <= at && at - m.to() < farthest)
        // Of one inside another (مواقع الحزب) the outer one.
        .reduce((a, b) -> b.to() > a.to() ? b : a);
  }

  private static Optional<Mention> after(Scene scene, int at, int farthest) {
    return scene.mentions().stream()
        .filter(m -> m.form() != Mention.Form.PRONOUN)
        .filter(m -> m.from() >= at && m.from() - at < farthest)
        .findFirst();
  }

  /**
   * A title with a nationality or a group in it: the person leads that group, or the country
   * itself.
   */
  private Optional<Relation> leader(Scene scene, Mention person) {
    if (scene.type(person) != EntityType.PERSON || person.to() - person.from() < 2) {
      return Optional.empty();
    }
    for (int i = person.from(); i < person.to(); i++) {
      Optional<Mention> led = ledBy(scene, i);
      if (led.isPresent() && !led.orElseThrow().entity().equals(person.entity())) {
        return Optional.of(
            new Relation(
                RelationType.LEADER_OF,
                person,
                led.orElseThrow(),
                person.span().cover(led.orElseThrow().span())));
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> ledBy(Scene scene, int token) {
    Optional<Country> country = lexicon.gazetteer().nationality(scene.folded(token));
    Optional<String> code = country.flatMap(c -> Optional.ofNullable(c.entry().country()));
    return code.flatMap(
        c ->
            scene.mentions().stream()
                .filter(
                    m ->
                        isCountry(scene, m)
                            && c.equals(Objects.requireNonNull(known(scene, m)).country()))
                .findFirst());
  }

  private static @Nullable GazetteerEntry known(Scene scene, Mention mention) {
    return scene.entity(mention).known();
  }
}
