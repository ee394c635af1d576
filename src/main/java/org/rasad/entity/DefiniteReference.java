package org.rasad.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkReason;

/** Finds which of the entities of an article a definite noun means. */
final class DefiniteReference {

  /** The kind of persons with a title. */
  private static final String OFFICIAL = "official";

  private static final String ARMED_GROUP = "armed-group";

  /** Groups that adjectives describe rather than name. */
  private static final Set<String> QUALIFIED_KINDS = Set.of(ARMED_GROUP, "party");

  private static final String TEH = "ت";
  private static final String TEH_MARBUTA = "ه";
  private static final String BASE = "base";
  private static final String ARMY = "army";
  private static final String REGION = "region";

  private final Gazetteer gazetteer;
  private final Map<String, HeadWord> heads;
  private final FunctionWords words;
  private final Register register;
  private final StateReference states;

  DefiniteReference(Lexicon lexicon, Register register, StateReference states) {
    this.gazetteer = lexicon.gazetteer();
    this.heads = lexicon.heads();
    this.words = lexicon.functionWords();
    this.register = register;
    this.states = states;
  }

  /** The members of a group that is meant by a common noun are it: عناصر التنظيم. */
  Optional<KnownEntity> wholeOf(Candidate candidate, Sentence sentence) {
    int noun = candidate.to() - 1;
    HeadWord head = heads.get(Words.stem(sentence.token(noun)));
    boolean members =
        candidate.type() == EntityType.GROUP
            && candidate.entry() == null
            && candidate.size() == 2
            && candidate.head() == candidate.from()
            && words.has(Kind.MEMBERS, Words.stem(sentence.token(candidate.head())))
            && Words.hasArticle(sentence.token(noun));
    if (!members || head == null || !head.named() || head.type() != EntityType.GROUP) {
      return Optional.empty();
    }
    String stem = Words.stem(sentence.token(noun));
    return isSingular(stem)
        ? register.latest(e -> e.type() == EntityType.GROUP && e.isProper() && e.hasHead(stem))
        : Optional.empty();
  }

  /**
   * The last thing with a proper name with the head word of a definite noun with definite
   * adjectives: الحقل النفطي, القاعدة التركية, التنظيم المتطرف. Not for forces and bodies, of which
   * a text tells several apart by their adjectives (اللجنة العسكرية).
   */
  Optional<KnownEntity> qualified(Candidate candidate, Sentence sentence) {
    String stem = Words.stem(sentence.token(candidate.head()));
    if (!isOfQualifiedKind(candidate) || !isQualified(candidate, sentence) || !isSingular(stem)) {
      return Optional.empty();
    }
    Optional<String> country = country(candidate, sentence);
    return register.latest(
        e ->
            e.type() == candidate.type()
                && e.isProper()
                && e.hasWord(stem)
                && (country.isEmpty() || country.orElseThrow().equals(e.country())));
  }

  /** "Its base" is the base that was named, rather than another: قاعدتها. */
  Optional<KnownEntity> siteOf(Candidate candidate, Sentence sentence) {
    HeadWord head = heads.get(Words.stem(sentence.token(candidate.head())));
    String stem = Words.stem(sentence.token(candidate.head()));
    return head != null && candidate.kind().equals(BASE) && isSingularOf(head, stem)
        ? register.latest(
            e ->
                e.type() == EntityType.FACILITY
                    && e.isProper()
                    && e.hasHead(ArabicSpelling.fold(head.id())))
        : Optional.empty();
  }

  /** Also as it stands before a pronoun: قاعدت. */
  private static boolean isSingularOf(HeadWord head, String stem) {
    String singular = ArabicSpelling.fold(head.id());
    return singular.equals(stem)
        || (stem.endsWith(TEH)
            && singular.equals(stem.substring(0, stem.length() - 1) + TEH_MARBUTA));
  }

  private static boolean isOfQualifiedKind(Candidate candidate) {
    return candidate.type() == EntityType.FACILITY || QUALIFIED_KINDS.contains(candidate.kind());
  }

  /** Says to a new entity that a later name may be its own: القاعدة before قاعدة الصقر. */
  Referent awaiting(Candidate candidate, Sentence sentence, Referent minted) {
    String stem = Words.stem(sentence.token(candidate.head()));
    boolean definite =
        IntStream.range(candidate.from(), candidate.to())
            .allMatch(i -> Words.hasArticle(sentence.token(i)));
    if (definite
        && isSingular(stem)
        && candidate.type() != EntityType.PERSON
        && !candidate.kind().equals(ARMY)
        && (candidate.size() == 1 || isOfQualifiedKind(candidate))) {
      minted.entity().awaitName(stem);
    }
    return minted;
  }

