package org.rasad.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What came into the store with a change, and what was gone after it. Not thread-safe. */
final class Turnover {

  private final Set<Node> come = new LinkedHashSet<>();
  private final Set<Node> gone = new LinkedHashSet<>();

  /** Notes one thing, by whether it was there before and is there after. */
  void note(Node thing, boolean before, boolean after) {
    if (after && !before) {
      come.add(thing);
      gone.remove(thing);
    } else if (before && !after) {
      gone.add(thing);
      come.remove(thing);
    }
  }

  /** Notes all that one of the two holds. */
  void note(Collection<Node> before, Collection<Node> after) {
    before.forEach(t -> note(t, true, after.contains(t)));
    after.forEach(t -> note(t, before.contains(t), true));
  }

  void addAll(Turnover other) {
    come.addAll(other.come);
    gone.addAll(other.gone);
  }

  Set<Node> come() {
    return Collections.unmodifiableSet(come);
  }

  Set<Node> gone() {
    return Collections.unmodifiableSet(gone);
  }
}
