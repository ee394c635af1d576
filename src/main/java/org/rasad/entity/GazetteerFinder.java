package org.rasad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Trie;

/** Finds the names of the gazetteer in a sentence, the longest at each place. */
final class GazetteerFinder {

  private final Gazetteer gazetteer;
  private final FunctionWords words;

  GazetteerFinder(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.words = lexicon.functionWords();
  }

  List<Candidate> find(Sentence sentence, FoldedSentence folded) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!token.isPunctuation() && !token.isPronoun()) {
        candidate(sentence, folded, token.index()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Sentence sentence, FoldedSentence folded, int from) {
    List<Trie.Match<GazetteerEntry>> matches = gazetteer.namesAt(folded.text(), folded.start(from));
    for (int i = matches.size() - 1; i >= 0; i--) {
      int last = folded.tokenEndingAt(matches.get(i).end());
      if (last >= from && !endsInsideWord(sentence, last)) {
        return Optional.of(candidate(sentence, from, last + 1, matches.get(i).values()));
      }
    }
    return Optional.empty();
  }

  private Candidate candidate(Sentence sentence, int from, int to, List<GazetteerEntry> entries) {
    GazetteerEntry entry = choose(sentence, from, to, entries);
    return new Candidate(
        sentence.index(), from, to, from, from, Form.NAME, entry.type(), entry.kind(), entry);
  }

  private GazetteerEntry choose(Sentence sentence, int from, int to, List<GazetteerEntry> entries) {
    if (to == from + 1) {
      Optional<Country> state = gazetteer.capital(Words.folded(sentence.token(from)));
      if (state.isPresent() && !isAfterLocative(sentence, from)) {
        return state.orElseThrow().entry();
      }
    }
    return entries.get(0);
  }

  /** There a capital is the city; elsewhere it stands for its state ("واشنطن تدين"). */
  private boolean isAfterLocative(Sentence sentence, int at) {
    return at > 0 && words.has(Kind.LOCATIVE, Words.folded(sentence.token(at - 1)));
  }

  /** A name ends with its word, or before a pronoun that is attached to it. */
  private static boolean endsInsideWord(Sentence sentence, int last) {
    int next = last + 1;
    return next < sentence.tokens().size()
        && sentence.token(next).joined()
        && !sentence.token(next).isPronoun()
        && !sentence.token(next).isPunctuation();
  }

  /**
   * Whether one common word was found that is seldom meant as the place of that name: a verb, or an
   * adjective that agrees with the noun before it. After a preposition (في البيضاء) or in construct
   * (استعادة الرمادي) no adjective stands.
   */
  static boolean isDoubtful(Sentence sentence, Candidate candidate) {
    Token token = sentence.token(candidate.from());
    if (candidate.size() > 1 || candidate.type() != EntityType.PLACE) {
      return false;
    }
    return token.isVerb()
        || token.tag().equals("CD")
        || (Words.isAdjectiveTag(token.tag()) && !isNounByPlace(sentence, candidate.from()));
  }

  private static boolean isNounByPlace(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Token before = sentence.token(at - 1);
    boolean inConstruct =
        Words.isNominal(before)
            && !Words.hasArticle(before)
            && Words.hasArticle(sentence.token(at));
    return before.tag().equals("IN") || inConstruct;
  }
}
