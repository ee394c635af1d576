package org.rasad.entity;

import java.util.Set;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;

/** Judges with which pronouns a thing agrees. Immutable and thread-safe. */
final class AgreementJudge {

  /** The gender and number with which pronouns refer to a thing. */
  private enum Agreement {
    MASCULINE,
    /** Feminine singular, and the plural of what is not human. */
    FEMININE,
    /** Human plural. */
    PLURAL,
    /** A group with a name whose gender no noun tells: داعش, طالبان. */
    UNKNOWN
  }

  private static final String TEH_MARBUTA = "ه";
  private static final String HUMAN_PLURAL = "ون";
  private static final String HUMAN_PLURAL_OBLIQUE = "ين";
  private static final String FEMININE_PLURAL = "ات";

  /** Places that end so are masculine: إقليم, مخيم. */
  private static final String MASCULINE_PLACE = "يم";

  private final FunctionWords words;
  private final Set<String> heads;
  private final Set<String> womensNames;

  AgreementJudge(Lexicon lexicon) {
    this.words = lexicon.functionWords();
    this.heads = lexicon.heads().keySet();
    this.womensNames = lexicon.womensNames();
  }

  /** Whether a pronoun, as the segmenter writes it, can refer to such a thing. */
  boolean agrees(String pronoun, KnownEntity entity) {
    return switch (of(entity)) {
      case UNKNOWN ->
          words.has(Kind.PRONOUN_MASCULINE, pronoun)
              || words.has(Kind.PRONOUN_FEMININE, pronoun)
              || words.has(Kind.PRONOUN_PLURAL, pronoun);
      case MASCULINE -> words.has(Kind.PRONOUN_MASCULINE, pronoun);
      case FEMININE ->
          words.has(Kind.PRONOUN_FEMININE, pronoun)
              || (entity.type() == EntityType.GROUP && words.has(Kind.PRONOUN_PLURAL, pronoun));
      case PLURAL -> words.has(Kind.PRONOUN_PLURAL, pronoun);
    };
  }

  boolean isDual(String pronoun) {
    return words.has(Kind.PRONOUN_DUAL, pronoun);
  }

  /** Judged by the head noun of the thing's name in its first form. */
  private Agreement of(KnownEntity entity) {
    String first = ArabicSpelling.fold(entity.label()).split(" ", 2)[0];
    if (entity.type() == EntityType.PERSON) {
      return isWoman(entity, first) ? Agreement.FEMININE : Agreement.MASCULINE;
    }
    boolean human = first.endsWith(HUMAN_PLURAL) || first.endsWith(HUMAN_PLURAL_OBLIQUE);
    if (human || entity.isOfKind("people")) {
      return Agreement.PLURAL;
    }
    if (entity.type() == EntityType.GROUP
        && !first.endsWith(TEH_MARBUTA)
        && !heads.contains(ArabicSpelling.withoutArticle(first))
        && !isPluralOfThings(first)) {
      return Agreement.UNKNOWN;
    }
    boolean feminine =
        entity.isOfKind("country")
            ? !words.has(Kind.MASCULINE_COUNTRY, first)
            : first.endsWith(TEH_MARBUTA)
                || isPluralOfThings(first)
                || isFemininePlace(entity, first);
    return feminine ? Agreement.FEMININE : Agreement.MASCULINE;
  }

  /** By a title (وزيرة), an unnamed one by the noun (فتاة), else by the given name. */
  private boolean isWoman(KnownEntity person, String first) {
    return person.hasFeminineTitle()
        || womensNames.contains(first)
        || (!person.isNamed() && first.endsWith(TEH_MARBUTA));
  }

  private boolean isPluralOfThings(String word) {
    return word.endsWith(FEMININE_PLURAL)
        || words.has(Kind.FEMININE_PLURAL, word)
        || words.has(Kind.FEMININE_PLURAL, ArabicSpelling.withoutArticle(word));
  }

  private static boolean isFemininePlace(KnownEntity entity, String first) {
    return entity.type() == EntityType.PLACE
        && !entity.isOfKind("province")
        && !first.endsWith(MASCULINE_PLACE);
  }
}
