package org.rasad.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;

/** What the grammar proposes for a mention, or for what it is joined with, in one event. */
final class PathFeatures {

  static final List<SlotRole> ROLES = List.of(SlotRole.ACTOR, SlotRole.RECIPIENT, SlotRole.PLACE);

  private final Scene scene;
  private final JoinedMentions joined;
  private final Map<Trigger, Proposed> proposed = new HashMap<>();

  /**
   * What is proposed for one event.
   *
   * @param byMention all of it
   * @param first the mention that is proposed first for each role
   */
  private record Proposed(
      Map<Mention, List<RoleProposal>> byMention, Map<SlotRole, Mention> first) {

    Proposed(List<RoleProposal> proposals) {
      this(new HashMap<>(), new EnumMap<>(SlotRole.class));
      for (RoleProposal proposal : proposals) {
        byMention.computeIfAbsent(proposal.mention(), m -> new ArrayList<>()).add(proposal);
        first.putIfAbsent(proposal.role(), proposal.mention());
      }
    }

    List<RoleProposal> of(Mention mention) {
      return byMention.getOrDefault(mention, List.of());
    }
  }

  PathFeatures(Scene scene, Map<Trigger, List<RoleProposal>> proposals, JoinedMentions joined) {
    this.scene = scene;
    this.joined = joined;
    proposals.forEach((trigger, all) -> proposed.put(trigger, new Proposed(all)));
  }

  void describe(RoleView view) {
    Proposed all = proposed.getOrDefault(view.trigger(), new Proposed(List.of()));
    List<RoleProposal> own = all.of(view.mention());
    own.forEach(p -> path(view, p, all));
    if (own.isEmpty()) {
      withoutPath(view, all);
    }
    for (Mention mate : joined.with(view.mention())) {
      for (RoleProposal proposal : all.of(mate)) {
        view.add("joined-path", proposal.role());
        view.add("joined-path", name(proposal));
      }
    }
  }

  private static String name(RoleProposal proposal) {
    return proposal.path() + ">" + proposal.role();
  }

  private void path(RoleView view, RoleProposal proposal, Proposed all) {
    String path = name(proposal);
    view.add("path", path);
    view.add("path-telling", path, view.telling());
    view.add("path-type", path, view.type());
    view.add("path-sort", path, view.kind());
    if (!view.trigger().isVerb()) {
      view.add("path-word", path, scene.stem(view.trigger().token()));
    }
    boolean first = view.mention().equals(all.first().get(proposal.role()));
    view.add("path-role", proposal.role(), first ? "first" : "later");
    view.add("path-role", proposal.role(), view.type(), view.telling());
  }

  private static void withoutPath(RoleView view, Proposed all) {
    view.add("no-path");
    boolean intransitive = view.trigger().predicate().frame().role(Frame.OBJECT).isEmpty();
    for (SlotRole role : ROLES) {
      boolean open = !all.first().containsKey(role);
      view.add("no-path", role, open ? "open" : "taken", view.type());
      view.add("no-path", role, open ? "open" : "taken", view.telling());
      if (open && intransitive) {
        view.add("no-path", role, "open intransitive");
      }
    }
  }
}
