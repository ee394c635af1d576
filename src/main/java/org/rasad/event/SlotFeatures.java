package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.Frame.SlotRole;

/**
 * Where a mention stands at the verbs of the sentence, and what the grammar proposes for it in
 * other events: at the event's own verb, at the light verb that carries it, at the first, second …
 * verb above it, below it, earlier or later. Not thread-safe.
 */
final class SlotFeatures {

  private static final int FAR_ABOVE = 3;

  private final Scene scene;
  private final Tree tree;
  private final Sources sources;
  private final VerbSlots slots;

  /** The verbs above each event's word, the nearest first. */
  private final Map<Trigger, List<Integer>> above = new HashMap<>();

  /** What the words of events tell or carry. */
  private final Map<Integer, String> kinds = new HashMap<>();

  /** What is proposed for each entity. */
  private final Map<String, List<Proposed>> ofEntity = new HashMap<>();

  /** The event that was last asked about; whoever asks goes through the events one by one. */
  private @Nullable Trigger asked;

  /** What the other events make of each entity, with regard to that event. */
  private final Map<String, Set<String>> ofOthers = new HashMap<>();

  private record Proposed(Trigger event, SlotRole role) {}

  SlotFeatures(
      Scene scene, Map<Trigger, List<RoleProposal>> proposals, Sources sources, VerbSlots slots) {
    this.scene = scene;
    this.tree = scene.tree();
    this.sources = sources;
    this.slots = slots;
    proposals.forEach(this::note);
  }

  private void note(Trigger trigger, List<RoleProposal> proposed) {
    above.put(trigger, verbsAbove(trigger));
    kinds.putIfAbsent(trigger.token(), trigger.predicate().type().name());
    trigger.carrier().ifPresent(c -> kinds.putIfAbsent(c.token(), "carrier"));
    for (RoleProposal proposal : proposed) {
      ofEntity
          .computeIfAbsent(proposal.mention().entity(), e -> new ArrayList<>())
          .add(new Proposed(trigger, proposal.role()));
    }
  }

  void describe(RoleView view) {
    for (VerbSlots.Slot slot : slots.of(view.mention())) {
      String relation = relation(view.trigger(), slot.verb());
      view.add("slot", relation, slot.slot());
      view.add("slot-verb", relation, slot.slot(), verbKind(slot.verb()));
    }
    if (!view.trigger().equals(asked)) {
      asked = view.trigger();
      ofOthers.clear();
    }
    view.features().addAll(ofOthers.computeIfAbsent(view.mention().entity(), e -> others(view)));
  }

  /** What the other events make of the mention's entity: the same for all mentions of it. */
  private Set<String> others(RoleView view) {
    RoleView ofEntityAlone = view.withoutFeatures();
    ofEntity
        .getOrDefault(view.mention().entity(), List.of())
        .forEach(p -> ofOther(ofEntityAlone, p));
    return ofEntityAlone.features();
  }

  private void ofOther(RoleView view, Proposed proposed) {
    Trigger trigger = view.trigger();
    Trigger other = proposed.event();
    if (other.equals(trigger)) {
      return;
    }
    boolean same = other.predicate().type() == trigger.predicate().type();
    String relation = relation(trigger, other.token()) + (same ? " same" : " other");
    view.add("other-event", relation, proposed.role());
    view.add("other-event", other.predicate().type(), proposed.role(), "of", view.event());
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
    int level = above.getOrDefault(trigger, List.of()).indexOf(word);
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
    String kind = kinds.get(verb);
    if (kind != null) {
      return kind;
    }
    return sources.speechVerbs().contains(verb) ? "speech" : "plain";
  }
}
