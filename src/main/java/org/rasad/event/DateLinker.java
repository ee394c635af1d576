package org.rasad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Status;

/**
 * Gives each date of a sentence to its events.
 *
 * <p>From the date upwards in the tree, the first noun or verb that tells an event has the date; a
 * date between commas is passed on to the verb. The verb of the clause ends the search:
 *
 * <ul>
 *   <li>the date of a verb of speech is that of the announcement (أعلن أمس أن), unless an event
 *       noun stands between them (أعلن مقتل جندي أمس);
 *   <li>the date of a relative clause is that of the noun it belongs to (الهجوم الذي وقع أمس);
 *   <li>the date of any other verb that tells no event is that of an event noun of its clause.
 * </ul>
 *
 * <p>What happened has no date that lies ahead and what is to come none that lies behind; what
 * lasts until a day did not happen on it. Words right beside a date may give it to other events
 * ({@link DateNeighbours}); {@link DateSharing} tells which others happened at the same time.
 */
final class DateLinker {

  /** A date belongs to no event that stands farther from it, in tokens. */
  private static final int FARTHEST = 14;

  /** The noun of a relative clause stands within so many tokens before its verb. */
  private static final int NEAR = 5;

  private static final String PERFECT = "VBD";
  private static final char PARTICIPLE = 'م';
  private static final char NATIONALITY = 'ي';

  private final Scene scene;
  private final FunctionWords words;
  private final Tree tree;
  private final List<Trigger> triggers;
  private final Map<Trigger, Status> status;
  private final Set<Integer> speechVerbs;
  private final DateNeighbours beside;

  /**
   * Takes the events of one sentence.
   *
   * @param speechVerbs whose date is that of the announcement
   * @param went whether a word says that the event went before: بعد مقتل
   */
  DateLinker(
      Scene scene,
      FunctionWords words,
      List<Trigger> triggers,
      Map<Trigger, Status> status,
      Set<Integer> speechVerbs,
      Predicate<Trigger> went) {
    this.scene = scene;
    this.words = words;
    this.tree = scene.tree();
    this.triggers = List.copyOf(triggers);
    this.status = Map.copyOf(status);
    this.speechVerbs = Set.copyOf(speechVerbs);
    this.beside = new DateNeighbours(scene, words, this.triggers, this.status, went);
  }

  /** Dates by the token of the event's trigger; of two dates of one event the first counts. */
  Map<Integer, EventDate> link(List<DateFinder.Found> dates) {
    Map<Trigger, EventDate> linked = new HashMap<>();
    for (DateFinder.Found date : dates) {
      owners(date)
          .forEach(t -> value(t, date).ifPresent(v -> linked.putIfAbsent(t, eventDate(date, v))));
    }
    Map<Integer, EventDate> byToken = new HashMap<>();
    new DateSharing(scene, words, triggers, status)
        .share(linked)
        .forEach((t, d) -> byToken.put(t.token(), d));
    return byToken;
  }

  private List<Trigger> owners(DateFinder.Found date) {
    List<Trigger> past = beside.past(date);
    List<Trigger> owners = new ArrayList<>(past.isEmpty() ? owners(date.from(), date) : past);
    List<Trigger> ofWhen = beside.clause(date);
    if (ofWhen.stream().anyMatch(this::isActual) && !owners.stream().allMatch(this::isActual)) {
      owners.clear();
    }
    owners.addAll(ofWhen);
    beside.joined(date, owners).ifPresent(owners::add);
    return owners;
  }

  private boolean isActual(Trigger trigger) {
    return status.getOrDefault(trigger, Status.ACTUAL) == Status.ACTUAL;
  }

