package org.rasad.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;

/**
 * One sentence with its mentions, also those inside others: answers what stands beside a token.
 *
 * @param sentence tokens and tree
 * @param folded the sentence for look-ups of phrases
 * @param mentions of this sentence, in order of the text, of those that begin together the longest
 *     first
 * @param things the entities of the article
 */
record Passage(Sentence sentence, FoldedSentence folded, List<Mention> mentions, Things things) {

  private static final String OF = "ل";
  private static final String COMMA = "،";
  private static final String LATIN_COMMA = ",";
  private static final String MARKS_OF_NAMES = "\"'()[]«»";

  Passage {
    mentions =
        mentions.stream()
            .sorted(Comparator.comparingInt(Mention::from).thenComparingInt(m -> -m.to()))
            .toList();
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String folded(int token) {
    return ArabicSpelling.fold(token(token).form());
  }

  /** The folded token without article. */
  String stem(int token) {
    return ArabicSpelling.withoutArticle(folded(token));
  }

  Entity entity(Mention mention) {
    return things.of(mention);
  }

  EntityType type(Mention mention) {
    return entity(mention).type();
  }

  @Nullable GazetteerEntry known(Mention mention) {
    return entity(mention).known();
  }

  /** The longest mention that begins at a token; no pronoun. */
  Optional<Mention> startingAt(int token) {
    return mentions.stream().filter(m -> m.from() == token && m.form() != Form.PRONOUN).findFirst();
  }

  /** The longest mention that ends before a token; no pronoun. */
  Optional<Mention> endingAt(int token) {
    return mentions.stream().filter(m -> m.to() == token && m.form() != Form.PRONOUN).findFirst();
  }

  /** Whether a thing stands in a phrase that belongs to the noun of another, by the tree. */
  boolean isInPhraseOf(Mention noun, Mention thing) {
    Tree tree = sentence.tree();
    return tree.ancestors(tree.preterminal(thing.head()))
        .filter(n -> n.covers(noun.head()))
        .findFirst()
        .filter(n -> n.is("NP"))
        .isPresent();
  }

  /** The mention and those inside it. */
  Stream<Mention> within(Mention mention) {
    return mentions.stream().filter(m -> m.from() >= mention.from() && m.to() <= mention.to());
  }

  /** What a pronoun at a token means. */
  Optional<Mention> pronounAt(int token) {
    return mentions.stream().filter(m -> m.from() == token && m.form() == Form.PRONOUN).findFirst();
  }

  /**
   * The nearest mention before a token, with nothing but marks, adjectives and a pronoun between
   * them, and fewer than {@code farthest} other words, none of them a verb.
   */
  Optional<Mention> before(int token, int farthest) {
    int passed = 0;
    for (int end = token; end > 0; end--) {
      Optional<Mention> mention = endingAt(end);
      if (mention.isPresent()) {
        return mention;
      }
      if (!isTransparent(end - 1)) {
        passed++;
        if (passed >= farthest || ends(end - 1)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest mention from a token on; as {@link #before}. */
  Optional<Mention> after(int token, int farthest) {
    int passed = 0;
    for (int from = token; from < size(); from++) {
      Optional<Mention> mention = startingAt(from);
      if (mention.isPresent()) {
        return mention;
      }
      if (!isMarkOfName(from)) {
        passed++;
        if (passed >= farthest || ends(from)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The token after marks that a name may stand in: quotes and brackets. */
  int pastMarks(int token) {
    int at = token;
    while (at < size() && isMarkOfName(at)) {
      at++;
    }
    return at;
  }

  /** The token after the last one before it that is no quote or bracket. */
  int beforeMarks(int token) {
    int at = token;
    while (at > 0 && isMarkOfName(at - 1)) {
      at--;
    }
    return at;
  }

  boolean isMarkOfName(int token) {
    String form = token(token).form();
    return token(token).isPunctuation()
        && form.chars().allMatch(c -> MARKS_OF_NAMES.indexOf(c) >= 0);
  }

  boolean isComma(int token) {
    String form = token(token).form();
    return form.equals(COMMA) || form.equals(LATIN_COMMA);
  }

  boolean isAdjective(int token) {
    String tag = token(token).tag();
    return tag.startsWith("JJ") || tag.startsWith("DTJJ");
  }

  /** Marks, adjectives, a pronoun, and whose it is: قواعد لها. */
  private boolean isTransparent(int token) {
    boolean owner = token + 1 < size() && isAttachedPronoun(token + 1) && folded(token).equals(OF);
    return isAdjective(token) || isAttachedPronoun(token) || isMarkOfName(token) || owner;
  }

  private boolean isAttachedPronoun(int token) {
    return token(token).isPronoun() && token(token).joined();
  }

  /** Across a verb or a mark nothing belongs together. */
  private boolean ends(int token) {
    return token(token).isVerb() || token(token).isPunctuation();
  }

  /** A mention of the state, where the sentence names it, else the adjective that tells it. */
  Mention state(int token, Country country) {
    EntityLink state = things.state(country);
    return mentions.stream()
        .filter(m -> m.entity().equals(state.entity()) && m.form() != Form.PRONOUN)
        .findFirst()
        .orElseGet(() -> adjective(token, state));
  }

  private Mention adjective(int token, EntityLink state) {
    return new Mention(
        state, Form.NOMINAL, sentence.index(), token, token + 1, token, token(token).span());
  }
}
