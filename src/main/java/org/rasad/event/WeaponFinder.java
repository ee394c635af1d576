package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import org.rasad.annotate.Token;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Trie;
import org.rasad.lexicon.Weapon;

/** Finds weapons and means in a sentence, the longest name at each place. */
final class WeaponFinder {

  /**
   * A weapon found.
   *
   * @param from first token
   * @param to after the last token
   * @param weapon which
   */
  record Found(int from, int to, Weapon weapon) {}

  private final Lexicon lexicon;

  WeaponFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Found> find(Scene scene) {
    List<Found> found = new ArrayList<>();
    int free = 0;
    for (Token token : scene.sentence().tokens()) {
      if (token.index() >= free && !token.isPunctuation() && !token.isVerb()) {
        int to = longest(scene, token.index(), found);
        free = Math.max(free, to);
      }
    }
    return found;
  }

  private int longest(Scene scene, int from, List<Found> found) {
    String text = scene.folded().text();
    int start = scene.folded().start(from);
    int noun =
        text.startsWith(ArabicSpelling.ARTICLE, start)
            ? start + ArabicSpelling.ARTICLE.length()
            : start;
    for (int at : noun == start ? new int[] {start} : new int[] {start, noun}) {
      List<Trie.Match<Weapon>> matches = lexicon.weapons().matchesAt(text, at);
      for (int i = matches.size() - 1; i >= 0; i--) {
        int last = scene.folded().tokenEndingAt(matches.get(i).end());
        if (last >= from) {
          found.add(new Found(from, last + 1, matches.get(i).values().get(0)));
          return last + 1;
        }
      }
    }
    return from;
  }
}
