package org.rasad.entity;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.Lexicon;

/**
 * Finds where a noun phrase that names something ends, from the article and the parts of speech.
 *
 * <p>A sound plural or dual with its n, and whatever an indefinite adjective has followed, goes on
 * with adjectives only (مسلحون مجهولون). A definite noun goes on with definite adjectives only
 * (القوات الأمريكية); an indefinite one with nouns in construct up to the first definite noun, and
 * then with adjectives (قاعدة عين الأسد الجوية). A following name in quotes belongs to it (قاعدة
 * "هيموس" العسكرية). Adverbial nouns, verbs, particles and other marks end it. Judged by the tags
 * alone, since the parser cuts or swallows the end of one name in fourteen.
 */
final class NameExtent {

  private static final int LONGEST = 7;
  private static final String NUN = "ن";

  private static final String TEH_MARBUTA = "ه";

  /** No ending of a feminine, an elative or a plural. */
  private static final Pattern MASCULINE_ENDINGS = Pattern.compile("(?<!اء|ات|ون|ين|ان|[هىا])$");

  /** The ending of the indefinite accusative. */
  private static final String ACCUSATIVE = "ا";

  private final Gazetteer gazetteer;
  private final NounWords nouns;
  private final Set<String> relationOpeners;

  NameExtent(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.nouns = new NounWords(lexicon);
    this.relationOpeners = lexicon.relationOpeners();
  }

  /** The token after the last one of the phrase that begins with this head. */
  int end(Sentence sentence, int head) {
    return end(sentence, head, head);
  }

  /**
   * The token after the last one of a phrase whose first words are known to belong together.
   *
   * @param first first token of the phrase, with which adjectives may agree
   * @param head last of its known words
   */
  int end(Sentence sentence, int first, int head) {
    boolean closed = Words.hasArticle(sentence.token(head));
    boolean noConstruct =
        isSoundPlural(sentence.token(head)) || nouns.isAccusativeHead(sentence.token(head));
    int to = head + 1;
    while (to < sentence.tokens().size() && to - head < LONGEST) {
      Token token = sentence.token(to);
      if (Words.isQuote(token)) {
        int close = closingQuote(sentence, to);
        if (close < 0) {
          break;
        }
        to = close + 1;
        closed = true;
      } else if (!goesOn(token, closed)
          || (closed && !agrees(sentence, first, to))
          || (noConstruct && !nouns.isAdjective(token))
          || NounWords.hasPronoun(sentence, to)) {
        // What has a pronoun of its own stands in no construct with the noun before it: جنديان
        // مصرعهما.
        break;
      } else {
        closed = closed || Words.hasArticle(token) || isPlaceName(token);
        noConstruct = noConstruct || (nouns.isAdjective(token) && !Words.hasArticle(token));
        to++;
      }
    }
    return to;
  }

  /**
   * A definite adjective in the masculine singular belongs to some masculine noun of the phrase, or
   * else to another: وزير + الخارجية السوري, but not إعلان + الحكومة المفاجئ without إعلان.
   */
  private boolean agrees(Sentence sentence, int first, int at) {
    Token adjective = sentence.token(at);
    String form = Words.folded(adjective);
    boolean masculine =
        nouns.isAdjective(adjective)
            && Words.hasArticle(adjective)
            && MASCULINE_ENDINGS.matcher(form).find();
    return !masculine
        || !Words.folded(sentence.token(first)).endsWith(TEH_MARBUTA)
        || IntStream.range(first + 1, at)
            .mapToObj(sentence::token)
            .anyMatch(t -> !nouns.isAdjective(t) && !Words.folded(t).endsWith(TEH_MARBUTA));
  }

  /** مسلحون, مسلحين, جنديان keep their n, so no noun in construct follows them. */
  private static boolean isSoundPlural(Token token) {
    String form = Words.folded(token);
    return token.tag().endsWith("NNS") && form.length() > 4 && form.endsWith(NUN);
  }

  private boolean goesOn(Token token, boolean closed) {
    if (!Words.isNominal(token)
        || nouns.isAdverbial(token)
        || relationOpeners.contains(Words.stem(token))) {
      return false;
    }
    boolean adjective = nouns.isAdjective(token);
    return closed ? adjective && Words.hasArticle(token) : !isAccusative(token) || adjective;
  }

  /**
   * An indefinite accusative is an object or adverb, never the second noun of a construct: هجوما.
   */
  private static boolean isAccusative(Token token) {
    String form = Words.folded(token);
    return form.length() > 3 && form.endsWith(ACCUSATIVE) && token.tag().equals("NN");
  }

  private boolean isPlaceName(Token token) {
    return token.tag().startsWith("NNP") && !gazetteer.named(token.form()).isEmpty();
  }

  /** The closing quote of a short quoted name, or -1 if what is quoted is no name. */
  private static int closingQuote(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.tokens().size() && i - open <= 5; i++) {
      Token token = sentence.token(i);
      if (Words.isQuote(token)) {
        return i > open + 1 ? i : -1;
      }
      boolean verb = token.isVerb() && token.tag().equals("VBP");
      if (token.isPunctuation() || verb) {
        return -1;
      }
    }
    return -1;
  }
}
