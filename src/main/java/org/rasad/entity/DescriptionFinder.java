package org.rasad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;

/**
 * Finds phrases whose head word says what they are: names that no list has (قاعدة "هيموس"، لواء
 * القدس) and descriptions (مسلحون مجهولون، القوات الأمريكية، القاعدة).
 */
final class DescriptionFinder {

  private static final String AIR_FORCE = "air-force";
  private static final String OF = "ل";

  private final Lexicon lexicon;
  private final NameExtent extent;
  private final CountBefore counts;
  private final HeadJudge judge;
  private final NounWords nouns;

  DescriptionFinder(Lexicon lexicon, NameExtent extent) {
    this.lexicon = lexicon;
    this.extent = extent;
    this.counts = new CountBefore(lexicon);
    this.judge = new HeadJudge(lexicon);
    this.nouns = new NounWords(lexicon);
  }

  /**
   * The described things of a sentence.
   *
   * @param known what the gazetteer gave, by first token
   */
  List<Candidate> find(Sentence sentence, FoldedSentence folded, Map<Integer, Candidate> known) {
    List<Candidate> found = new ArrayList<>();
    known.values().forEach(name -> countedMembers(sentence, name).ifPresent(found::add));
    for (Token token : sentence.tokens()) {
      Optional<GazetteerEntry> quoted = quotedName(sentence, token.index());
      if (quoted.isPresent()) {
        found.add(named(sentence, token.index(), quoted.orElseThrow()));
      } else if (Words.isNominal(token) && !endsStatusPhrase(folded, token.index())) {
        judge
            .head(sentence, token.index())
            .filter(h -> judge.mayRefer(sentence, token.index(), known))
            .flatMap(h -> candidate(sentence, token.index(), h, known))
            .or(() -> people(sentence, token.index()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * A definite common noun alone in quotes is the name of an organisation that it is known by:
   * «القاعدة» is تنظيم القاعدة and no base.
   */
  private Optional<GazetteerEntry> quotedName(Sentence sentence, int at) {
    boolean quoted =
        at > 0
            && at + 1 < sentence.tokens().size()
            && Words.isQuote(sentence.token(at - 1))
            && Words.isQuote(sentence.token(at + 1))
            && Words.hasArticle(sentence.token(at));
    return quoted
        ? lexicon.gazetteer().organisation(Words.folded(sentence.token(at)))
        : Optional.empty();
  }

  private static Candidate named(Sentence sentence, int at, GazetteerEntry entry) {
    return new Candidate(
        sentence.index(), at, at + 1, at, at, Form.NAME, entry.type(), entry.kind(), entry);
  }

  /** A word that ends a cue of status names nothing: بهدف. */
  private boolean endsStatusPhrase(FoldedSentence folded, int at) {
    return at > 0
        && lexicon.statusPhrases().matchesAt(folded.text(), folded.start(at - 1)).stream()
            .anyMatch(m -> folded.tokenEndingAt(m.end()) == at);
  }

  /** Some of a known group are not the group: 18 من البيشمركة. */
  private Optional<Candidate> countedMembers(Sentence sentence, Candidate name) {
    int from = name.type() == EntityType.GROUP ? counts.start(sentence, name.from()) : name.from();
    return from < name.from() - 1
        ? Optional.of(
            new Candidate(
                sentence.index(),
                from,
                name.to(),
                name.from(),
                from,
                Form.NOMINAL,
                EntityType.GROUP,
                "people",
                null))
        : Optional.empty();
  }

  private Optional<Candidate> candidate(
      Sentence sentence, int at, HeadWord head, Map<Integer, Candidate> known) {
    int to = endWithName(sentence, at, head, known);
    Candidate name = known.get(at);
    if (name != null && name.to() < to) {
      return Optional.of(name.withRange(at, to, at));
    }
    Form form = form(sentence, at, to, head);
    int from = isHuman(head) ? counts.start(sentence, at) : at;
    if (from == at && !judge.refers(sentence, at, to, head, form)) {
      return Optional.empty();
    }
    if (from < at) {
      EntityType type = counts.isOne(sentence, from) ? EntityType.PERSON : EntityType.GROUP;
      return Optional.of(
          new Candidate(
              sentence.index(), from, to, at, from, Form.NOMINAL, type, kind(head), null));
    }
    GazetteerEntry entry =
        head.kind().equals(AIR_FORCE)
            ? airForce(sentence, at, to)
            : sameThing(sentence, at, to, head, known);
    return Optional.of(
        new Candidate(
            sentence.index(),
            at,
            to,
            at,
            at,
            entry != null ? Form.NAME : form,
            head.type(),
            kind(head),
            entry));
  }

  private static boolean isHuman(HeadWord head) {
    return head.type() == EntityType.PERSON || (head.type() == EntityType.GROUP && !head.named());
  }

  /** A name of the gazetteer that begins inside the phrase is taken whole: قاعدة + عين الأسد. */
  private int endWithName(Sentence sentence, int at, HeadWord head, Map<Integer, Candidate> known) {
    int to = extent.end(sentence, at);
    for (int i = at + 1; i <= to && i < sentence.tokens().size(); i++) {
      Candidate name = known.get(i);
      boolean follows = i < to || (i == at + 1 && mayStandInConstruct(sentence.token(at)));
      if (name != null && follows && name.to() > to) {
        to = name.to();
      }
    }
    return head.type() == EntityType.FACILITY && !Words.hasArticle(sentence.token(at))
        ? endWithOwner(sentence, to)
        : to;
  }

  private boolean mayStandInConstruct(Token noun) {
    return !Words.hasArticle(noun) && !nouns.isAccusativeHead(noun);
  }

  /** مواقع لحزب العمال: whose the site is belongs to its description. */
  private int endWithOwner(Sentence sentence, int to) {
    boolean owned =
        to + 1 < sentence.tokens().size()
            && Words.folded(sentence.token(to)).equals(OF)
            && Words.isNominal(sentence.token(to + 1))
            && sentence.token(to + 1).joined();
    return owned ? extent.end(sentence, to + 1) : to;
  }

  /**
   * Organisations and sites are one by their kind (الحركة), people only by the same word
   * (المحتجون).
   */
  private static String kind(HeadWord head) {
    return head.named() ? head.kind() : head.id();
  }

  private Form form(Sentence sentence, int at, int to, HeadWord head) {
    for (int i = at + 1; i < to; i++) {
      Token token = sentence.token(i);
      boolean nationality = lexicon.gazetteer().nationality(Words.folded(token)).isPresent();
      boolean noun = head.named() && !nouns.isAdjective(token) && !token.isPunctuation();
      boolean definite = head.named() && Words.hasArticle(token);
      if (nationality || noun || definite || Words.isProperTag(token)) {
        return Form.NAME;
      }
    }
    return Form.NOMINAL;
  }

  /**
   * The known thing that the phrase is just another way to name: a place with its kind before it
   * (مدينة الموصل), or the members of a group (عناصر داعش).
   */
  private static @Nullable GazetteerEntry sameThing(
      Sentence sentence, int at, int to, HeadWord head, Map<Integer, Candidate> known) {
    for (int i = at + 1; i < to; i++) {
      Candidate name = known.get(i);
      if (name != null && name.to() == to && name.type() == head.type()) {
        boolean members =
            head.type() == EntityType.GROUP && !head.named() && isPlural(sentence, at, head);
        boolean sameKind = head.type() != EntityType.GROUP && i == at + 1;
        return members || sameKind ? name.entry() : null;
      }
    }
    return null;
  }

  /** A single member or leader is not the group: قائد الجيش. */
  private static boolean isPlural(Sentence sentence, int at, HeadWord head) {
    return !Words.stem(sentence.token(at)).equals(ArabicSpelling.fold(head.id()));
  }

  /** Aircraft with a nationality are the air force of that state: طائرات حربية تركية. */
  private @Nullable GazetteerEntry airForce(Sentence sentence, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      Optional<Country> country = lexicon.gazetteer().nationality(Words.folded(sentence.token(i)));
      if (country.isPresent()) {
        return lexicon.gazetteer().force(country.orElseThrow(), AIR_FORCE).orElse(null);
      }
    }
    return null;
  }

  /** A nationality in the plural that stands for people: الأمريكيون. */
  private Optional<Candidate> people(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (lexicon.gazetteer().nationality(Words.folded(token)).isEmpty()) {
      return Optional.empty();
    }
    int from = counts.start(sentence, at);
    boolean plural = token.tag().endsWith("NNS") || token.tag().equals("DTNNPS");
    if (from == at && !(plural && isFree(sentence, at))) {
      return Optional.empty();
    }
    Form form = from == at ? Form.NAME : Form.NOMINAL;
    return Optional.of(
        new Candidate(
            sentence.index(), from, at + 1, at, from, form, EntityType.GROUP, "people", null));
  }

  /** No adjective of the noun before it; a definite word after an indefinite noun is none. */
  private boolean isFree(Sentence sentence, int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.token(at - 1);
    return !Words.isNominal(before)
        || nouns.isAdverbial(before)
        || (Words.hasArticle(sentence.token(at)) && !Words.hasArticle(before));
  }
}
