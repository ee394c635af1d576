package org.rasad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Title;
import org.rasad.lexicon.Trie;

/**
 * Finds persons: by a title with a name (الرئيس الأمريكي جو بايدن), by a post alone (رئيس الوزراء
 * العراقي), and by a given name with what follows it (علاء مصطفى).
 */
final class PersonFinder {

  private static final int LONGEST_COMPLEMENT = 9;
  private static final int LONGEST_NAME = 4;
  private static final String OF = "ل";
  private static final String AND = "و";

  private final Lexicon lexicon;
  private final NameExtent extent;
  private final NounWords nouns;
  private final HeadJudge judge;

  PersonFinder(Lexicon lexicon, NameExtent extent) {
    this.lexicon = lexicon;
    this.extent = extent;
    this.nouns = new NounWords(lexicon);
    this.judge = new HeadJudge(lexicon);
  }

  /**
   * The persons of a sentence.
   *
   * @param known what the gazetteer gave, by first token
   */
  List<Candidate> find(Sentence sentence, FoldedSentence folded, Map<Integer, Candidate> known) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Candidate> person = titled(sentence, folded, i, known);
      if (person.isEmpty()) {
        int end = nameEnd(sentence, i, known);
        person =
            end > i + 1 ? Optional.of(person(sentence, i, end, i, known.get(i))) : Optional.empty();
      }
      person.ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> titled(
      Sentence sentence, FoldedSentence folded, int from, Map<Integer, Candidate> known) {
    List<Trie.Match<Title>> matches = lexicon.titles().matchesAt(folded.text(), folded.start(from));
    for (int i = matches.size() - 1; i >= 0; i--) {
      int last = folded.tokenEndingAt(matches.get(i).end());
      if (last >= from) {
        return titled(sentence, from, last + 1, matches.get(i).values().get(0), known);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> titled(
      Sentence sentence, int from, int titleEnd, Title title, Map<Integer, Candidate> known) {
    boolean commaSeen = false;
    for (int i = titleEnd; i < sentence.tokens().size() && i - titleEnd < LONGEST_COMPLEMENT; i++) {
      Token token = sentence.token(i);
      int end = nameEnd(sentence, i, known);
      if (end == i && i == titleEnd) {
        end = unknownNameEnd(sentence, i, known);
      }
      if (end > i) {
        return Optional.of(person(sentence, from, end, i, known.get(i)));
      }
      if (Words.isComma(token) && !commaSeen && i > titleEnd) {
        commaSeen = true;
      } else if (commaSeen || !mayStandInComplement(token)) {
        break;
      }
    }
    int end = Math.max(extent.end(sentence, from, titleEnd - 1), titleEnd);
    boolean complement =
        end > titleEnd || titleEnd - from > 1 || Words.hasArticle(sentence.token(from));
    return title.post() && complement && !judge.isAfterNegation(sentence, from)
        ? Optional.of(
            new Candidate(
                sentence.index(),
                from,
                end,
                from,
                end,
                Form.NOMINAL,
                EntityType.PERSON,
                "official",
                null))
        : Optional.empty();
  }

  private boolean mayStandInComplement(Token token) {
    String form = Words.folded(token);
    return (Words.isNominal(token) && !nouns.isAdverbial(token))
        || form.equals(OF)
        || form.equals(AND)
        || token.isPronoun()
        || Words.isQuote(token);
  }

  /** The end of a person's name that begins here; the start itself if none does. */
  private int nameEnd(Sentence sentence, int from, Map<Integer, Candidate> known) {
    Candidate entry = known.get(from);
    if (entry != null) {
      return entry.type() == EntityType.PERSON ? entry.to() : from;
    }
    Token first = sentence.token(from);
    boolean given = lexicon.givenNames().contains(Words.folded(first)) || nouns.isNamePart(first);
    if (!given || !Words.isNominal(first) || isSonOfANoun(sentence, from)) {
      return from;
    }
    int to = from + 1;
    while (to < sentence.tokens().size()
        && to - from < LONGEST_NAME
        && continuesName(sentence, to, known)) {
      to++;
    }
    boolean proper =
        IntStream.range(from, to)
            .mapToObj(sentence::token)
            .anyMatch(t -> Words.isProperTag(t) || (t.index() > from && isGiven(t)));
    return proper && !(to - from == 1 && nouns.isNamePart(first)) ? to : from;
  }

  /** Proper nouns right after a title are a name though no list has them: القس برانسون. */
  private int unknownNameEnd(Sentence sentence, int from, Map<Integer, Candidate> known) {
    int to = from;
    while (to < sentence.tokens().size()
        && to - from < LONGEST_NAME
        && known.get(to) == null
        && Words.isProperTag(sentence.token(to))
        && !nouns.isAdjective(sentence.token(to))
        && !nouns.isAdverbial(sentence.token(to))) {
      to++;
    }
    return to;
  }

  private boolean isGiven(Token token) {
    return lexicon.givenNames().contains(Words.folded(token));
  }

  /** What follows a noun in construct is part of its name: نهر بن عمر. */
  private boolean isSonOfANoun(Sentence sentence, int at) {
    return at > 0
        && nouns.isNamePart(sentence.token(at))
        && sentence.token(at - 1).tag().equals("NN")
        && !Words.hasArticle(sentence.token(at - 1));
  }

  private boolean continuesName(Sentence sentence, int at, Map<Integer, Candidate> known) {
    Token token = sentence.token(at);
    Candidate entry = known.get(at);
    if (entry != null && entry.type() != EntityType.PERSON && entry.type() != EntityType.PLACE) {
      return false;
    }
    boolean previousIsGiven =
        lexicon.givenNames().contains(Words.folded(sentence.token(at - 1)))
            || nouns.isNamePart(sentence.token(at - 1));
    boolean surname =
        Words.hasArticle(token) && Words.isNominal(token) && !nouns.isAdverbial(token);
    boolean closed = Words.hasArticle(sentence.token(at - 1));
    return !closed
        && !token.isPunctuation()
        && (Words.isProperTag(token)
            || (Words.isNominal(token) && lexicon.givenNames().contains(Words.folded(token)))
            || nouns.isNamePart(token)
            || (surname && previousIsGiven)
            || (previousIsGiven
                && token.tag().equals("NN")
                && !nouns.isAdverbial(token)
                && !token.joined()));
  }

  private static Candidate person(
      Sentence sentence, int from, int to, int nameFrom, @Nullable Candidate known) {
    return new Candidate(
        sentence.index(),
        from,
        to,
        from,
        nameFrom,
        Form.NAME,
        EntityType.PERSON,
        known == null ? "official" : known.kind(),
        known == null ? null : known.entry());
  }
}
