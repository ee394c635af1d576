package org.rasad.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rasad.annotate.Sentence;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;

/**
 * Finds the state that a phrase about a land means: by a nationality (الأراضي السورية), by whose
 * land it is (بلاده, أراضيها), and of "the country" (البلاد) the state of which the article has
 * mentioned most so far.
 *
 * <p>Holds the state of one article; not thread-safe.
 */
final class StateReference {

  /** The kinds of what speaks for a state. */
  private static final Set<String> STATE_KINDS =
      Set.of("country", "government", "ministry", "army", "air-force", "navy");

  private final Gazetteer gazetteer;
  private final FunctionWords words;
  private final Map<String, Integer> mentions = new HashMap<>();

  StateReference(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.words = lexicon.functionWords();
  }

  /** Counts a mention of an entity for the state that it belongs to. */
  void note(KnownEntity entity) {
    stateOf(entity).ifPresent(state -> mentions.merge(state.id(), 1, Integer::sum));
  }

  /**
   * The state that the phrase means, if it is about a land.
   *
   * @param possessor what a pronoun attached to the phrase refers to
   */
  Optional<GazetteerEntry> of(
      Sentence sentence, Candidate candidate, Optional<KnownEntity> possessor) {
    String head = Words.stem(sentence.token(candidate.head()));
    if (candidate.type() != EntityType.PLACE
        || candidate.entry() != null
        || !(words.has(Kind.LAND, head) || words.has(Kind.STATE_SIDE, head))) {
      return Optional.empty();
    }
    boolean bare = candidate.size() == 1 && Words.hasArticle(sentence.token(candidate.head()));
    boolean possessed = NounWords.hasPronoun(sentence, candidate.to() - 1);
    return ofNationality(sentence, candidate)
        .or(() -> possessor.flatMap(this::stateOf))
        .or(
            () ->
                (bare || possessed) && words.has(Kind.COUNTRY_ITSELF, head)
                    ? mostNamed(head).or(() -> mostNamed(""))
                    : Optional.empty());
  }

  /** The organ of its state that a bare definite noun means: الحكومة, الجيش. */
  Optional<GazetteerEntry> organ(String head) {
    return words.has(Kind.STATE_ORGAN, head)
        ? mostNamed("").flatMap(state -> gazetteer.national(state, head))
        : Optional.empty();
  }

  /** What of a state a noun with a possessive pronoun means: قواتها, جيشها, حكومته. */
  Optional<GazetteerEntry> organOf(KnownEntity possessor, String head) {
    boolean ofState =
        possessor.type() == EntityType.PERSON || STATE_KINDS.contains(possessor.kind());
    return ofState
        ? stateOf(possessor).flatMap(state -> gazetteer.national(state, head))
        : Optional.empty();
  }

  /** The state to which an entity belongs, itself if it is one. */
  Optional<GazetteerEntry> stateOf(KnownEntity entity) {
    return Optional.ofNullable(entity.country()).flatMap(gazetteer::country).map(Country::entry);
  }

  private Optional<GazetteerEntry> ofNationality(Sentence sentence, Candidate candidate) {
    for (int i = candidate.head() + 1; i < candidate.to(); i++) {
      Optional<Country> country = gazetteer.nationality(Words.folded(sentence.token(i)));
      if (country.isPresent()) {
        return country.map(Country::entry);
      }
    }
    return Optional.empty();
  }

  /** Only a state one of whose names begins with the word is "the kingdom" if one was named. */
  private Optional<GazetteerEntry> mostNamed(String firstWord) {
    return mentions.entrySet().stream()
        .filter(e -> gazetteer.entry(e.getKey()).stream().anyMatch(s -> begins(s, firstWord)))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .flatMap(e -> gazetteer.entry(e.getKey()));
  }

  private static boolean begins(GazetteerEntry state, String word) {
    return Stream.concat(Stream.of(state.arabic()), state.variants().stream())
        .map(n -> ArabicSpelling.withoutArticle(ArabicSpelling.fold(n)))
        .anyMatch(n -> n.startsWith(word));
  }
}
