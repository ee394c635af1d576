package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;

/**
 * What the grammar around one event's word says of who takes part in it, in the order in which it
 * was found. A mention may be proposed by several paths and for several roles. Not thread-safe.
 */
final class RoleProposals {

  /** ب before a place says where (ببغداد); before other things it does not. */
  private static final String AT = "ب";

  private static final String PHRASE = "pp-";

  private final Scene scene;
  private final Complements complements;
  private final List<RoleProposal> proposals = new ArrayList<>();

  RoleProposals(Scene scene, Complements complements) {
    this.scene = scene;
    this.complements = complements;
  }

  List<RoleProposal> all() {
    return List.copyOf(proposals);
  }

  boolean lacks(SlotRole role) {
    return proposals.stream().noneMatch(p -> p.role() == role);
  }

  /** Whether something was proposed by a path whose name begins so. */
  boolean hasPath(String path) {
    return proposals.stream().anyMatch(p -> p.path().startsWith(path));
  }

  void put(String path, Optional<SlotRole> role, Optional<Node> phrase) {
    phrase.ifPresent(node -> scene.meant(node).forEach(m -> put(path, role, m)));
  }

  void put(String path, Optional<SlotRole> role, Mention mention) {
    proposals.add(new RoleProposal(mention, path, role.orElse(SlotRole.NONE)));
  }

  /**
   * A prepositional phrase, in the role that the frame gives it or, where it says where, as a
   * place.
   */
  void put(String origin, Frame frame, Complement complement) {
    String preposition = complement.preposition();
    String path = origin + PHRASE + preposition;
    Optional<Node> phrase = Optional.of(complement.phrase());
    if (preposition.equals(Complements.AGENT)) {
      put(path, frame.role(Frame.SUBJECT), phrase);
    } else if (frame.role(preposition).isPresent()) {
      put(path, frame.role(preposition), phrase);
    } else if (complements.isPlace(complement)) {
      put(path, Optional.of(SlotRole.PLACE), phrase);
    } else {
      for (Mention mention : scene.meant(complement.phrase())) {
        boolean where = preposition.equals(AT) && scene.type(mention) == EntityType.PLACE;
        put(path, where ? Optional.of(SlotRole.PLACE) : Optional.empty(), mention);
      }
    }
  }
}
