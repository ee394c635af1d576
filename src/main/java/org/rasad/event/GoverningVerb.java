package org.rasad.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Status;

/**
 * Finds whose deed an event noun tells by the verb above it: mostly that of the verb's subject (بدأ
 * الجيش القصف).
 */
final class GoverningVerb {

  private static final Set<String> FORCES =
      Set.of(
          "army",
          "armed-group",
          "air-force",
          "navy",
          "coalition",
          "police",
          "security-force",
          "intelligence");

  /** What their subject speaks of is done by others, nobody knows by whom. */
  private static final Set<EventType> SPEAKS_OF_OTHERS =
      Set.of(EventType.REJECT, EventType.SUPPORT, EventType.CONSULT);

  /** What their subject speaks of is done by their object: اتهم فصيلا بقصف. */
  private static final Set<EventType> ASKS_OTHERS = Set.of(EventType.ACCUSE, EventType.REQUEST);

  private final Scene scene;
  private final Tree tree;
  private final VerbReader verbs;
  private final VoiceReader voice;
  private final List<Trigger> triggers;
  private final Sources sources;

  GoverningVerb(
      Scene scene, VerbReader verbs, VoiceReader voice, List<Trigger> triggers, Sources sources) {
    this.scene = scene;
    this.tree = scene.tree();
    this.verbs = verbs;
    this.voice = voice;
    this.triggers = List.copyOf(triggers);
    this.sources = sources;
  }

  /** Who does what the event noun tells, if the verb above it says so. */
  List<Mention> subject(Trigger trigger) {
    Optional<Integer> above = above(trigger);
    if (above.isEmpty() || isPassive(above.orElseThrow()) || speaksOfOthers(above.orElseThrow())) {
      return List.of();
    }
    int verb = above.orElseThrow();
    Optional<EventType> type = predicate(verb).map(Predicate::type);
    boolean speech = sources.speechVerbs().contains(verb) && type.isEmpty();
    if (speech) {
      return claimants(verb, trigger);
    }
    VerbClause clause = verbs.read(verb);
    Optional<Node> subject =
        type.filter(ASKS_OTHERS::contains).isPresent() ? clause.object() : clause.subject();
    return meant(subject, trigger);
  }

  /**
   * Who suffers, rejects, welcomes or warns of what the event noun tells, and so does not do it.
   */
  List<Mention> others(Trigger trigger) {
    return above(trigger)
        .filter(this::speaksOfOthers)
        .map(verb -> meant(verbs.read(verb).subject(), trigger))
        .orElse(List.of());
  }

  private Optional<Integer> above(Trigger trigger) {
    return tree.ancestors(tree.preterminal(trigger.token()))
        .takeWhile(n -> !n.is("SBAR"))
        .filter(n -> n.is("VP") && n.head() != trigger.token())
        .map(Node::head)
        .findFirst()
        .filter(verb -> scene.token(verb).isVerb());
  }

  private Optional<Predicate> predicate(int verb) {
    return triggers.stream().filter(t -> t.token() == verb).map(Trigger::predicate).findFirst();
  }

  private boolean speaksOfOthers(int verb) {
    return predicate(verb).filter(GoverningVerb::isOfOthers).isPresent();
  }

  private List<Mention> meant(Optional<Node> phrase, Trigger trigger) {
    return phrase.filter(p -> !p.covers(trigger.token())).map(scene::meant).orElse(List.of());
  }

  /**
   * Whether the verb's subject does not do what its complement tells: it suffers (استشهد), warns or
   * welcomes.
   */
  private static boolean isOfOthers(Predicate predicate) {
    boolean warns =
        predicate.type() == EventType.THREATEN && predicate.complement() == Status.HYPOTHETICAL;
    Optional<SlotRole> subject = predicate.frame().role(Frame.SUBJECT);
    return warns
        || SPEAKS_OF_OTHERS.contains(predicate.type())
        || subject.filter(r -> r == SlotRole.RECIPIENT).isPresent();
  }

  private boolean isPassive(int verb) {
    return triggers.stream()
        .anyMatch(t -> t.token() == verb && t.isVerb() && voice.isPassive(t, verbs.read(verb)));
  }

  /**
   * Forces that announce a deed (أعلن الجيش إسقاط طائرة) speak of their own; others, or of a
   * clause, do not.
   */
  private List<Mention> claimants(int verb, Trigger trigger) {
    VerbClause clause = verbs.read(verb);
    boolean object = clause.nouns().stream().anyMatch(n -> n.head() == trigger.token());
    return object && clause.subject().isPresent()
        ? scene.meant(clause.subject().orElseThrow()).stream().filter(this::isForce).toList()
        : List.of();
  }

  private boolean isForce(Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    return known != null && FORCES.contains(known.kind());
  }
}
