package org.rasad.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;

/**
 * Of several things of one type and name (طرابلس in Libya and in Lebanon) chooses the one whose
 * country the article names most, also by things that lie in it or belong to it; with no such hint,
 * or as many for each, the one that the gazetteer prefers. Immutable and thread-safe.
 */
final class SharedNameJudge {

  private static final String COUNTRY = "country";

  private final Gazetteer gazetteer;

  SharedNameJudge(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Replaces entries of an article's candidates.
   *
   * @param bySentence the candidates of each sentence, in modifiable lists
   */
  void settle(List<Sentence> sentences, List<List<Candidate>> bySentence) {
    Map<Candidate, List<GazetteerEntry>> shared = new HashMap<>();
    Map<String, Integer> hints = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Candidate candidate : bySentence.get(sentence.index())) {
        GazetteerEntry entry = candidate.entry();
        List<GazetteerEntry> same =
            entry == null ? List.of() : namesakes(candidate, entry, sentence);
        if (same.size() > 1) {
          shared.put(candidate, same);
        } else if (entry != null && entry.country() != null) {
          hints.merge(entry.country(), 1, Integer::sum);
        }
      }
    }
    if (!shared.isEmpty()) {
      bySentence.forEach(
          here ->
              here.replaceAll(
                  c -> {
                    List<GazetteerEntry> same = shared.get(c);
                    return same == null ? c : withEntry(c, best(same, hints));
                  }));
    }
  }

  /** The entries that the candidate's name may mean, perhaps after other words (مدينة طرابلس). */
  private List<GazetteerEntry> namesakes(
      Candidate candidate, GazetteerEntry entry, Sentence sentence) {
    for (int from = candidate.from(); from < candidate.to(); from++) {
      List<GazetteerEntry> named = gazetteer.named(words(sentence, from, candidate.to()));
      if (named.contains(entry)) {
        return named.stream().filter(e -> isRivalOf(e, entry)).toList();
      }
    }
    return List.of();
  }

  /** A state is no rival of the city that is its capital. */
  private static boolean isRivalOf(GazetteerEntry other, GazetteerEntry entry) {
    return other.type() == entry.type()
        && other.kind().equals(COUNTRY) == entry.kind().equals(COUNTRY);
  }

  private static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens().subList(from, to)) {
      words.append(token.joined() ? "" : " ").append(token.form());
    }
    return words.toString();
  }

  private static GazetteerEntry best(List<GazetteerEntry> same, Map<String, Integer> hints) {
    GazetteerEntry best = same.get(0);
    for (GazetteerEntry other : same) {
      if (hints(other, hints) > hints(best, hints)) {
        best = other;
      }
    }
    return best;
  }

  private static int hints(GazetteerEntry entry, Map<String, Integer> hints) {
    return entry.country() == null ? 0 : hints.getOrDefault(entry.country(), 0);
  }

  private static Candidate withEntry(Candidate old, GazetteerEntry entry) {
    return new Candidate(
        old.sentence(),
        old.from(),
        old.to(),
        old.head(),
        old.nameFrom(),
        old.form(),
        entry.type(),
        entry.kind(),
        entry);
  }
}
