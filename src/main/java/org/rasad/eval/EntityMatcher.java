package org.rasad.eval;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.gold.GoldEntity;
import org.rasad.eval.part.Name;
import org.rasad.eval.part.NameFolding;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.EvalWords;

/** Tells whether something that was found is a given entity of the gold. */
final class EntityMatcher {

  private final Set<String> generic;
  private final Set<String> heads;

  EntityMatcher(EvalWords words) {
    this.generic = folded(words.of(EvalWords.Kind.GENERIC));
    this.heads = folded(words.of(EvalWords.Kind.HEAD));
  }

  /** Its mention stands on one of the entity's mentions, or it has one of the entity's names. */
  boolean isSame(GoldEntity gold, FoundEntity found) {
    GoldEntity owner = gold.owner();
    if (owner != null && isSame(owner, found)) {
      return true;
    }
    Range range = found.range();
    return (range != null && gold.mentions().stream().anyMatch(m -> range.matches(m.range())))
        || isNamed(gold, found);
  }

  /**
   * It has one of the entity's names and is not said to be of another type: a reader of the graph
   * sees the right thing.
   */
  boolean isNamed(GoldEntity gold, FoundEntity found) {
    GoldEntity owner = gold.owner();
    if (owner != null && isNamed(owner, found)) {
      return true;
    }
    String type = found.type();
    if (type != null && !type.isEmpty() && !type.equals(gold.type())) {
      return false;
    }
    return found.names().stream()
        .anyMatch(name -> gold.names().stream().anyMatch(other -> isOneName(name, other)));
  }

  /**
   * Two forms of one name: the words of one are among those of the other, none of the rest makes it
   * another thing (مجلس الوزراء is not الوزراء), and either the rest says nothing (مدينة) or the
   * words that both have are enough to know it by.
   */
  private boolean isOneName(Name a, Name b) {
    if (a.folded().equals(b.folded())) {
      return true;
    }
    boolean isLonger = a.words().size() > b.words().size();
    Set<String> all = isLonger ? a.words() : b.words();
    Set<String> shared = isLonger ? b.words() : a.words();
    if (!all.containsAll(shared)) {
      return false;
    }
    Set<String> rest = new HashSet<>(all);
    rest.removeAll(shared);
    long telling = shared.stream().filter(word -> !generic.contains(word)).count();
    return Collections.disjoint(rest, heads)
        && (telling > 1 || (telling == 1 && generic.containsAll(rest)));
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream().map(NameFolding::fold).collect(Collectors.toUnmodifiableSet());
  }
}
