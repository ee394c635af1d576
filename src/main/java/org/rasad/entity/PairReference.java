package org.rasad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkReason;

/**
 * Finds the two things that a definite dual means: of الجانبان and البلدان two states, of الرئيسان
 * two persons, of القاعدتان two things named so; always the two that were mentioned last. A noun
 * with two nationalities (القوات التركية والروسية) means two things as well.
 */
final class PairReference {

  private static final int DUAL_ENDING = 2;
  private static final String TEH = "ت";
  private static final String TEH_MARBUTA = "ه";
  private static final String COUNTRY = "country";
  private static final String AND = "و";

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Register register;

  PairReference(Lexicon lexicon, Register register) {
    this.register = register;
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
  }

  /** The two things that the candidate means, or none. */
  List<Referent> of(Sentence sentence, Candidate candidate) {
    return hasTwoNationalities(candidate, sentence)
        ? referents(twoNationalities(candidate, sentence), LinkReason.GAZETTEER_NAME)
        : referents(namedBefore(sentence, candidate), LinkReason.DEFINITE_NOUN);
  }

  private static List<Referent> referents(List<KnownEntity> entities, LinkReason reason) {
    return entities.stream().map(e -> new Referent(e, reason)).toList();
  }

  private List<KnownEntity> namedBefore(Sentence sentence, Candidate candidate) {
    Token head = sentence.token(candidate.head());
    String stem = Words.stem(head);
    if (candidate.size() > 1 || !Words.hasArticle(head)) {
      return List.of();
    }
    if (words.has(Kind.TWO_SIDES, stem)) {
      List<KnownEntity> states = register.lastTwo(PairReference::isState);
      return states.isEmpty()
          ? register.lastTwo(e -> e.type() == EntityType.GROUP && e.isProper())
          : states;
    }
    if (words.has(Kind.TWO_PERSONS, stem)) {
      String post = stem.substring(0, stem.length() - DUAL_ENDING);
      List<KnownEntity> holders = register.lastTwo(e -> isPerson(e) && e.hasTitleWord(post));
      return holders.isEmpty() ? register.lastTwo(PairReference::isPerson) : holders;
    }
    return dualOf(stem).map(h -> register.lastTwo(e -> isNamedSo(e, h))).orElse(List.of());
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

  /** Whether a second nationality belongs to the noun: القوات التركية والروسية. */
  private boolean hasTwoNationalities(Candidate candidate, Sentence sentence) {
    int second = candidate.to() + 1;
    return candidate.type() == EntityType.GROUP
        && second < sentence.tokens().size()
        && Words.folded(sentence.token(candidate.to())).equals(AND)
        && lexicon
            .gazetteer()
            .nationality(Words.folded(sentence.token(candidate.to() - 1)))
            .isPresent()
        && Words.hasArticle(sentence.token(second))
        && lexicon.gazetteer().nationality(Words.folded(sentence.token(second))).isPresent();
  }

  private List<KnownEntity> twoNationalities(Candidate candidate, Sentence sentence) {
    List<KnownEntity> found = new ArrayList<>();
    national(candidate, sentence, candidate.to() - 1).ifPresent(found::add);
    national(candidate, sentence, candidate.to() + 1).ifPresent(found::add);
    return found.size() == 2 ? found : List.of();
  }

  /** What the noun with a nationality means: an organ of that state, of الجانبان the state. */
  private Optional<KnownEntity> national(Candidate candidate, Sentence sentence, int adjective) {
    String stem = Words.stem(sentence.token(candidate.head()));
    return lexicon
        .gazetteer()
        .nationality(Words.folded(sentence.token(adjective)))
        .map(Country::entry)
        .flatMap(
            state ->
                words.has(Kind.TWO_SIDES, stem)
                    ? Optional.of(state)
                    : lexicon.gazetteer().national(state, stem))
        .map(register::of);
  }
}
