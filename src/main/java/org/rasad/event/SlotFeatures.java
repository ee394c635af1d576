package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;

/**
 * Where a mention stands at the verbs of the sentence, and what the grammar proposes for it in
 * other events: at the event's own verb, at the light verb that carries it, at the first, second …
 * verb above it, below it, earlier or later.
 */
final class SlotFeatures {

  private static final int FAR_ABOVE = 3;

  private final Scene scene;
  private final Tree tree;
  private final Map<Trigger, List<RoleProposal>> proposals;
  private final Sources sources;
  private final VerbSlots slots;
  private final Map<Trigger, List<Integer>> above = new HashMap<>();

  SlotFeatures(
      Scene scene, Map<Trigger, List<RoleProposal>> proposals, Sources sources, VerbSlots slots) {
    this.scene = scene;
    this.tree = scene.tree();
    this.proposals = proposals;
    this.sources = sources;
    this.slots = slots;
    proposals.keySet().forEach(t -> above.put(t, verbsAbove(t)));
  }

  void describe(RoleView view) {
    for (VerbSlots.Slot slot : slots.of(view.mention())) {
      String relation = relation(view.trigger(), slot.verb());
      view.add("slot", relation, slot.slot());
      view.add("slot-verb", relation, slot.slot(), verbKind(slot.verb()));
    }
    proposals.forEach((other, proposed) -> ofOther(view, other, proposed));
  }

  private void ofOther(RoleView view, Trigger other, List<RoleProposal> proposed) {
    Trigger trigger = view.trigger();
    if (other.equals(trigger)) {
      return;
    }
    boolean same = other.predicate().type() == trigger.predicate().type();
    String relation = relation(trigger, other.token()) + (same ? " same" : " other");
    for (RoleProposal proposal : proposed) {
      if (proposal.mention().entity().equals(view.mention().entity())) {
        view.add("other-event", relation, proposal.role());
        view.add("other-event", other.predicate().type(), proposal.role(), "of", view.event());
      }
    }
  }

  private List<Integer> verbsAbove(Trigger trigger) {
    int word = trigger.carrier().map(Trigger.Carrier::token).orElse(trigger.token());
    return tree.ancestors(tree.preterminal(word))
        .filter(n -> n.is("VP") || n.is("S"))
        .map(Node::head)
        .filter(h -> h != word && h != trigger.token() && scene.token(h).isVerb())
        .distinct()
        .toList();
  }

  private String relation(Trigger trigger, int word) {
    if (word == trigger.token()) {
      return "self";
    }
    if (trigger.carrier().filter(c -> c.token() == word).isPresent()) {
      return "carrier";
    }
    int level = above.getOrDefault(trigger, new ArrayList<>()).indexOf(word);
    if (level >= 0) {
      return "above-" + Math.min(level + 1, FAR_ABOVE);
    }
    boolean below =
        tree.ancestors(tree.preterminal(word))
            .anyMatch(n -> n.head() == trigger.token() && n.covers(trigger.token()));
    if (below) {
      return "below";
    }
    return word < trigger.token() ? "earlier" : "later";
  }

  private String verbKind(int verb) {
    for (Trigger trigger : proposals.keySet()) {
      if (trigger.token() == verb) {
        return trigger.predicate().type().name();
      }
      if (trigger.carrier().filter(c -> c.token() == verb).isPresent()) {
        return "carrier";
      }
    }
    return sources.speechVerbs().contains(verb) ? "speech" : "plain";
  }
}
