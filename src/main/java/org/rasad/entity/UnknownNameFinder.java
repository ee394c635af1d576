package org.rasad.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;

/**
 * Finds names that no list has by the tagger's word alone: a proper noun after a preposition of
 * place is a town (في سوروتش), two or three in a row are a person (أنطون مرداسوف). Immutable and
 * thread-safe.
 */
final class UnknownNameFinder {

  private static final int LONGEST_PERSON = 3;

  private final Lexicon lexicon;
  private final FunctionWords words;

  UnknownNameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
  }

  /**
   * The unknown names of a sentence.
   *
   * @param known what the gazetteer gave, by first token
   */
  List<Candidate> find(Sentence sentence, FoldedSentence folded, Map<Integer, Candidate> known) {
    boolean[] taken = otherwiseKnown(sentence, folded);
    known.values().forEach(c -> Arrays.fill(taken, c.from(), c.to(), true));
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      int to = i;
      while (to < taken.length && !taken[to] && Words.isProperTag(sentence.token(to))) {
        to++;
      }
      if (to == i + 1 && isPlace(sentence, i)) {
        found.add(candidate(sentence, i, to, EntityType.PLACE, "city"));
      } else if (to > i + 1 && to - i <= LONGEST_PERSON) {
        found.add(candidate(sentence, i, to, EntityType.PERSON, "official"));
      }
      i = Math.max(i, to);
    }
    return found;
  }

  /** Head words and the names of months and days, which the tagger takes for names as well. */
  private boolean[] otherwiseKnown(Sentence sentence, FoldedSentence folded) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (int i = 0; i < taken.length; i++) {
      for (var match : lexicon.timeWords().matchesAt(folded.text(), folded.start(i))) {
        int last = folded.tokenEndingAt(match.end());
        if (last >= i) {
          Arrays.fill(taken, i, last + 1, true);
        }
      }
      taken[i] |= lexicon.heads().containsKey(Words.stem(sentence.token(i)));
    }
    return taken;
  }

  private boolean isPlace(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return words.has(Kind.PLACE_PREPOSITION, Words.folded(before)) && !before.joined();
  }

  private static Candidate candidate(
      Sentence sentence, int from, int to, EntityType type, String kind) {
    return new Candidate(sentence.index(), from, to, from, from, Form.NAME, type, kind, null);
  }
}
