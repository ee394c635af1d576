package org.rasad.event;

import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.WordForm;

/**
 * Proposes who takes part in an event, by the frame of its predicate. Of a verb: subject, object
 * and prepositional phrases; of a participle: the noun that it describes; of a noun see {@link
 * NounRoles}.
 */
final class RoleFinder {

  /** The path to the object of a verb. */
  static final String OBJECT = "object";

  /** The prefix of "we" in the imperfect and its ending in the perfect. */
  private static final String WE_IMPERFECT = "ن";

  private static final String WE_PERFECT = "نا";

  private final Scene scene;
  private final Tree tree;
  private final VerbReader verbs;
  private final Complements complements;
  private final VoiceReader voice;
  private final NounRoles nouns;
  private final PredicateLookup lookup;
  private final Sources sources;

  RoleFinder(
      Scene scene, VerbReader verbs, Lexicon lexicon, List<Trigger> triggers, Sources sources) {
    this.scene = scene;
    this.tree = scene.tree();
    this.verbs = verbs;
    this.complements = new Complements(scene, lexicon.functionWords());
    this.voice = new VoiceReader(scene);
    this.nouns =
        new NounRoles(
            scene,
            verbs,
            complements,
            lexicon.gazetteer(),
            new GoverningVerb(scene, verbs, voice, triggers, sources));
    this.lookup = new PredicateLookup(lexicon);
    this.sources = sources;
  }

  /** Everything that the grammar says of the event's participants. */
  List<RoleProposal> find(Trigger trigger) {
    RoleProposals proposals = new RoleProposals(scene, complements);
    if (trigger.isVerb()) {
      fillFromVerb(trigger, proposals);
    } else if (trigger.form().kind() == WordForm.Kind.PARTICIPLE) {
      fillFromParticiple(trigger, proposals);
    } else {
      nouns.fill(trigger, proposals);
    }
    return proposals.all();
  }

  private void fillFromVerb(Trigger trigger, RoleProposals proposals) {
    VerbClause clause = verbs.read(trigger.token());
    Frame frame = trigger.predicate().frame();
    boolean passive = voice.isPassive(trigger, clause);
    if (passive) {
      proposals.put("passive-subject", frame.role(Frame.OBJECT), clause.subject());
      proposals.put("shared-agent", frame.role(Frame.SUBJECT), verbs.shared(trigger.token()));
    } else {
      proposals.put("subject", frame.role(Frame.SUBJECT), clause.subject());
      proposals.put(OBJECT, frame.role(Frame.OBJECT), clause.object());
    }
    clause.complements().forEach(c -> proposals.put("", frame, c));
    Optional<Integer> companion = lookup.companion(trigger.predicate(), scene, trigger.token());
    proposals.put(
        "companion-genitive", frame.role(Frame.GENITIVE), companion.flatMap(this::construct));
    if (!passive && isFirstPersonPlural(trigger.token())) {
      sources
          .of(trigger.token())
          .forEach(m -> proposals.put("speaker", frame.role(Frame.SUBJECT), m));
    }
  }

  /** The noun in construct after the companion of a verb: أخلى سبيل المعتقلين. */
  private Optional<Node> construct(int companion) {
    return tree.rightSisters(tree.preterminal(companion)).stream()
        .takeWhile(n -> n.is("NP") || n.label().startsWith("DTNN"))
        .findFirst();
  }

  /** "We" in reported speech is the speaker: سنحرر، سلمنا. */
  private boolean isFirstPersonPlural(int verb) {
    String form = scene.folded(verb);
    return scene.token(verb).tag().equals("VBP")
        ? form.startsWith(WE_IMPERFECT)
        : form.endsWith(WE_PERFECT) && form.length() > 4;
  }

  private void fillFromParticiple(Trigger trigger, RoleProposals proposals) {
    Frame frame = trigger.predicate().frame();
    Node top = tree.maximalProjection(trigger.token(), n -> true).orElseThrow();
    scene
        .at(Math.max(0, trigger.token() - 1))
        .ifPresent(m -> proposals.put("described", frame.role(Frame.SUBJECT), m));
    complements
        .among(tree.rightSisters(tree.preterminal(trigger.token())))
        .forEach(c -> proposals.put("", frame, c));
    complements.among(tree.rightSisters(top)).forEach(c -> proposals.put("", frame, c));
  }
}