  /** A definite noun with nothing but definite words: الحقل النفطي. */
  static boolean isQualified(Candidate candidate, Sentence sentence) {
    return candidate.size() > 1
        && IntStream.range(candidate.from(), candidate.to())
            .allMatch(i -> Words.hasArticle(sentence.token(i)));
  }

  /** An organisation that was named before and has the noun for its proper word: القاعدة. */
  private Optional<Referent> calledSo(Token noun) {
    return gazetteer
        .organisation(Words.folded(noun))
        .flatMap(e -> register.entity(e.id()))
        .map(e -> new Referent(e, LinkReason.SHORTER_NAME));
  }

  /** The armed group that المتشددون or المتمردون are, where no such people were told before. */
  private Optional<Referent> militants(String stem) {
    return words.has(Kind.MILITANTS, stem)
        ? register
            .latest(e -> e.isProper() && e.isOfKind(ARMED_GROUP))
            .map(e -> new Referent(e, LinkReason.DEFINITE_NOUN))
        : Optional.empty();
  }

  /** The organ of the state that the article is about: الحكومة. */
  private Optional<Referent> organ(String stem) {
    return states.organ(stem).map(organ -> new Referent(register.of(organ), LinkReason.POST));
  }

  /** People are one by their word, but الفصائل may be others than the last group. */
  private boolean isOneOfItsKind(String stem) {
    HeadWord head = heads.get(stem);
    return head != null && (!head.named() || isSingular(stem));
  }

  private boolean isSingular(String stem) {
    HeadWord head = heads.get(stem);
    return head != null && ArabicSpelling.fold(head.id()).equals(stem);
  }

  /** The code of the country whose nationality stands in the phrase. */
  Optional<String> country(Candidate candidate, Sentence sentence) {
    return IntStream.range(candidate.from(), candidate.to())
        .mapToObj(i -> gazetteer.nationality(Words.folded(sentence.token(i))))
        .flatMap(Optional::stream)
        .flatMap(c -> Stream.ofNullable(c.entry().country()))
        .findFirst();
  }

  /**
   * What a definite common noun means, or a post.
   *
   * @param titleKey the words of the phrase as titles are compared
   */
  Optional<Referent> antecedent(Candidate candidate, Token head, String titleKey) {
    boolean bare = candidate.size() == 1 && Words.hasArticle(head);
    if (candidate.type() == EntityType.PERSON) {
      Optional<Referent> holder =
          register
              .latest(e -> e.type() == EntityType.PERSON && e.hasTitle(titleKey))
              .map(e -> new Referent(e, LinkReason.POST));
      return holder.isPresent() || !bare || candidate.kind().equals(OFFICIAL)
          ? holder
          : register
              .latest(e -> e.type() == EntityType.PERSON && e.isOfKind(candidate.kind()))
              .map(e -> new Referent(e, LinkReason.DEFINITE_NOUN));
    }
    return bare ? thing(candidate, head) : Optional.empty();
  }

  private Optional<Referent> thing(Candidate candidate, Token head) {
    String stem = Words.stem(head);
    return latest(candidate, e -> e.isNamed() && e.hasHead(stem))
        .or(() -> latest(candidate, e -> e.isNamed() && e.hasWord(stem)))
        .or(() -> latest(candidate, e -> e.hasHead(stem)))
        .or(() -> calledSo(head))
        .or(() -> militants(stem))
        .or(() -> organ(stem))
        .or(
            () ->
                isOneOfItsKind(stem) && !candidate.kind().equals(REGION)
                    ? latest(candidate, e -> e.isOfKind(candidate.kind()))
                    : Optional.empty());
  }

  /** The last of the candidate's type; "others" are never those who are meant again. */
  private Optional<Referent> latest(Candidate candidate, Predicate<KnownEntity> wanted) {
    return register
        .latest(e -> e.type() == candidate.type() && wanted.test(e) && !isOfOthers(e.label()))
        .map(e -> new Referent(e, LinkReason.DEFINITE_NOUN));
  }

  private boolean isOfOthers(String label) {
    return Arrays.stream(Gazetteer.key(label).split(" "))
        .anyMatch(word -> words.has(Kind.OTHER, word));
  }
}
