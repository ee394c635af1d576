package org.rasad.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Lexicon;

/**
 * Finds the words of a sentence that mean some person, group, place or facility. Of candidates that
 * overlap the longer one is kept, and of equal ones the person (قائد الجيش), then the name before
 * the description.
 */
final class MentionFinder {

  private final GazetteerFinder gazetteer;
  private final PersonFinder persons;
  private final DescriptionFinder descriptions;

  MentionFinder(Lexicon lexicon) {
    NameExtent extent = new NameExtent(lexicon);
    this.gazetteer = new GazetteerFinder(lexicon);
    this.persons = new PersonFinder(lexicon, extent);
    this.descriptions = new DescriptionFinder(lexicon, extent);
  }

  /** Candidates in the order of the text; no two share a token. */
  List<Candidate> find(Sentence sentence, FoldedSentence folded) {
    List<Candidate> all = new ArrayList<>(gazetteer.find(sentence, folded));
    all.removeIf(c -> GazetteerFinder.isDoubtful(sentence, c));
    Map<Integer, Candidate> known = new HashMap<>();
    all.forEach(c -> known.put(c.from(), c));
    all.addAll(persons.find(sentence, folded, known));
    all.addAll(descriptions.find(sentence, folded, known));
    return withoutOverlaps(all, sentence.tokens().size());
  }

  private static List<Candidate> withoutOverlaps(List<Candidate> all, int tokens) {
    List<Candidate> bySize = new ArrayList<>(all);
    bySize.sort(
        Comparator.comparingInt((Candidate c) -> -c.size())
            .thenComparing(c -> c.entry() == null)
            .thenComparing(c -> c.type() != EntityType.PERSON)
            .thenComparing(c -> c.form() != Form.NAME)
            .thenComparingInt(Candidate::from));
    boolean[] taken = new boolean[tokens];
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : bySize) {
      if (isFree(taken, candidate)) {
        Arrays.fill(taken, candidate.from(), candidate.to(), true);
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::from));
    return kept;
  }

  private static boolean isFree(boolean[] taken, Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
