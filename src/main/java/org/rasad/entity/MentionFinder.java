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
import org.rasad.lexicon.HeadWord;
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
  private final UnknownNameFinder unknowns;
  private final Map<String, HeadWord> heads;

  MentionFinder(Lexicon lexicon) {
    NameExtent extent = new NameExtent(lexicon);
    this.gazetteer = new GazetteerFinder(lexicon);
    this.persons = new PersonFinder(lexicon, extent);
    this.heads = lexicon.heads();
    this.unknowns = new UnknownNameFinder(lexicon);
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
    all.addAll(unknowns.find(sentence, folded, known));
    return withoutOverlaps(sentence, all);
  }

  private List<Candidate> withoutOverlaps(Sentence sentence, List<Candidate> all) {
    int tokens = sentence.tokens().size();
    List<Candidate> bySize = new ArrayList<>(all);
    bySize.sort(
        Comparator.comparingInt((Candidate c) -> -c.size())
            .thenComparing(c -> c.entry() == null)
            .thenComparing(c -> c.type() != EntityType.PERSON)
            .thenComparing(c -> c.form() != Form.NAME)
            .thenComparingInt(Candidate::from));
    Candidate[] taken = new Candidate[tokens];
    Candidate[] inner = new Candidate[tokens];
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : bySize) {
      if (isFree(taken, candidate)) {
        Arrays.fill(taken, candidate.from(), candidate.to(), candidate);
        kept.add(candidate);
      } else if (isFree(inner, candidate) && isNested(sentence, candidate, taken)) {
        Arrays.fill(inner, candidate.from(), candidate.to(), candidate);
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::from).thenComparingInt(c -> -c.size()));
    return kept;
  }

  /**
   * Whether a name stands inside a title or description and is a thing of its own: البيت الأبيض in
   * المتحدثة باسم البيت الأبيض, داعش in عشرات من عناصر داعش. The place after which a base is named
   * is not (قاعدة خميس مشيط).
   */
  private boolean isNested(Sentence sentence, Candidate inner, Candidate[] taken) {
    Candidate outer = taken[inner.from()];
    if (outer == null
        || outer != taken[inner.to() - 1]
        || outer.entry() != null
        || inner.form() != Form.NAME
        || inner.from() == outer.head()) {
      return false;
    }
    return switch (inner.type()) {
      case PERSON -> false;
      case FACILITY -> inner.entry() != null && outer.type() != EntityType.PLACE;
      case PLACE, GROUP ->
          inner.entry() != null
              ? inner.to() <= titleEnd(sentence, outer) && !isNamedAfter(outer, inner)
              : inner.to() <= titleEnd(sentence, outer)
                  && isNamed(sentence, inner)
                  && !isNamed(sentence, outer);
    };
  }

  /** Where the words before a person's name end; all of a description is such words. */
  private int titleEnd(Sentence sentence, Candidate outer) {
    boolean described =
        outer.nameFrom() == outer.from()
            && heads.containsKey(Words.stem(sentence.token(outer.head())));
    return outer.type() == EntityType.PERSON && !described ? outer.nameFrom() : outer.to();
  }

  private static boolean isNamedAfter(Candidate outer, Candidate inner) {
    return outer.type() == EntityType.FACILITY
        && inner.type() == EntityType.PLACE
        && inner.from() == outer.head() + 1
        && inner.size() == 1;
  }

  private boolean isNamed(Sentence sentence, Candidate candidate) {
    HeadWord head = heads.get(Words.stem(sentence.token(candidate.head())));
    return head != null && head.type() == EntityType.GROUP && head.named();
  }

  private static boolean isFree(Candidate[] taken, Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (taken[i] != null) {
        return false;
      }
    }
    return true;
  }
}
