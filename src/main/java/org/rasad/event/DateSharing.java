package org.rasad.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.WordForm;

/**
 * Tells which events of a sentence happened at the same time as one that has a date: a verb joined
 * to the dated one before it (قصف الجيش أمس البلدة واعتقل), an event noun during which the clause
 * happens (خلال زيارة), and a clause of the same time (عندما). A date of its own goes before. The
 * dates of attacks and their victims are the work of {@link VictimLinker}.
 */
final class DateSharing {

  private static final String IN = "في";
  private static final String FOR = "ل";

  private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

  private final Scene scene;
  private final Tree tree;
  private final FunctionWords words;
  private final List<Trigger> triggers;
  private final Map<Trigger, Status> status;

  DateSharing(
      Scene scene, FunctionWords words, List<Trigger> triggers, Map<Trigger, Status> status) {
    this.scene = scene;
    this.tree = scene.tree();
    this.words = words;
    this.triggers = List.copyOf(triggers);
    this.status = Map.copyOf(status);
  }

  /** The dates by event, with those that are shared. */
  Map<Trigger, EventDate> share(Map<Trigger, EventDate> dates) {
    Map<Trigger, EventDate> shared = new HashMap<>(dates);
    if (dates.isEmpty()) {
      return shared;
    }
    for (Trigger trigger : triggers) {
      if (isSameTime(trigger)) {
        above(trigger, shared).ifPresent(v -> both(v, trigger, shared));
      }
    }
    for (Trigger trigger : triggers) {
      antecedent(word(trigger))
          .filter(noun -> isSameDeed(noun, trigger))
          .ifPresent(noun -> both(noun, trigger, shared));
    }
    for (Trigger trigger : triggers) {
      cause(trigger).ifPresent(cause -> both(cause, trigger, shared));
      suppression(trigger).ifPresent(force -> both(force, trigger, shared));
    }
    for (Trigger trigger : triggers) {
      if (!shared.containsKey(trigger)) {
        joined(trigger, shared).ifPresent(d -> shared.put(trigger, d));
      }
    }
    return shared;
  }

  private static void both(Trigger one, Trigger other, Map<Trigger, EventDate> shared) {
    EventDate date = shared.getOrDefault(one, shared.get(other));
    if (date != null) {
      shared.putIfAbsent(one, date);
      shared.putIfAbsent(other, date);
    }
  }

  private boolean isSameTime(Trigger trigger) {
    int word = word(trigger);
    if (!scene.token(word).isVerb()) {
      return isDuring(trigger) || isCircumstance(trigger) || isPartOf(trigger);
    }
    return tree.ancestors(tree.preterminal(word))
        .filter(n -> n.is("SBAR"))
        .findFirst()
        .filter(n -> n.from() >= word - 2)
        .filter(
            n ->
                words.has(Kind.WHEN, scene.folded(n.from()))
                    || (n.from() > 0 && words.has(Kind.WHEN, scene.folded(n.from() - 1))))
        .isPresent();
  }

  private boolean isDuring(Trigger trigger) {
    return words.has(Kind.DURING, scene.folded(Math.max(0, trigger.token() - 1)));
  }

  /**
   * What its doer did besides, as a participle after a comma: هاجم الجيش البلدة، مدعوما بالطيران.
   */
  private boolean isCircumstance(Trigger trigger) {
    return trigger.form().kind() == WordForm.Kind.PARTICIPLE
        && !ArabicSpelling.hasArticle(scene.folded(trigger.token()))
        && TimeReader.isComma(scene, trigger.token() - 1)
        && status.get(trigger) == Status.ACTUAL;
  }

  /**
   * Whether noun and verb tell one deed: as its object (انتزع السيطرة), as that in which it happens
   * or which it serves (في هجوم، اجتمعوا لمناقشة), or as what its relative clause speaks of (الهجوم
   * الذي استهدف).
   */
  private boolean isPartOf(Trigger noun) {
    Optional<Trigger> verb = verbAbove(word(noun)).flatMap(this::toldBy);
    if (verb.isEmpty() || !isSameDeed(noun, verb.orElseThrow())) {
      return false;
    }
    if (noun.form().kind() == WordForm.Kind.PARTICIPLE) {
      return true;
    }
    Node phrase =
        tree.maximalProjection(noun.token(), n -> n.is("NP"))
            .orElseGet(() -> tree.preterminal(noun.token()));
    Node parent = tree.parent(phrase).orElse(phrase);
    return parent.is("VP")
        || (parent.is("PP")
            && (scene.folded(parent.from()).equals(IN) || scene.folded(parent.from()).equals(FOR))
            && tree.parent(parent).filter(n -> n.is("VP") || n.is("S")).isPresent());
  }

  private boolean isSameDeed(Trigger one, Trigger other) {
    return one.predicate().type() == other.predicate().type()
        && status.get(one) == status.get(other);
  }

