package org.rasad.event;

import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.WordForm;

/**
 * Finds who takes part in an event, by the frame of its predicate. Of a verb: subject, object and
 * prepositional phrases; of a participle: the noun that it describes; of a noun see {@link
 * NounRoles}.
 */
final class RoleFinder {

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

  /** The participants in order of role and text; an entity stands in one role only. */
  List<Argument> find(Trigger trigger) {
    RoleFilling filling = new RoleFilling(scene, complements, trigger.predicate());
    if (trigger.isVerb()) {
      fillFromVerb(trigger, filling);
    } else if (trigger.form().kind() == WordForm.Kind.PARTICIPLE) {
      fillFromParticiple(trigger, filling);
    } else {
      nouns.fill(trigger, filling);
    }
    return filling.arguments();
  }

  private void fillFromVerb(Trigger trigger, RoleFilling filling) {
    VerbClause clause = verbs.read(trigger.token());
    Frame frame = trigger.predicate().frame();
    boolean passive = voice.isPassive(trigger, clause);
    filling.put(frame.role(passive ? Frame.OBJECT : Frame.SUBJECT), clause.subject());
    if (!passive) {
      filling.put(frame.role(Frame.OBJECT), clause.object());
    } else if (scene.token(trigger.token()).tag().equals("VBD")) {
      verbs
          .shared(trigger.token())
          .ifPresent(s -> scene.meant(s).forEach(m -> filling.put(frame.role(Frame.SUBJECT), m)));
    }
    clause.complements().forEach(c -> filling.put(frame, c));
    lookup
        .companion(trigger.predicate(), scene, trigger.token())
        .flatMap(this::construct)
        .ifPresent(node -> filling.put(frame.role(Frame.GENITIVE), Optional.of(node)));
    if (!passive && filling.isOpen(Role.ACTOR) && isFirstPersonPlural(trigger.token())) {
      sources.of(trigger.token()).forEach(m -> filling.put(frame.role(Frame.SUBJECT), m));
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

  private void fillFromParticiple(Trigger trigger, RoleFilling filling) {
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
}
