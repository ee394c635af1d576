package org.rasad.entity;

import java.util.Set;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.Lexicon;

/** Tells by the lexicon what a token may be in a noun phrase. Immutable and thread-safe. */
final class NounWords {

  private static final String NISBA = "ي";
  private static final String NISBA_FEMININE = "يه";

  /** The ending of the indefinite accusative. */
  private static final String ACCUSATIVE = "ا";

  private final FunctionWords words;
  private final Gazetteer gazetteer;
  private final Set<String> heads;

  NounWords(Lexicon lexicon) {
    this.words = lexicon.functionWords();
    this.gazetteer = lexicon.gazetteer();
    this.heads = lexicon.heads().keySet();
  }

  /** A noun, by its tag, that opens an adverbial phrase and so ends a name. */
  boolean isAdverbial(Token token) {
    return words.has(Kind.NAME_END, Words.folded(token))
        || words.has(Kind.NAME_END, Words.stem(token));
  }

  boolean isHead(Token token) {
    return heads.contains(Words.stem(token));
  }

  /** A head word in the indefinite accusative, which stands in no construct: متهما طهران. */
  boolean isAccusativeHead(Token token) {
    String form = Words.folded(token);
    return form.endsWith(ACCUSATIVE)
        && heads.contains(form.substring(0, form.length() - 1))
        && !Words.hasArticle(token);
  }

  /** Whether a pronoun is attached to the word. */
  static boolean hasPronoun(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size()
        && sentence.token(at + 1).isPronoun()
        && sentence.token(at + 1).joined();
  }

  boolean isNamePart(Token token) {
    return words.has(Kind.NAME_PART, Words.folded(token));
  }

  /** An adjective by its tag, or by its nisba ending where the tagger took it for a noun. */
  boolean isAdjective(Token token) {
    String stem = Words.stem(token);
    boolean nisba =
        Words.hasArticle(token)
            && !heads.contains(stem)
            && (stem.endsWith(NISBA) || stem.endsWith(NISBA_FEMININE))
            && stem.length() > 3;
    return Words.isAdjectiveTag(token.tag())
        || nisba
        || gazetteer.nationality(Words.folded(token)).isPresent();
  }
}
