package org.rasad.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;

/**
 * Finds the two things that a definite dual means: of الجانبان and البلدان two states, of الرئيسان
 * two persons, of القاعدتان two things named so; always the two that were mentioned last. Immutable
 * and thread-safe.
 */
final class PairReference {

  private static final int DUAL_ENDING = 2;
  private static final String TEH = "ت";
  private static final String TEH_MARBUTA = "ه";
  private static final String COUNTRY = "country";

  private final Lexicon lexicon;
  private final FunctionWords words;

  PairReference(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
  }

  /**
   * The two things that the candidate means, or none.
   *
   * @param recent the entities so far, in order of the latest mention
   */
  List<KnownEntity> of(Sentence sentence, Candidate candidate, List<KnownEntity> recent) {
    Token head = sentence.token(candidate.head());
    String stem = Words.stem(head);
    if (candidate.size() > 1 || !Words.hasArticle(head)) {
      return List.of();
    }
    if (words.has(Kind.TWO_SIDES, stem)) {
      List<KnownEntity> states = lastTwo(recent, PairReference::isState);
      return states.isEmpty()
          ? lastTwo(recent, e -> e.type() == EntityType.GROUP && e.isProper())
          : states;
    }
    if (words.has(Kind.TWO_PERSONS, stem)) {
      String post = stem.substring(0, stem.length() - DUAL_ENDING);
      List<KnownEntity> holders = lastTwo(recent, e -> isPerson(e) && e.hasTitleWord(post));
      return holders.isEmpty() ? lastTwo(recent, PairReference::isPerson) : holders;
    }
    return dualOf(stem).map(h -> lastTwo(recent, e -> isNamedSo(e, h))).orElse(List.of());
  }

  static boolean isState(KnownEntity entity) {
    return entity.isOfKind(COUNTRY) && entity.isProper() && entity.country() != null;
  }

  static boolean isPerson(KnownEntity entity) {
    return entity.type() == EntityType.PERSON && entity.isProper();
  }

  private static boolean isNamedSo(KnownEntity entity, HeadWord head) {
    return entity.type() == head.type()
        && entity.isProper()
        && entity.hasHead(ArabicSpelling.fold(head.id()));
  }

  /** The head word of a dual that is no sound plural: قاعدتان, فصيلين. */
  private Optional<HeadWord> dualOf(String stem) {
    if (stem.length() <= DUAL_ENDING + 1 || !(stem.endsWith("ان") || stem.endsWith("ين"))) {
      return Optional.empty();
    }
    String single = stem.substring(0, stem.length() - DUAL_ENDING);
    String feminine =
        single.endsWith(TEH) ? single.substring(0, single.length() - 1) + TEH_MARBUTA : single;
    return Optional.ofNullable(lexicon.heads().get(stem))
        .filter(HeadWord::named)
        .filter(
            h ->
                ArabicSpelling.fold(h.id()).equals(single)
                    || ArabicSpelling.fold(h.id()).equals(feminine));
  }

  private static List<KnownEntity> lastTwo(
      List<KnownEntity> recent, Predicate<KnownEntity> wanted) {
    List<KnownEntity> found = new ArrayList<>();
    for (int i = recent.size() - 1; i >= 0 && found.size() < 2; i--) {
      if (wanted.test(recent.get(i))) {
        found.add(recent.get(i));
      }
    }
    Collections.reverse(found);
    return found.size() == 2 ? found : List.of();
  }
}
