package org.rasad.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Role;

/**
 * Describes each mention of a sentence with regard to each event: which path of the grammar leads
 * to it and what the frame makes of that path; where it stands at this and other verbs; how far and
 * how many clauses away; what it is to the other events of the sentence; what kind of thing it is.
 * The names of the features are the keys of {@code data/lexicon/role-weights.tsv}.
 */
final class RoleFeatures {

  private static final int FEW = 5;

  private final Scene scene;
  private final Map<Trigger, List<RoleProposal>> proposals;
  private final Sources sources;
  private final Map<String, HeadWord> heads;
  private final JoinedMentions joined;
  private final PathFeatures paths;
  private final SlotFeatures slots;
  private final NearnessFeatures nearness;
  private final AgreementFeatures agreement;

  RoleFeatures(
      Scene scene,
      VerbReader verbs,
      Lexicon lexicon,
      Map<Trigger, List<RoleProposal>> proposals,
      Sources sources) {
    this.scene = scene;
    this.proposals = proposals;
    this.sources = sources;
    this.heads = lexicon.heads();
    this.joined = new JoinedMentions(scene);
    VerbSlots verbSlots = new VerbSlots(scene, verbs);
    this.paths = new PathFeatures(scene, proposals, joined);
    this.slots = new SlotFeatures(scene, proposals, sources, verbSlots);
    this.nearness = new NearnessFeatures(scene, proposals.keySet(), lexicon.functionWords());
    this.agreement = new AgreementFeatures(new Agreement(scene, lexicon), verbSlots);
  }

  /** The question of who takes part in one event. */
  RoleQuestion question(Trigger trigger) {
    List<RoleCandidate> candidates = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      if (!mention.covers(trigger.token())) {
        candidates.add(
            new RoleCandidate(
                mention,
                scene.type(mention),
                features(trigger, mention),
                barred(trigger, mention),
                joined.with(mention)));
      }
    }
    return new RoleQuestion(
        trigger.predicate().type(),
        scene.token(trigger.token()).span(),
        context(trigger, candidates.size()),
        candidates);
  }

  /** What speaks for nobody of the sentence having a role. */
  private List<String> context(Trigger trigger, int candidates) {
    String telling = RoleView.telling(scene, trigger);
    String event = trigger.predicate().type().name();
    List<String> features = new ArrayList<>();
    features.add("nobody");
    features.add("nobody " + telling);
    features.add("nobody " + event);
    features.add("nobody " + telling + " " + event);
    features.add("nobody of " + Math.min(candidates, FEW));
    for (SlotRole role : PathFeatures.ROLES) {
      if (proposals.getOrDefault(trigger, List.of()).stream().noneMatch(p -> p.role() == role)) {
        features.add("nobody open " + role);
      }
    }
    return features;
  }

  /**
   * Who speaks of an attack by others does not attack (رفضت تركيا قصف البلدة), who was killed did
   * not kill (مقتل جنديين), and what is attacked is not where it happened (قصف البلدة).
   */
  private Set<Role> barred(Trigger trigger, Mention mention) {
    boolean inConstruct = isProposed(trigger, mention, NounRoles.GENITIVE, SlotRole.RECIPIENT);
    boolean object = isProposed(trigger, mention, RoleFinder.OBJECT, SlotRole.RECIPIENT);
    boolean speaker = isProposed(trigger, mention, NounRoles.OTHERS, SlotRole.NONE);
    Set<Role> barred = EnumSet.noneOf(Role.class);
    if (speaker || (trigger.isKilling() && inConstruct)) {
      barred.add(Role.ACTOR);
    }
    if (object || inConstruct) {
      barred.add(Role.PLACE);
    }
    return barred;
  }

  private boolean isProposed(Trigger trigger, Mention mention, String path, SlotRole role) {
    return proposals.getOrDefault(trigger, List.of()).stream()
        .anyMatch(
            p ->
                p.path().equals(path)
                    && p.role() == role
                    && p.mention().entity().equals(mention.entity()));
  }

  /** What sort of thing is meant: that of its gazetteer entry, or of its head word (جنود). */
  private String kind(Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    if (known != null) {
      return known.kind();
    }
    HeadWord head = heads.get(scene.stem(mention.head()));
    return head == null || head.kind().isEmpty() ? "none" : head.kind();
  }

  private List<String> features(Trigger trigger, Mention mention) {
    RoleView view = new RoleView(scene, trigger, mention, kind(mention), new LinkedHashSet<>());
    view.add("type", view.type());
    view.add("event-type", view.event(), view.type());
    view.add("telling-type", view.telling(), view.type());
    view.add("form", mention.form());
    view.add("kind", view.kind());
    view.add("kind-event", view.kind(), view.event());
    view.add("kind-killing", view.kind(), trigger.isKilling());
    view.add("kind-predicate", view.kind(), trigger.predicate().id());
    view.add("type-predicate", view.type(), trigger.predicate().id());
    paths.describe(view);
    slots.describe(view);
    nearness.describe(view);
    agreement.describe(view);
    if (sources.of(trigger).contains(mention)) {
      view.add("source");
      view.add("source", view.telling());
      view.add("source", view.event());
    }
    return List.copyOf(view.features());
  }
}
