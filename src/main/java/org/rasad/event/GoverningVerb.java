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
    Optional<Node> above =
        tree.ancestors(tree.preterminal(trigger.token()))
            .takeWhile(n -> !n.is("SBAR"))
            .filter(n -> n.is("VP") && n.head() != trigger.token())
            .findFirst();
    if (above.isEmpty() || !scene.token(above.orElseThrow().head()).isVerb()) {
      return List.of();
    }
    int verb = above.orElseThrow().head();
    Optional<Predicate> predicate =
        triggers.stream().filter(t -> t.token() == verb).map(Trigger::predicate).findFirst();
    if (isPassive(verb) || predicate.filter(GoverningVerb::isOfOthers).isPresent()) {
      return List.of();
    }
    Optional<EventType> type = predicate.map(Predicate::type);
    boolean speech = sources.speechVerbs().contains(verb) && type.isEmpty();
    if (speech) {
      return claimants(verb, trigger);
    }
    VerbClause clause = verbs.read(verb);
    Optional<Node> subject =
        type.filter(ASKS_OTHERS::contains).isPresent() ? clause.object() : clause.subject();
    return subject.isEmpty() || subject.orElseThrow().covers(trigger.token())
        ? List.of()
        : scene.meant(subject.orElseThrow());
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
