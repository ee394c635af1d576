package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.WordForm;

/**
 * Finds who takes part in an event, by the frame of its predicate.
 *
 * <p>Of a verb: subject, object and prepositional phrases. Of an event noun: the noun in construct,
 * the attached pronoun, its prepositional phrases, and a nationality adjective where its country is
 * named in the sentence; the light verb that carries it gives its subject; else, for the actor, the
 * subject of the verb that governs it.
 */
final class RoleFinder {

  /** ب before a place says where (ببغداد); before other things it does not. */
  private static final String AT = "ب";

  private static final String OF = "ل";

  /** The vowel sign u on the first letter marks the passive: قُتل. */
  private static final char DAMMA = '\u064f';

  /** The prefix of "we" in the imperfect and its ending in the perfect. */
  private static final String WE_IMPERFECT = "ن";

  private static final String WE_PERFECT = "نا";

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
  private final Complements complements;
  private final Gazetteer gazetteer;
  private final List<Trigger> triggers;
  private final SourceFinder.Sources sources;

  RoleFinder(
      Scene scene,
      VerbReader verbs,
      Lexicon lexicon,
      List<Trigger> triggers,
      SourceFinder.Sources sources) {
    this.scene = scene;
    this.tree = scene.tree();
    this.verbs = verbs;
    this.complements = new Complements(scene, lexicon.functionWords());
    this.gazetteer = lexicon.gazetteer();
    this.triggers = List.copyOf(triggers);
    this.sources = sources;
  }

  /** The participants in order of role and text; an entity stands in one role only. */
  List<Argument> find(Trigger trigger) {
    Filling filling = new Filling(trigger.predicate());
    if (trigger.isVerb()) {
      fillFromVerb(trigger, filling);
    } else if (trigger.form().kind() == WordForm.Kind.PARTICIPLE) {
      fillFromParticiple(trigger, filling);
    } else {
      fillFromNoun(trigger, filling);
    }
    return filling.arguments();
  }

  private void fillFromVerb(Trigger trigger, Filling filling) {
    VerbClause clause = verbs.read(trigger.token());
    Frame frame = trigger.predicate().frame();
    boolean passive = isPassive(trigger, clause);
    filling.put(frame.role(passive ? Frame.OBJECT : Frame.SUBJECT), clause.subject());
    if (!passive) {
      filling.put(frame.role(Frame.OBJECT), clause.object());
    } else if (scene.token(trigger.token()).tag().equals("VBD")) {
      verbs
          .shared(trigger.token())
          .ifPresent(s -> scene.meant(s).forEach(m -> filling.put(frame.role(Frame.SUBJECT), m)));
    }
    clause.complements().forEach(c -> filling.put(frame, c));
    if (!passive && clause.subject().isEmpty() && isFirstPersonPlural(trigger.token())) {
      sources.of(trigger.token()).forEach(m -> filling.put(frame.role(Frame.SUBJECT), m));
    }
  }

  /** "We" in reported speech is the speaker: سنحرر، سلمنا. */
  private boolean isFirstPersonPlural(int verb) {
    String form = scene.folded(verb);
    return scene.token(verb).tag().equals("VBP")
        ? form.startsWith(WE_IMPERFECT)
        : form.endsWith(WE_PERFECT) && form.length() > 4;
  }

  private boolean isPassive(Trigger trigger, VerbClause clause) {
    boolean tagged =
        scene.token(trigger.token()).tag().equals("VBN")
            || scene.original(trigger.token()).indexOf(DAMMA) == 1;
    return trigger.predicate().frame().role(Frame.OBJECT).isPresent()
        && (trigger.form().voice() == WordForm.Voice.PASSIVE || tagged || trigger.isKilling())
        && clause.object().isEmpty();
  }

  private void fillFromParticiple(Trigger trigger, Filling filling) {
    Node top = tree.maximalProjection(trigger.token(), n -> true).orElseThrow();
    scene
        .at(trigger.token() - 1 < 0 ? 0 : trigger.token() - 1)
        .ifPresent(m -> filling.put(trigger.predicate().frame().role(Frame.SUBJECT), m));
    complements
        .among(tree.rightSisters(tree.preterminal(trigger.token())))
        .forEach(c -> filling.put(trigger.predicate().frame(), c));
    complements
        .among(tree.rightSisters(top))
        .forEach(c -> filling.put(trigger.predicate().frame(), c));
  }

