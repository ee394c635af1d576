package org.rasad.event;

import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;

/**
 * Tells whether a noun may be the subject of a verb by gender and number, as far as unvowelled
 * forms show them.
 *
 * <p>A verb before its subject is singular and agrees in gender (قصفت الطائرات, قصف الجيش); broken
 * plurals of things are feminine, of people either. What the form does not tell agrees with
 * everything. Immutable.
 */
final class Agreement {

  /** What the form of a verb says of its subject. */
  enum Verb {
    MASCULINE,
    FEMININE,
    /** They: the subject stands before the verb or is left out. */
    PLURAL,
    /** We. */
    FIRST_PERSON,
    /** Nothing certain. */
    OPEN
  }

  /** What the form of a noun says. */
  enum Noun {
    MASCULINE,
    FEMININE,
    /** Ends in ون or ين: people. */
    HUMAN_PLURAL,
    OPEN
  }

  private static final String TEH = "ت";

  /** Folded, teh marbuta is heh. */
  private static final String TEH_MARBUTA = "ه";

  private static final String YEH = "ي";
  private static final String NOON = "ن";
  private static final String FEMININE_PLURAL = "ات";
  private static final String PLURAL_PERFECT = "وا";
  private static final String PLURAL_IMPERFECT = "ون";
  private static final String WE = "نا";
  private static final char ALEF = 'ا';
  private static final int SHORT = 3;
  private static final int BROKEN_PLURAL = 5;
  private static final int ALEF_PLACE = 2;

  private final Scene scene;
  private final Lexicon lexicon;

  Agreement(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /** By the form of a verb. */
  Verb verb(int verb) {
    Token token = scene.token(verb);
    String form = scene.folded(verb);
    if (token.tag().equals("VBP")) {
      return imperfect(form);
    }
    if (form.endsWith(PLURAL_PERFECT)) {
      return Verb.PLURAL;
    }
    if (isWe(verb, form)) {
      return Verb.FIRST_PERSON;
    }
    if (form.endsWith(TEH)) {
      // مات is masculine, شنت and جرت are feminine.
      return form.length() > SHORT ? Verb.FEMININE : Verb.OPEN;
    }
    return Verb.MASCULINE;
  }

  private static Verb imperfect(String form) {
    if (form.endsWith(PLURAL_IMPERFECT) && form.length() > SHORT + 1) {
      return Verb.PLURAL;
    }
    if (form.startsWith(YEH)) {
      return Verb.MASCULINE;
    }
    if (form.startsWith(TEH)) {
      return Verb.FEMININE;
    }
    return form.startsWith(NOON) ? Verb.FIRST_PERSON : Verb.OPEN;
  }

  /** The ending of "we" stays on the verb or is cut off like a pronoun. */
  private boolean isWe(int verb, String form) {
    boolean kept = form.endsWith(WE) && form.length() > SHORT + 1;
    boolean cut =
        verb + 1 < scene.sentence().tokens().size()
            && scene.token(verb + 1).joined()
            && scene.folded(verb + 1).equals(WE);
    return kept || cut;
  }

  /** By the head of a noun phrase. */
  Noun noun(Node phrase) {
    return noun(phrase.head());
  }

  /** By the head alone. */
  Noun noun(int head) {
    Optional<Mention> mention = scene.at(head);
    if (mention.filter(this::isCountry).isPresent()) {
      boolean masculine =
          lexicon
              .functionWords()
              .has(Kind.MASCULINE_COUNTRY, scene.folded(mention.orElseThrow().from()));
      return masculine ? Noun.MASCULINE : Noun.FEMININE;
    }
    String form = scene.folded(head);
    String tag = scene.token(head).tag();
    boolean feminine =
        (form.endsWith(TEH_MARBUTA) && !tag.startsWith("PRP"))
            || (form.endsWith(FEMININE_PLURAL) && tag.endsWith("NNS"));
    if (feminine) {
      return Noun.FEMININE;
    }
    if (tag.endsWith("NNS")) {
      return Noun.HUMAN_PLURAL;
    }
    return isSingular(head) ? Noun.MASCULINE : Noun.OPEN;
  }

  /** A head word as its table lists it, or a verbal noun. */
  private boolean isSingular(int head) {
    String stem = scene.stem(head);
    HeadWord word = lexicon.heads().get(stem);
    boolean listed = word != null && ArabicSpelling.fold(word.id()).equals(stem);
    boolean verbal = scene.at(head).isEmpty() && !lexicon.predicates().nouns(stem).isEmpty();
    return listed || (verbal && !isBrokenPlural(stem));
  }

  /** The shape of معارك, مجازر and كمائن, but not of تعاون. */
  private static boolean isBrokenPlural(String stem) {
    return stem.length() == BROKEN_PLURAL
        && stem.charAt(ALEF_PLACE) == ALEF
        && !stem.startsWith(TEH);
  }

  private boolean isCountry(Mention mention) {
    GazetteerEntry known = scene.entity(mention).known();
    return known != null
        && known.kind().equals("country")
        && scene.type(mention) == EntityType.PLACE;
  }

  /** Whether the noun phrase may stand after the verb as its subject. */
  boolean mayFollow(int verb, Node phrase) {
    Noun noun = noun(phrase);
    return switch (verb(verb)) {
      case MASCULINE -> noun != Noun.FEMININE;
      case FEMININE -> noun != Noun.MASCULINE;
      case PLURAL, FIRST_PERSON -> false;
      case OPEN -> true;
    };
  }

  /** Whether a subject that is left out or stands before the verb may be this noun phrase. */
  boolean mayBeMeant(int verb, Node phrase) {
    Noun noun = noun(phrase);
    return switch (verb(verb)) {
      case MASCULINE -> noun == Noun.MASCULINE || noun == Noun.OPEN;
      case FEMININE -> noun == Noun.FEMININE || noun == Noun.OPEN;
      case PLURAL -> noun == Noun.HUMAN_PLURAL || noun == Noun.OPEN || noun == Noun.MASCULINE;
      case FIRST_PERSON -> false;
      case OPEN -> true;
    };
  }
}
