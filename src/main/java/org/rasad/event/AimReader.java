package org.rasad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.Status;

/** Reads event nouns as aims (تحركت لمحاصرة البلدة) and duties (على القوات الانسحاب). */
final class AimReader {

  /** What they aim at is done by the very deed that is told: خرجوا للمطالبة, اجتمعوا لمناقشة. */
  private static final Set<EventType> DONE_BY_SAYING =
      EnumSet.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.PROTEST);

  private static final String FOR = "ل";

  private final Lexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final StatusCues cues;

  AimReader(Lexicon lexicon, Scene scene, StatusCues cues) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = scene.tree();
    this.cues = cues;
  }

  Optional<Status> find(Trigger trigger) {
    int word = trigger.carrier().map(Trigger.Carrier::token).orElse(trigger.token());
    boolean aim =
        !isSuffered(trigger) && !isDoneBySaying(trigger.predicate()) && !isSuffering(word);
    return (aim ? aim(word) : Optional.<Status>empty()).or(() -> duty(word));
  }

  private static boolean isDoneBySaying(Predicate predicate) {
    return DONE_BY_SAYING.contains(predicate.type())
        || (predicate.type() == EventType.CONSULT && predicate.complement() != null);
  }

  /** مقتل: nobody does it, so nobody aims at it. */
  private static boolean isSuffered(Trigger trigger) {
    Optional<SlotRole> subject = trigger.predicate().frame().role(Frame.SUBJECT);
    return subject.filter(r -> r == SlotRole.RECIPIENT).isPresent()
        || (subject.isEmpty() && trigger.isKilling());
  }

  /** An attached ل before an event noun, or before one that it is joined to or carried by. */
  private Optional<Status> aim(int word) {
    int noun =
        tree.ancestors(tree.preterminal(word))
            .takeWhile(n -> n.is("NP"))
            .filter(n -> n.head() < word && passesOn(n))
            .findFirst()
            .map(Node::head)
            .orElse(word);
    return cues.aim(word).or(() -> cues.aim(noun));
  }

  private boolean passesOn(Node phrase) {
    return tree.children(phrase).stream().anyMatch(c -> c.is("CC"))
        || !lexicon.lightVerbs().nouns(scene.stem(phrase.head())).isEmpty();
  }

  /** خاضع لسيطرة: what one suffers is no aim. */
  private boolean isSuffering(int word) {
    return word > 1
        && lexicon.lightVerbs().nouns(scene.stem(word - 2)).stream()
            .map(Reading::lexeme)
            .anyMatch(v -> v.nounSlots().contains(FOR));
  }

  /** على القوات الانسحاب: without a verb this is a duty. */
  private Optional<Status> duty(int word) {
    Optional<Node> noun =
        tree.maximalProjection(word, n -> n.is("NP"))
            .filter(n -> tree.parent(n).filter(p -> p.is("S") || p.is("NP")).isPresent());
    List<Node> left = noun.map(tree::leftSisters).orElse(List.of());
    boolean duty =
        left.stream().noneMatch(n -> n.is("VP"))
            && left.stream().anyMatch(n -> n.is("PP") && isDuty(scene.folded(n.from())));
    return duty ? Optional.of(Status.HYPOTHETICAL) : Optional.empty();
  }

  private boolean isDuty(String preposition) {
    return lexicon.functionWords().has(Kind.DUTY, preposition);
  }
}