  private void fillFromNoun(Trigger trigger, Filling filling) {
    Frame frame = trigger.predicate().frame();
    Node top =
        tree.maximalProjection(trigger.token(), n -> n.is("NP"))
            .orElse(tree.preterminal(trigger.token()));
    List<Complement> own = new ArrayList<>();
    if (top.head() == trigger.token() && !top.isPreterminal()) {
      tree.children(top).forEach(c -> own.addAll(complements.among(List.of(c))));
    }
    own.addAll(
        complements.among(
            tree.rightSisters(top).stream().filter(n -> n.is("PP") || n.is("NP")).toList()));
    adjacent(trigger).stream().filter(c -> !own.contains(c)).forEach(own::add);
    trigger.carrier().ifPresent(c -> fillFromCarrier(c, trigger.token(), frame, filling));
    own.forEach(c -> filling.put(frame, c));
    own.stream().filter(c -> c.preposition().equals(OF)).forEach(c -> fillOwner(frame, c, filling));
    genitive(trigger).ifPresent(node -> fillGenitive(frame, node, filling));
    nationality(trigger).forEach(m -> filling.putIfOpen(Role.ACTOR, m));
    if (filling.isOpen(Role.ACTOR)
        && trigger.carrier().isEmpty()
        && frame.role(Frame.SUBJECT).equals(Optional.of(SlotRole.ACTOR))) {
      governingSubject(trigger).forEach(m -> filling.put(Role.ACTOR, m));
    }
  }

  /**
   * The event noun itself may stand where the subject should (تبنى الهجوم تنظيم): then the next
   * noun phrase is it.
   */
  private void fillFromCarrier(Trigger.Carrier carrier, int event, Frame frame, Filling filling) {
    VerbClause clause = verbs.read(carrier.token());
    Optional<Node> subject =
        clause
            .subject()
            .filter(s -> !s.covers(event))
            .or(() -> clause.nouns().stream().filter(n -> !n.covers(event)).findFirst());
    if (carrier.verb().subject().isPresent() && subject.isPresent()) {
      scene
          .meant(subject.orElseThrow())
          .forEach(m -> filling.put(carrier.verb().subject().orElseThrow(), m));
    }
    if (carrier.verb().nounSlots().contains(Frame.SUBJECT)) {
      Optional<Node> object =
          clause.object().or(() -> clause.subject()).filter(n -> !n.covers(event));
      filling.put(Optional.of(SlotRole.RECIPIENT), object);
    }
    clause.complements().forEach(c -> filling.put(frame, c));
  }

  /** هجوم لطالبان: whose event it is, unless the frame says otherwise. */
  private void fillOwner(Frame frame, Complement complement, Filling filling) {
    if (frame.role(OF).isEmpty() && filling.isOpen(Role.ACTOR)) {
      scene.meant(complement.phrase()).stream()
          .filter(this::mayAct)
          .forEach(m -> filling.put(frame.role(Frame.SUBJECT), m));
    }
  }

  private boolean mayAct(Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    boolean state = known != null && known.kind().equals("country");
    return state
        || scene.type(mention) == EntityType.GROUP
        || scene.type(mention) == EntityType.PERSON;
  }

  private void fillGenitive(Frame frame, Node node, Filling filling) {
    SlotRole role = frame.role(Frame.GENITIVE).orElse(SlotRole.NONE);
    Optional<Node> second = role == SlotRole.RECIPIENT ? secondNoun(node) : Optional.empty();
    boolean taken = role == SlotRole.RECIPIENT && !filling.isOpen(Role.RECIPIENT);
    boolean aircraft =
        role == SlotRole.RECIPIENT && scene.meant(node).stream().anyMatch(this::isAirForce);
    if (filling.isOpen(Role.ACTOR) && (taken || aircraft || second.isPresent())) {
      filling.put(frame.role(Frame.SUBJECT), Optional.of(node));
      filling.put(frame.role(Frame.OBJECT), second);
    } else {
      filling.put(Optional.of(role), Optional.of(node));
    }
  }

  /** The object of an event noun that has its agent in construct: استهداف الفصيل القاعدة. */
  private Optional<Node> secondNoun(Node genitive) {
    return tree.rightSisters(genitive).stream()
        .takeWhile(n -> n.is("NP"))
        .filter(n -> complements.read(n).isEmpty() && scene.at(n.head()).isPresent())
        .findFirst();
  }

  private boolean isAirForce(Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    return known != null && known.kind().equals("air-force");
  }

