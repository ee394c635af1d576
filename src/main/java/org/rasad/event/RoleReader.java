package org.rasad.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;

/**
 * Reads who takes part in the events of one sentence: the grammar proposes ({@link RoleFinder}),
 * features describe every mention with regard to every event ({@link RoleFeatures}), and the model
 * chooses ({@link RoleModel}). How the model is learned is told in docs/roles.md.
 */
final class RoleReader {

  private final Scene scene;
  private final Lexicon lexicon;
  private final Map<Trigger, List<RoleProposal>> proposals = new LinkedHashMap<>();
  private final RoleFeatures features;

  RoleReader(
      Scene scene,
      VerbReader verbs,
      Lexicon lexicon,
      Map<Trigger, Status> status,
      Sources sources) {
    this.scene = scene;
    this.lexicon = lexicon;
    List<Trigger> triggers = List.copyOf(status.keySet());
    RoleFinder finder = new RoleFinder(scene, verbs, lexicon, triggers, sources);
    status.forEach(
        (trigger, said) -> {
          List<RoleProposal> proposed = finder.find(trigger);
          if (said == Status.FUTURE || !isSaidAgain(trigger, proposed)) {
            proposals.put(trigger, proposed);
          }
        });
    this.features = new RoleFeatures(scene, verbs, lexicon, proposals, sources);
  }

  /** The words that tell events, in order of the text. */
  List<Trigger> triggers() {
    return List.copyOf(proposals.keySet());
  }

  /** What is asked of the model, an event each. */
  List<RoleQuestion> questions() {
    return proposals.keySet().stream().map(features::question).toList();
  }

  /** The participants of each event; none where the sentence names nobody. */
  Map<Trigger, List<Argument>> read() {
    RoleModel model = new RoleModel(lexicon.roleWeights());
    Map<Trigger, List<Argument>> participants = new LinkedHashMap<>();
    proposals.keySet().forEach(t -> participants.put(t, model.answer(features.question(t))));
    return participants;
  }

  /**
   * A definite event noun without a participant of its own speaks of what was told before (وقع
   * الهجوم، نص الاتفاق) and is no event; but what is threatened or announced is one (هدد بالرد).
   */
  private boolean isSaidAgain(Trigger trigger, List<RoleProposal> proposed) {
    boolean definite =
        !trigger.isVerb()
            && trigger.carrier().isEmpty()
            && scene.folded(trigger.token()).length() > scene.stem(trigger.token()).length();
    return definite
        && proposed.stream()
            .noneMatch(p -> p.role() != SlotRole.NONE && !p.path().equals(NounRoles.GOVERNING));
  }
}
