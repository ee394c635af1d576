package org.rasad.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rasad.identity.DecisionFile;
import org.rasad.identity.Decisions;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/** Lets a store follow the file of decisions in its folder. */
final class Following {

  private Following() {}

  /**
   * Follows what the file says now, if it says anything else than before.
   *
   * @throws org.rasad.identity.DecisionException if the file is faulty; the store is as before then
   */
  static void decisions(Workplace workplace, Store store, Path folder) {
    decisions(workplace, store, DecisionFile.of(folder).read(), "");
  }

  /**
   * Follows decisions.
   *
   * @param reason why; may be empty
   */
  static void decisions(Workplace workplace, Store store, Decisions decisions, String reason) {
    Set<String> changed = decisions.changedSince(store.decisions());
    if (!changed.isEmpty()) {
      Activity activity = workplace.activity(Activity.Kind.DECISION, Map.of(), reason);
      store.follow(decisions, known(changed), activity);
    }
  }

  /** What the gazetteer has of entities, which the store may not have met yet. */
  private static Collection<GazetteerEntry> known(Set<String> entities) {
    Gazetteer gazetteer = Models.tables(Lexicon::load).gazetteer();
    return entities.stream()
        .flatMap(id -> gazetteer.entry(id).stream())
        .flatMap(e -> Stream.concat(Stream.of(e), gazetteer.above(e).stream()))
        .distinct()
        .toList();
  }
}