  /** The deed before that led to this one: أسفر القصف عن تدمير. */
  private Optional<Trigger> cause(Trigger trigger) {
    boolean result =
        trigger
            .carrier()
            .map(Trigger.Carrier::verb)
            .filter(v -> v.subject().isEmpty() && !v.nounSlots().contains(Frame.SUBJECT))
            .isPresent();
    return result
        ? triggers.stream()
            .filter(t -> t.token() < trigger.token() && isSameDeed(t, trigger))
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** The force that a protest met while it went on: قمعت الشرطة المظاهرة، تفريق المسيرة. */
  private Optional<Trigger> suppression(Trigger trigger) {
    if (trigger.predicate().type() != EventType.PROTEST || trigger.isVerb()) {
      return Optional.empty();
    }
    return tree.ancestors(tree.preterminal(trigger.token()))
        .map(Node::head)
        .filter(head -> head != trigger.token())
        .findFirst()
        .flatMap(this::toldBy)
        .filter(t -> FORCE.contains(t.predicate().type()))
        .filter(t -> status.get(t) == status.get(trigger));
  }

  /** The event of the clause above: what its verb tells, else what has a date there. */
  private Optional<Trigger> above(Trigger trigger, Map<Trigger, EventDate> dates) {
    Optional<Integer> verb = verbAbove(word(trigger));
    return above(trigger, verb, dates)
        .or(
            () ->
                isDuring(trigger)
                    ? above(trigger, verb.flatMap(this::verbAbove), dates)
                    : Optional.empty());
  }

  private Optional<Trigger> above(
      Trigger trigger, Optional<Integer> verb, Map<Trigger, EventDate> dates) {
    return verb.flatMap(
        v ->
            toldBy(v)
                .or(() -> antecedent(v))
                .or(
                    () ->
                        triggers.stream()
                            .filter(t -> dates.containsKey(t) && t != trigger)
                            .filter(t -> verbAbove(word(t)).equals(Optional.of(v)))
                            .findFirst()));
  }

  /** The verb above a word's own clause or phrase. */
  private Optional<Integer> verbAbove(int word) {
    return tree.ancestors(tree.preterminal(word))
        .filter(n -> n.is("VP") || n.is("S"))
        .map(Node::head)
        .filter(head -> head != word && scene.token(head).isVerb())
        .findFirst();
  }

  /** The event noun of whose deed the verb's relative clause tells: الهجوم الذي استهدف. */
  private Optional<Trigger> antecedent(int verb) {
    if (!scene.token(verb).isVerb()) {
      return Optional.empty();
    }
    return tree.ancestors(tree.preterminal(verb))
        .takeWhile(n -> n.head() == verb || n.is("SBAR"))
        .filter(n -> n.is("SBAR"))
        .reduce((lower, upper) -> upper)
        .flatMap(tree::parent)
        .filter(n -> n.is("NP"))
        .flatMap(n -> toldBy(n.head()).or(() -> toldBy(joint(n).head())));
  }

  /** The whole of joined phrases of which this is one. */
  private Node joint(Node phrase) {
    return tree.parent(phrase)
        .filter(p -> p.is("NP") && tree.children(p).stream().anyMatch(c -> c.is("CC")))
        .orElse(phrase);
  }

  private Optional<Trigger> toldBy(int word) {
    return triggers.stream().filter(t -> DateLinker.isToldBy(t, word)).findFirst();
  }

  /** The date of a clause to the left that this verb is joined to. */
  private Optional<EventDate> joined(Trigger trigger, Map<Trigger, EventDate> dates) {
    int word = word(trigger);
    if (!scene.token(word).isVerb() || word == 0 || !scene.token(word - 1).tag().equals("CC")) {
      return Optional.empty();
    }
    Node at = tree.preterminal(word);
    while (at.parent() >= 0) {
      Node parent = tree.parent(at).orElseThrow();
      if (!parent.is("VP") && !parent.is("S")) {
        break;
      }
      List<Node> left = tree.leftSisters(at);
      for (int i = left.size() - 1; i >= 0; i--) {
        Node sister = left.get(i);
        Optional<EventDate> date =
            sister.is("VP") || sister.is("S") ? date(sister, trigger, dates) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
      at = parent;
    }
    return Optional.empty();
  }

  private Optional<EventDate> date(Node clause, Trigger trigger, Map<Trigger, EventDate> dates) {
    return toldBy(clause.head())
        .filter(t -> status.get(t) == status.get(trigger))
        .filter(t -> scene.token(word(t)).tag().equals(scene.token(word(trigger)).tag()))
        .flatMap(t -> Optional.ofNullable(dates.get(t)));
  }

  /** The verb before a noun; a verb after it is that of its relative clause (هجوم وقع). */
  private static int word(Trigger trigger) {
    return trigger
        .carrier()
        .map(Trigger.Carrier::token)
        .filter(c -> c < trigger.token())
        .orElse(trigger.token());
  }
}
