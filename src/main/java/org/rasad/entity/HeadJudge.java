package org.rasad.entity;

import java.util.Map;
import java.util.Optional;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;

/** Judges whether a head word refers to something where it stands. Immutable and thread-safe. */
final class HeadJudge {

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final NounWords nouns;

  HeadJudge(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
    this.nouns = new NounWords(lexicon);
  }

  /** The head word at a token: the row of it and the next word before its own. */
  Optional<HeadWord> head(Sentence sentence, int at) {
    String stem = Words.stem(sentence.token(at));
    HeadWord two =
        at + 1 < sentence.tokens().size()
            ? lexicon.heads().get(stem + " " + Words.stem(sentence.token(at + 1)))
            : null;
    return Optional.ofNullable(two != null ? two : lexicon.heads().get(stem));
  }

  /**
   * Whether the word may refer at all: it is no adjective of the noun before it (الوجود العسكري),
   * not what something is like or lacks (كمستشارين، بلا طيار), and no noun of position before a
   * place (أطراف البلدة).
   *
   * @param known what the gazetteer gave, by first token
   */
  boolean mayRefer(Sentence sentence, int at, Map<Integer, Candidate> known) {
    return !isAdjectiveOfNoun(sentence, at)
        && !isAfterNegation(sentence, at)
        && !isPosition(sentence, at, known);
  }

  /**
   * Whether a phrase with this head refers by itself: by a name after the head, or because the head
   * is a word that does.
   */
  boolean refers(Sentence sentence, int at, int to, HeadWord head, Form form) {
    String stem = Words.stem(sentence.token(at));
    if (words.has(Kind.STATE_SIDE, stem) && head.type() == EntityType.PLACE) {
      return Words.hasArticle(sentence.token(at)) && hasNationality(sentence, at + 1, to);
    }
    if (form == Form.NAME) {
      return head.named() || head.generic();
    }
    boolean ofSomebody = NounWords.hasPronoun(sentence, to - 1);
    if (words.has(Kind.LAND, stem)) {
      return head.generic() || ofSomebody;
    }
    boolean act =
        words.has(Kind.MASDAR_HEAD, stem)
            && !Words.hasArticle(sentence.token(at))
            && !hasNationality(sentence, at + 1, to);
    return head.generic() && !act;
  }

  private boolean hasNationality(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.gazetteer().nationality(Words.folded(sentence.token(i))).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjectiveOfNoun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (at == 0 || !Words.isAdjectiveTag(token.tag())) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return Words.isNominal(before)
        && !nouns.isAdverbial(before)
        && Words.hasArticle(before) == Words.hasArticle(token);
  }

  /** Whether the word before says that the noun refers to nobody. */
  boolean isAfterNegation(Sentence sentence, int at) {
    return at > 0 && words.has(Kind.NO_REFERENT, Words.folded(sentence.token(at - 1)));
  }

  private boolean isPosition(Sentence sentence, int at, Map<Integer, Candidate> known) {
    int next = at + 1;
    if (next >= sentence.tokens().size()
        || !words.has(Kind.POSITION, Words.stem(sentence.token(at)))) {
      return false;
    }
    Candidate name = known.get(next);
    Optional<EntityType> type =
        name != null ? Optional.of(name.type()) : head(sentence, next).map(HeadWord::type);
    return type.filter(t -> t == EntityType.PLACE || t == EntityType.FACILITY).isPresent();
  }
}