  /**
   * The prepositional phrases that stand right after the event noun or what is in construct with
   * it. The parser hangs many of them on a noun or verb above (في الحرب ضد التنظيم).
   */
  private List<Complement> adjacent(Trigger trigger) {
    int next = trigger.token() + 1;
    while (next < scene.sentence().tokens().size() && scene.token(next).tag().contains("JJ")) {
      next++;
    }
    Optional<Mention> construct =
        next < scene.sentence().tokens().size() ? scene.at(next) : Optional.empty();
    int afterNoun = next;
    int afterConstruct = construct.filter(m -> m.from() == afterNoun).map(Mention::to).orElse(next);
    return tree.nodes().stream()
        .filter(n -> n.from() == afterNoun || n.from() == afterConstruct)
        .map(complements::read)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The noun phrase or pronoun in construct after an event noun. */
  private Optional<Node> genitive(Trigger trigger) {
    Node leaf = tree.preterminal(trigger.token());
    for (Node sister : tree.rightSisters(leaf)) {
      boolean noun =
          sister.is("NP") || sister.label().startsWith("DTNN") || sister.label().startsWith("NN");
      if (noun || sister.label().startsWith("PRP")) {
        return complements.read(sister).isEmpty() ? Optional.of(sister) : Optional.empty();
      }
      if (!sister.label().contains("JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The country or forces in the sentence that a nationality adjective of the noun speaks of: غارة
   * أمريكية.
   */
  private List<Mention> nationality(Trigger trigger) {
    int end = Math.min(scene.sentence().tokens().size(), trigger.token() + 4);
    for (int i = trigger.token() + 1; i < end && scene.token(i).tag().contains("J"); i++) {
      Optional<Country> country = gazetteer.nationality(scene.folded(i));
      if (country.isPresent()) {
        String code = country.orElseThrow().entry().country();
        return scene.mentions().stream()
            .filter(m -> m.form() == Mention.Form.NAME && isOf(m, code))
            .limit(1)
            .toList();
      }
    }
    return List.of();
  }

  private boolean isOf(Mention mention, @Nullable String country) {
    GazetteerEntry known = scene.entity(mention).known();
    boolean acts =
        scene.type(mention) == EntityType.GROUP
            || (known != null && known.kind().equals("country"));
    return acts && known != null && country != null && country.equals(known.country());
  }

  private List<Mention> governingSubject(Trigger trigger) {
    Optional<Node> above =
        tree.ancestors(tree.preterminal(trigger.token()))
            .takeWhile(n -> !n.is("SBAR"))
            .filter(n -> n.is("VP") && n.head() != trigger.token())
            .findFirst();
    if (above.isEmpty() || !scene.token(above.orElseThrow().head()).isVerb()) {
      return List.of();
    }
    int verb = above.orElseThrow().head();
    if (isPassive(verb)) {
      return List.of();
    }
    Optional<EventType> type =
        triggers.stream().filter(t -> t.token() == verb).map(t -> t.predicate().type()).findFirst();
    boolean speech = sources.speechVerbs().contains(verb) && type.isEmpty();
    if (speech) {
      return claimants(verb, trigger);
    }
    if (type.filter(SPEAKS_OF_OTHERS::contains).isPresent()) {
      return List.of();
    }
    VerbClause clause = verbs.read(verb);
    Optional<Node> subject =
        type.filter(ASKS_OTHERS::contains).isPresent() ? clause.object() : clause.subject();
    return subject.isEmpty() || subject.orElseThrow().covers(trigger.token())
        ? List.of()
        : scene.meant(subject.orElseThrow());
  }

  private boolean isPassive(int verb) {
    return triggers.stream()
        .anyMatch(t -> t.token() == verb && t.isVerb() && isPassive(t, verbs.read(verb)));
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

  /** The roles of one event while they are being filled. */
  private final class Filling {

    private final Predicate predicate;
    private final List<Argument> arguments = new ArrayList<>();

    Filling(Predicate predicate) {
      this.predicate = predicate;
    }

    boolean isOpen(Role role) {
      return arguments.stream().noneMatch(a -> a.role() == role);
    }

    void put(Optional<SlotRole> slotRole, Optional<Node> phrase) {
      if (slotRole.isPresent() && phrase.isPresent()) {
        scene.meant(phrase.orElseThrow()).forEach(m -> put(slotRole, m));
      }
    }

    void put(Optional<SlotRole> slotRole, Mention mention) {
      switch (slotRole.orElse(SlotRole.NONE)) {
        case ACTOR -> put(Role.ACTOR, mention);
        case RECIPIENT -> put(Role.RECIPIENT, mention);
        case PLACE -> put(Role.PLACE, mention);
        case INSTRUMENT, NONE -> {}
      }
    }

    void put(Frame frame, Complement complement) {
      if (complement.preposition().equals(Complements.AGENT)) {
        put(frame.role(Frame.SUBJECT), Optional.of(complement.phrase()));
      } else if (frame.role(complement.preposition()).isPresent()) {
        put(frame.role(complement.preposition()), Optional.of(complement.phrase()));
      } else if (complements.isPlace(complement)) {
        put(Optional.of(SlotRole.PLACE), Optional.of(complement.phrase()));
      } else if (complement.preposition().equals(AT)) {
        scene.meant(complement.phrase()).stream()
            .filter(m -> scene.type(m) == EntityType.PLACE)
            .forEach(m -> put(Role.PLACE, m));
      }
    }

    void putIfOpen(Role role, Mention mention) {
      if (isOpen(role)) {
        put(role, mention);
      }
    }

    void put(Role role, Mention mention) {
      EntityType type = scene.type(mention);
      boolean site = type == EntityType.PLACE || type == EntityType.FACILITY;
      boolean known =
          arguments.stream().anyMatch(a -> a.mention().entity().equals(mention.entity()));
      boolean own = predicate.type() == EventType.PROTEST && role == Role.RECIPIENT && site;
      if (!known && (role != Role.PLACE || site) && !own) {
        arguments.add(new Argument(role, mention));
      }
    }

    List<Argument> arguments() {
      return arguments.stream().sorted(Argument.IN_ORDER).toList();
    }
  }
}
