package org.rasad.event;

import java.util.List;
import java.util.Map;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;

/** What the grammar proposes for a mention, or for what it is joined with, in one event. */
final class PathFeatures {

  static final List<SlotRole> ROLES = List.of(SlotRole.ACTOR, SlotRole.RECIPIENT, SlotRole.PLACE);

  private final Scene scene;
  private final Map<Trigger, List<RoleProposal>> proposals;
  private final JoinedMentions joined;

  PathFeatures(Scene scene, Map<Trigger, List<RoleProposal>> proposals, JoinedMentions joined) {
    this.scene = scene;
    this.proposals = proposals;
    this.joined = joined;
  }

  void describe(RoleView view) {
    List<RoleProposal> all = proposals.getOrDefault(view.trigger(), List.of());
    List<RoleProposal> own = of(all, view.mention());
    own.forEach(p -> path(view, p, all));
    if (own.isEmpty()) {
      withoutPath(view, all);
    }
    for (Mention mate : joined.with(view.mention())) {
      for (RoleProposal proposal : of(all, mate)) {
        view.add("joined-path", proposal.role());
        view.add("joined-path", name(proposal));
      }
    }
  }

  private static List<RoleProposal> of(List<RoleProposal> all, Mention mention) {
    return all.stream().filter(p -> p.mention().equals(mention)).toList();
  }

  private static String name(RoleProposal proposal) {
    return proposal.path() + ">" + proposal.role();
  }

  private void path(RoleView view, RoleProposal proposal, List<RoleProposal> all) {
    String path = name(proposal);
    view.add("path", path);
    view.add("path-telling", path, view.telling());
    view.add("path-type", path, view.type());
    if (!view.trigger().isVerb()) {
      view.add("path-word", path, scene.stem(view.trigger().token()));
    }
    boolean first =
        all.stream()
            .filter(p -> p.role() == proposal.role())
            .findFirst()
            .filter(p -> p.mention().equals(view.mention()))
            .isPresent();
    view.add("path-role", proposal.role(), first ? "first" : "later");
    view.add("path-role", proposal.role(), view.type(), view.telling());
  }

  private static void withoutPath(RoleView view, List<RoleProposal> all) {
    view.add("no-path");
    boolean intransitive = view.trigger().predicate().frame().role(Frame.OBJECT).isEmpty();
    for (SlotRole role : ROLES) {
      boolean open = all.stream().noneMatch(p -> p.role() == role);
      view.add("no-path", role, open ? "open" : "taken", view.type());
      view.add("no-path", role, open ? "open" : "taken", view.telling());
      if (open && intransitive) {
        view.add("no-path", role, "open intransitive");
      }
    }
  }
}
