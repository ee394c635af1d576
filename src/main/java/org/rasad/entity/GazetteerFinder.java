package org.rasad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Trie;

/** Finds the names of the gazetteer in a sentence, the longest at each place. */
final class GazetteerFinder {

  /** After these a capital is the city; elsewhere it stands for its state ("واشنطن تدين"). */
  private static final Set<String> LOCATIVE =
      Set.of(
          "في", "من", "الي", "داخل", "وسط", "قرب", "مدينه", "العاصمه", "شمال", "جنوب", "شرق", "غرب",
          "شمالي", "جنوبي", "شرقي", "غربي", "محافظه", "ريف", "نحو", "مطار", "سماء", "محيط");

  private final Gazetteer gazetteer;

  GazetteerFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
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
      if (state.isPresent()
          && (from == 0 || !LOCATIVE.contains(Words.folded(sentence.token(from - 1))))) {
        return state.orElseThrow().entry();
      }
    }
    return entries.get(0);
  }

  /** A name ends with its word, or before a pronoun that is attached to it. */
  private static boolean endsInsideWord(Sentence sentence, int last) {
    int next = last + 1;
    return next < sentence.tokens().size()
        && sentence.token(next).joined()
        && !sentence.token(next).isPronoun()
        && !sentence.token(next).isPunctuation();
  }

  /** Whether one common word was found that is seldom meant as the place of that name. */
  static boolean isDoubtful(Sentence sentence, Candidate candidate) {
    Token token = sentence.token(candidate.from());
    return candidate.size() == 1
        && candidate.type() == EntityType.PLACE
        && (token.isVerb()
            || token.tag().startsWith("JJ")
            || token.tag().startsWith("DTJJ")
            || token.tag().equals("CD"));
  }
}
