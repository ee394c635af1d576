package org.rasad.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.entity.Mention;

/**
 * Gives each date of a sentence to its event.
 *
 * <p>A date belongs to the verb of its clause: to the event that this verb tells or carries. The
 * date of a verb of speech is that of the announcement and of no event. Where the verb tells no
 * event, the date goes to the nearest event word.
 */
final class DateLinker {

  /** A date belongs to no event that stands farther from it, in tokens. */
  private static final int FARTHEST = 14;

  private final Scene scene;
  private final Tree tree;
  private final List<Trigger> triggers;
  private final Set<Integer> speechVerbs;

  DateLinker(Scene scene, List<Trigger> triggers, Set<Integer> speechVerbs) {
    this.scene = scene;
    this.tree = scene.tree();
    this.triggers = List.copyOf(triggers);
    this.speechVerbs = Set.copyOf(speechVerbs);
  }

  /** Dates by the token of the event's trigger; of two dates of one event the first counts. */
  Map<Integer, EventDate> link(List<DateFinder.Found> dates) {
    Map<Integer, EventDate> linked = new HashMap<>();
    for (DateFinder.Found date : dates) {
      owner(date).ifPresent(t -> linked.putIfAbsent(t.token(), eventDate(date)));
    }
    return linked;
  }

  private Optional<Trigger> owner(DateFinder.Found date) {
    Optional<Integer> verb = clauseVerb(date.from());
    if (verb.isPresent()) {
      Optional<Trigger> told =
          triggers.stream().filter(t -> isToldBy(t, verb.orElseThrow())).findFirst();
      if (told.isPresent()) {
        return told;
      }
      if (speechVerbs.contains(verb.orElseThrow())) {
        return Optional.empty();
      }
    }
    return nearest(date);
  }

  private static boolean isToldBy(Trigger trigger, int verb) {
    return trigger.token() == verb || trigger.carrier().filter(c -> c.token() == verb).isPresent();
  }

  /** A name that the tagger took for a verb (تدمر) has no clause. */
  private boolean isInName(int token) {
    return scene.at(token).filter(m -> m.form() == Mention.Form.NAME).isPresent();
  }

  /** The verb of the lowest clause that holds the token. */
  private Optional<Integer> clauseVerb(int token) {
    return tree.ancestors(tree.preterminal(token))
        .filter(n -> n.is("VP") || n.is("S"))
        .map(Node::head)
        .filter(head -> scene.token(head).isVerb() && !isInName(head))
        .findFirst();
  }

  private Optional<Trigger> nearest(DateFinder.Found date) {
    Set<Integer> words = new TreeSet<>(speechVerbs);
    triggers.forEach(t -> words.add(t.token()));
    int best = -1;
    int least = FARTHEST + 1;
    for (int word : words) {
      int distance =
          word < date.from() ? date.from() - word : 2 * Math.max(0, word - date.to() + 1);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    int found = best;
    return triggers.stream().filter(t -> t.token() == found).findFirst();
  }

  private EventDate eventDate(DateFinder.Found date) {
    return new EventDate(
        date.value(),
        scene.original(date.from(), date.to()),
        scene.sentence().span(date.from(), date.to()));
  }
}