  private List<Trigger> owners(int from, DateFinder.Found date) {
    boolean apart =
        TimeReader.isComma(scene, date.from() - 1) && TimeReader.isComma(scene, date.to());
    for (Node node : tree.ancestors(tree.preterminal(from)).toList()) {
      int head = node.head();
      if (TriggerFinder.isSecondOfTwo(scene, head)) {
        return owners(head - 2, date);
      }
      boolean clause = isClause(scene, node);
      boolean finite = clause && scene.token(head).isVerb();
      if ((date.from() <= head && head < date.to()) || (apart && !finite)) {
        continue;
      }
      List<Trigger> told = toldBy(head, date);
      if (!told.isEmpty()) {
        return told;
      }
      if (clause) {
        return ofClause(node, head, date);
      }
      if (isParticiple(node, date)) {
        return toldBy(tree.parent(node).orElseThrow().head(), date);
      }
    }
    return nearest(t -> distance(t, date) <= FARTHEST, date);
  }

  private static boolean isClause(Scene scene, Node node) {
    boolean verbal = node.is("VP") || (node.is("S") && scene.token(node.head()).isVerb());
    return verbal && !TimeReader.isInName(scene, node.head());
  }

  private List<Trigger> toldBy(int word, DateFinder.Found date) {
    return triggers.stream()
        .filter(t -> isToldBy(t, word))
        .filter(t -> value(t, date).isPresent())
        .toList();
  }

  static boolean isToldBy(Trigger trigger, int word) {
    return trigger.token() == word || trigger.carrier().filter(c -> c.token() == word).isPresent();
  }

  /** The date of a participle right before it: الاتفاق المبرم عام 2015. */
  private boolean isParticiple(Node node, DateFinder.Found date) {
    if (!node.is("ADJP") || node.head() < date.from() - 2 || node.parent() < 0) {
      return false;
    }
    String stem = scene.stem(node.head());
    String masculine = stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem;
    return stem.charAt(0) == PARTICIPLE && masculine.charAt(masculine.length() - 1) != NATIONALITY;
  }

  private List<Trigger> ofClause(Node clause, int verb, DateFinder.Found date) {
    if (words.has(Kind.AUXILIARY, scene.folded(verb))) {
      Optional<Node> full = fullVerb(clause, verb);
      if (full.isPresent()) {
        int head = full.orElseThrow().head();
        List<Trigger> told = toldBy(head, date);
        return told.isEmpty() ? ofClause(full.orElseThrow(), head, date) : told;
      }
    }
    List<Trigger> antecedent = antecedent(clause, date);
    if (!antecedent.isEmpty()) {
      return antecedent;
    }
    Predicate<Trigger> inClause =
        t -> clause.covers(t.token()) && !t.isVerb() && t.token() != verb && isOf(verb, t);
    if (speechVerbs.contains(verb)) {
      List<Trigger> between =
          nearest(inClause.and(t -> verb < t.token() && t.token() < date.from()), date);
      return between.isEmpty() && words.has(Kind.OBSERVING, scene.folded(verb))
          ? object(verb, date)
          : between;
    }
    List<Trigger> found = nearest(inClause, date);
    if (found.isEmpty() && isBareRelative(verb)) {
      found = nearest(t -> !t.isVerb() && t.token() < verb && verb - t.token() <= NEAR, date);
    }
    return found.isEmpty() ? result(date) : found;
  }

  /** What is told to have happened, right after the date: رصدت القوات أمس غارات. */
  private List<Trigger> object(int verb, DateFinder.Found date) {
    return triggers.stream()
        .filter(t -> !t.isVerb() && isActual(t) && t.token() >= date.to())
        .filter(t -> t.token() <= date.to() + 1)
        .filter(t -> isOf(verb, t) && value(t, date).isPresent())
        .limit(1)
        .toList();
  }

  /** A relative clause of an indefinite noun, with a pronoun for it: غزو قوات تقودها الدولة. */
  private boolean isBareRelative(int verb) {
    return verb > 0
        && verb + 1 < TimeReader.size(scene)
        && scene.token(verb + 1).isPronoun()
        && scene.token(verb + 1).joined()
        && (scene.token(verb - 1).tag().startsWith("NN")
            || scene.token(verb - 1).tag().startsWith("JJ"));
  }

