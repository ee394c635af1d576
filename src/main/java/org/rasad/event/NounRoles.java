package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.rasad.lexicon.Predicate;

/**
 * Finds who takes part in an event that a noun tells: the noun in construct, the attached pronoun,
 * its prepositional phrases, and a nationality adjective where its country is named in the
 * sentence; the light verb that carries it gives its subject; else, for the actor, the subject of
 * the verb that governs it.
 */
final class NounRoles {

  /** The path to the subject of the verb above. */
  static final String GOVERNING = "governing-subject";

  /** The path to who speaks of what others do. */
  static final String OTHERS = "subject-of-others";

  static final String GENITIVE = "genitive";
  private static final String OF = "ل";

  private final Scene scene;
  private final Tree tree;
  private final VerbReader verbs;
  private final Complements complements;
  private final Gazetteer gazetteer;
  private final GoverningVerb governingVerb;

  NounRoles(
      Scene scene,
      VerbReader verbs,
      Complements complements,
      Gazetteer gazetteer,
      GoverningVerb governingVerb) {
    this.scene = scene;
    this.tree = scene.tree();
    this.verbs = verbs;
    this.complements = complements;
    this.gazetteer = gazetteer;
    this.governingVerb = governingVerb;
  }

  /** Adds the participants of an event that a noun tells; what is said nearest to it first. */
  void fill(Trigger trigger, RoleProposals proposals) {
    Frame frame = trigger.predicate().frame();
    List<Complement> phrases = phrases(trigger);
    trigger.carrier().ifPresent(c -> fillFromCarrier(c, trigger.token(), frame, proposals));
    phrases.forEach(c -> proposals.put("", frame, c));
    phrases.stream()
        .filter(c -> c.preposition().equals(OF))
        .forEach(c -> fillOwner(frame, c, proposals));
    genitive(trigger).ifPresent(node -> fillGenitive(trigger, node, proposals));
    if (!proposals.hasPath(GENITIVE)) {
      next(trigger).ifPresent(m -> proposals.put("next", frame.role(Frame.GENITIVE), m));
    }
    fillFromRelative(trigger, frame, proposals);
    nationality(trigger).forEach(m -> proposals.put("nationality", Optional.of(SlotRole.ACTOR), m));
    fillFromAbove(trigger, frame, proposals);
  }

  /** The prepositional phrases inside the event noun's phrase, beside it and right after it. */
  private List<Complement> phrases(Trigger trigger) {
    Node top =
        tree.maximalProjection(trigger.token(), n -> n.is("NP"))
            .orElse(tree.preterminal(trigger.token()));
    List<Complement> phrases = new ArrayList<>();
    if (top.head() == trigger.token() && !top.isPreterminal()) {
      phrases.addAll(complements.among(tree.children(top)));
    }
    phrases.addAll(
        complements.among(
            tree.rightSisters(top).stream().filter(n -> n.is("PP") || n.is("NP")).toList()));
    adjacent(trigger).stream().filter(c -> !phrases.contains(c)).forEach(phrases::add);
    return phrases;
  }

  /** Where nothing nearer tells who acts: the subject of the verb above, if it is its deed. */
  private void fillFromAbove(Trigger trigger, Frame frame, RoleProposals proposals) {
    boolean open =
        trigger.carrier().isEmpty()
            && proposals.lacks(SlotRole.ACTOR)
            && frame.role(Frame.SUBJECT).equals(Optional.of(SlotRole.ACTOR));
    if (open) {
      governingVerb
          .subject(trigger)
          .forEach(m -> proposals.put(GOVERNING, Optional.of(SlotRole.ACTOR), m));
    }
    governingVerb.others(trigger).forEach(m -> proposals.put(OTHERS, Optional.empty(), m));
  }