  /** What the clause led to: تمكنت القوات أمس من الوصول ما أدى إلى مقتل مسلحين. */
  private List<Trigger> result(DateFinder.Found date) {
    return triggers.stream()
        .filter(t -> t.isKilling() && t.carrier().isPresent() && t.token() > date.to())
        .filter(t -> status.getOrDefault(t, Status.ACTUAL) == Status.ACTUAL)
        .filter(t -> value(t, date).isPresent())
        .limit(1)
        .toList();
  }

  private Optional<Node> fullVerb(Node clause, int verb) {
    return tree.subtree(clause)
        .filter(n -> n.is("VP") && n.head() > verb && scene.token(n.head()).isVerb())
        .findFirst();
  }

  /** Whether the verb is that of the trigger's clause. */
  private boolean isOf(int verb, Trigger trigger) {
    return isOf(scene, verb, trigger);
  }

  static boolean isOf(Scene scene, int verb, Trigger trigger) {
    Tree tree = scene.tree();
    return tree.ancestors(tree.preterminal(trigger.token()))
        .filter(n -> isClause(scene, n))
        .findFirst()
        .filter(n -> n.head() == verb)
        .isPresent();
  }

  /** The event noun to which the relative clause belongs. */
  private List<Trigger> antecedent(Node clause, DateFinder.Found date) {
    Optional<Node> relative =
        tree.ancestors(clause)
            .takeWhile(n -> n.head() == clause.head() || n.is("SBAR"))
            .filter(n -> n.is("SBAR"))
            .reduce((lower, upper) -> upper);
    return relative
        .flatMap(r -> tree.parent(r))
        .filter(p -> p.is("NP") && p.head() < clause.from())
        .filter(p -> clause.from() - p.head() <= FARTHEST)
        .map(p -> toldBy(p.head(), date))
        .orElse(List.of());
  }

  /** The nearest event word, rather before the date than after it. */
  private List<Trigger> nearest(Predicate<Trigger> wanted, DateFinder.Found date) {
    return triggers.stream()
        .filter(wanted)
        .filter(t -> t.token() < date.from() || mayFollow(t, date))
        .filter(t -> value(t, date).isPresent())
        .min(
            Comparator.comparing((Trigger t) -> isInConstruct(t, wanted))
                .thenComparing(t -> distance(t, date)))
        .map(List::of)
        .orElse(List.of());
  }

  /** توقيع الاتفاق أمس: the day of the signing. */
  private boolean isInConstruct(Trigger trigger, Predicate<Trigger> wanted) {
    return tree.ancestors(tree.preterminal(trigger.token()))
        .takeWhile(n -> n.is("NP"))
        .map(Node::head)
        .filter(head -> head != trigger.token())
        .anyMatch(head -> triggers.stream().anyMatch(t -> t.token() == head && wanted.test(t)));
  }

  private static int distance(Trigger trigger, DateFinder.Found date) {
    return trigger.token() < date.from()
        ? date.from() - trigger.token()
        : 2 * (trigger.token() - date.to() + 1);
  }

  /** قررت أمس سحب القوات: the day of the decision, which the withdrawal follows. */
  private boolean mayFollow(Trigger trigger, DateFinder.Found date) {
    Status s = status.getOrDefault(trigger, Status.ACTUAL);
    return date.value().isAhead() || s == Status.ACTUAL || s == Status.NEGATED;
  }

  private Optional<String> value(Trigger trigger, DateFinder.Found date) {
    return value(scene, trigger, status.getOrDefault(trigger, Status.ACTUAL), date);
  }

  /** What the date means for an event of that status; nothing if it cannot be the event's. */
  static Optional<String> value(Scene scene, Trigger trigger, Status s, DateFinder.Found date) {
    if (date.until() && (s == Status.ACTUAL || s == Status.NEGATED)) {
      return Optional.empty();
    }
    return date.value().of(s, scene.token(trigger.token()).tag().equals(PERFECT));
  }

  private EventDate eventDate(DateFinder.Found date, String value) {
    return new EventDate(
        value,
        scene.original(date.from(), date.to()),
        scene.sentence().span(date.from(), date.to()),
        date.value().derived());
  }
}