  /**
   * The event noun itself may stand where the subject should (تبنى الهجوم تنظيم): then the next
   * noun phrase is it.
   */
  private void fillFromCarrier(
      Trigger.Carrier carrier, int event, Frame frame, RoleProposals proposals) {
    VerbClause clause = verbs.read(carrier.token());
    Optional<Node> subject =
        clause
            .subject()
            .filter(s -> !s.covers(event))
            .or(() -> clause.nouns().stream().filter(n -> !n.covers(event)).findFirst());
    proposals.put(
        "carrier-subject", carrier.verb().subject().map(r -> SlotRole.valueOf(r.name())), subject);
    if (carrier.verb().nounSlots().contains(Frame.SUBJECT)) {
      Optional<Node> object =
          clause.object().or(() -> clause.subject()).filter(n -> !n.covers(event));
      proposals.put("carrier-object", Optional.of(SlotRole.RECIPIENT), object);
    }
    clause.complements().stream()
        .filter(c -> !c.phrase().covers(event))
        .forEach(c -> proposals.put("carrier-", frame, c));
  }

  /** What a relative clause says of the event: زيارة يقوم بها الوزير، اتهامات وجهتها الحكومة. */
  private void fillFromRelative(Trigger trigger, Frame frame, RoleProposals proposals) {
    tree.subtree(tree.maximalProjection(trigger.token(), n -> n.is("NP")).orElse(tree.root()))
        .filter(n -> n.isPreterminal() && n.from() > trigger.token())
        .filter(n -> scene.token(n.from()).isVerb())
        .filter(n -> verbs.antecedent(n).filter(a -> a.head() == trigger.token()).isPresent())
        .findFirst()
        .ifPresent(n -> fillFromRelative(verbs.read(n.from()), trigger.token(), frame, proposals));
  }

  /** The event is one of the two: what does something to it does it, what it does it to suffers. */
  private static void fillFromRelative(
      VerbClause clause, int event, Frame frame, RoleProposals proposals) {
    Optional<Node> subject = clause.subject().filter(s -> s.head() != event);
    boolean does = clause.subject().filter(s -> s.head() == event).isPresent();
    proposals.put("relative-subject", frame.role(Frame.SUBJECT), subject);
    if (does) {
      proposals.put("relative-object", Optional.of(SlotRole.RECIPIENT), clause.object());
    }
    clause.complements().forEach(c -> proposals.put("relative-", frame, c));
  }

  /** هجوم لطالبان: whose event it is, unless the frame says otherwise. */
  private void fillOwner(Frame frame, Complement complement, RoleProposals proposals) {
    if (frame.role(OF).isEmpty()) {
      scene.meant(complement.phrase()).stream()
          .filter(this::mayAct)
          .forEach(m -> proposals.put("owner", frame.role(Frame.SUBJECT), m));
    }
  }

  private boolean mayAct(Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    boolean state = known != null && known.kind().equals("country");
    return state
        || scene.type(mention) == EntityType.GROUP
        || scene.type(mention) == EntityType.PERSON;
  }

  private void fillGenitive(Trigger trigger, Node node, RoleProposals proposals) {
    Frame frame = trigger.predicate().frame();
    SlotRole role = genitiveRole(trigger.predicate(), node);
    Optional<Node> second = role == SlotRole.RECIPIENT ? secondNoun(node) : Optional.empty();
    boolean aircraft =
        role == SlotRole.RECIPIENT && scene.meant(node).stream().anyMatch(this::isAirForce);
    if (aircraft || second.isPresent()) {
      proposals.put("genitive-agent", frame.role(Frame.SUBJECT), Optional.of(node));
      proposals.put("second-noun", frame.role(Frame.OBJECT), second);
    } else {
      proposals.put(GENITIVE, Optional.of(role), Optional.of(node));
    }
  }

  /** By the frame; but what is visited is a place (زيارة تركيا), and who visits is not. */
  private SlotRole genitiveRole(Predicate predicate, Node node) {
    boolean visited =
        predicate.type() == EventType.CONSULT
            && predicate.frame().role(Frame.OBJECT).equals(Optional.of(SlotRole.RECIPIENT))
            && scene.meant(node).stream().anyMatch(m -> scene.type(m) == EntityType.PLACE);
    return visited
        ? SlotRole.RECIPIENT
        : predicate.frame().role(Frame.GENITIVE).orElse(SlotRole.NONE);
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

  /** What stands right after the event noun, where the parser broke their construct. */
  private Optional<Mention> next(Trigger trigger) {
    int next = trigger.token() + 1;
    return scene.mentions().stream()
        .filter(m -> m.from() == next)
        .filter(m -> scene.stem(trigger.token()).equals(scene.folded(trigger.token())))
        .findFirst();
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
}
