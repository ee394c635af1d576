package org.rasad.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;

/**
 * Decides, candidate by candidate in the order of one article, which entity is meant.
 *
 * <p>A name of the gazetteer is that entry. Another name is the entity that had it before, or whose
 * longer name it shortens (السوداني after محمد شياع السوداني; قاعدة هيموس after قاعدة هيموس
 * العسكرية), else a new one. A definite common noun (القاعدة) is the last entity of that kind; a
 * post (رئيس الوزراء) the person who was given it. Holds the state of one article; not thread-safe.
 */
final class EntityResolver {

  private static final String OF = "ل";
  private static final String AND = "و";
  private static final String ALEF = "ا";

  /** The kind of persons with a title. */
  private static final String OFFICIAL = "official";

  /** Groups that adjectives describe rather than name. */
  private static final Set<String> QUALIFIED_KINDS = Set.of("armed-group", "party");

  private static final String ARMY = "army";
  private static final String REGION = "region";

  private final AnnotatedArticle article;
  private final Gazetteer gazetteer;
  private final Map<String, HeadWord> heads;
  private final FunctionWords words;
  private final StateReference states;
  private final PairReference pairs;
  private final Map<String, KnownEntity> entities = new LinkedHashMap<>();

  private final Map<String, KnownEntity> sites = new HashMap<>();

  /** In order of the latest mention. */
  private final List<KnownEntity> recent = new ArrayList<>();

  EntityResolver(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.gazetteer = lexicon.gazetteer();
    this.heads = lexicon.heads();
    this.pairs = new PairReference(lexicon);
    this.words = lexicon.functionWords();
    this.states = new StateReference(lexicon);
  }

  /** All entities so far, in order of first mention. */
  Collection<KnownEntity> entities() {
    return entities.values();
  }

  /**
   * The entities that turned out to be others: a definite noun before the only name with its head
   * word (الحقل النفطي, then حقل الجنوب).
   */
  Map<String, String> namedLater() {
    Map<String, String> later = new HashMap<>();
    for (KnownEntity open : entities.values()) {
      List<KnownEntity> named = entities.values().stream().filter(open::awaits).toList();
      if (named.size() == 1) {
        later.put(open.id(), named.get(0).id());
      }
    }
    return later;
  }

  Optional<KnownEntity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The two entities that a definite dual means, the first mentioned first; none of another. */
  List<KnownEntity> pair(Candidate candidate) {
    Sentence sentence = article.sentences().get(candidate.sentence());
    if (!hasTwoNationalities(candidate, sentence)) {
      return pairs.of(sentence, candidate, recent);
    }
    List<KnownEntity> found = new ArrayList<>();
    national(candidate, sentence, candidate.to() - 1).ifPresent(found::add);
    national(candidate, sentence, candidate.to() + 1).ifPresent(found::add);
    return found.size() == 2 ? found : List.of();
  }

  /** Whether a second nationality belongs to the noun: القوات التركية والروسية. */
  private boolean hasTwoNationalities(Candidate candidate, Sentence sentence) {
    int second = candidate.to() + 1;
    return candidate.type() == EntityType.GROUP
        && second < sentence.tokens().size()
        && Words.folded(sentence.token(candidate.to())).equals(AND)
        && gazetteer.nationality(Words.folded(sentence.token(candidate.to() - 1))).isPresent()
        && Words.hasArticle(sentence.token(second))
        && gazetteer.nationality(Words.folded(sentence.token(second))).isPresent();
  }

  /** What the noun with a nationality means: an organ of that state, of الجانبان the state. */
  private Optional<KnownEntity> national(Candidate candidate, Sentence sentence, int adjective) {
    String stem = Words.stem(sentence.token(candidate.head()));
    return gazetteer
        .nationality(Words.folded(sentence.token(adjective)))
        .map(Country::entry)
        .flatMap(
            state ->
                words.has(Kind.TWO_SIDES, stem)
                    ? Optional.of(state)
                    : gazetteer.national(state, stem))
        .map(this::known);
  }

  /**
   * The entity that the candidate means, known from now on by the candidate's words.
   *
   * @param possessor what a pronoun attached to the candidate refers to (قواتها)
   */
  KnownEntity resolve(Candidate candidate, Optional<KnownEntity> possessor) {
    Sentence sentence = article.sentences().get(candidate.sentence());
    boolean possessed = candidate.form() == Form.NOMINAL && candidate.type() != EntityType.PERSON;
    KnownEntity entity =
        states
            .of(sentence, candidate, possessor)
            .map(this::known)
            .or(() -> possessor.flatMap(p -> organOf(p, candidate, sentence)))
            .or(() -> possessor.filter(p -> possessed).map(p -> possessed(candidate, sentence, p)))
            .orElseGet(() -> site(candidate, sentence));
    country(candidate, sentence).ifPresent(entity::addCountry);
    states.note(entity);
    recent.remove(entity);
    recent.add(entity);
    return entity;
  }

  private KnownEntity known(GazetteerEntry entry) {
    return entities.computeIfAbsent(entry.id(), id -> fromEntry(entry));
  }

  private Optional<KnownEntity> organOf(
      KnownEntity possessor, Candidate candidate, Sentence sentence) {
    return candidate.type() == EntityType.GROUP && candidate.size() == 1
        ? states.organOf(possessor, Words.stem(sentence.token(candidate.head()))).map(this::known)
        : Optional.empty();
  }

  /** "Its forces" are the forces of what the pronoun refers to, and are named so: قوات التحالف. */
  private KnownEntity possessed(Candidate candidate, Sentence sentence, KnownEntity possessor) {
    String words = label(sentence, candidate.from(), candidate.to()) + " " + possessor.label();
    String key = Gazetteer.key(words);
    return latest(e -> e.type() == candidate.type() && e.hasName(key))
        .orElseGet(() -> mintDescribed(candidate, words, key));
  }

  /** Sites of one kind that belong to one group are one: مواقع الحزب, مواقع لحزب العمال. */
  private KnownEntity site(Candidate candidate, Sentence sentence) {
    Optional<String> key =
        owner(candidate, sentence)
            .map(o -> Words.stem(sentence.token(candidate.head())) + "|" + o.id());
    KnownEntity known = key.map(sites::get).orElse(null);
    if (known != null) {
      known.addName(label(sentence, candidate.from(), candidate.to()));
      return known;
    }
    KnownEntity entity =
        wholeOf(candidate, sentence)
            .orElseGet(
                () ->
                    candidate.form() == Form.NAME
                        ? named(candidate, sentence)
                        : described(candidate, sentence));
    key.ifPresent(k -> sites.put(k, entity));
    return entity;
  }

  /** The members of a group that is meant by a common noun are it: عناصر التنظيم. */
  private Optional<KnownEntity> wholeOf(Candidate candidate, Sentence sentence) {
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
        ? latest(e -> e.type() == EntityType.GROUP && e.isProper() && e.hasHead(stem))
        : Optional.empty();
  }

  private Optional<KnownEntity> owner(Candidate candidate, Sentence sentence) {
    int from = candidate.head() + 1;
    if (candidate.type() != EntityType.FACILITY
        || candidate.entry() != null
        || from >= candidate.to()) {
      return Optional.empty();
    }
    int owner = Words.folded(sentence.token(from)).equals(OF) ? from + 1 : from;
    if (owner >= candidate.to()) {
      return Optional.empty();
    }
    String key = Gazetteer.key(label(sentence, owner, candidate.to()));
    GazetteerEntry entry = fromGazetteer(EntityType.GROUP, key);
    if (entry != null) {
      KnownEntity mentioned = entities.get(entry.id());
      return Optional.of(mentioned != null ? mentioned : fromEntry(entry));
    }
    boolean bare = owner + 1 == candidate.to() && Words.hasArticle(sentence.token(owner));
    return bare
        ? latest(
            e ->
                e.type() == EntityType.GROUP
                    && e.isNamed()
                    && e.hasWord(Words.stem(sentence.token(owner))))
        : known(EntityType.GROUP, key);
  }

  private static KnownEntity fromEntry(GazetteerEntry entry) {
    return new KnownEntity(
        entry.id(), entry.type(), entry.kind(), entry.arabic(), entry, true, true);
  }

  private KnownEntity named(Candidate candidate, Sentence sentence) {
    String name = label(sentence, candidate.nameFrom(), candidate.to());
    String key = Gazetteer.key(name);
    GazetteerEntry entry =
        candidate.entry() != null ? candidate.entry() : fromGazetteer(candidate.type(), key);
    KnownEntity entity =
        entry != null
            ? known(entry)
            : known(candidate.type(), key)
                .or(() -> qualified(candidate, sentence))
                .orElseGet(
                    () ->
                        awaiting(
                            candidate,
                            sentence,
                            mintNamed(candidate, name, key, !isQualified(candidate, sentence))));
    entity.addName(name);
    if (candidate.nameFrom() > candidate.from()) {
      entity.addTitle(titleKey(sentence, candidate.from(), candidate.nameFrom()));
    }
    return entity;
  }

  private @Nullable GazetteerEntry fromGazetteer(EntityType type, String key) {
    return gazetteer.named(key).stream().filter(e -> e.type() == type).findFirst().orElse(null);
  }

  private Optional<KnownEntity> known(EntityType type, String key) {
    Optional<KnownEntity> same = latest(e -> e.type() == type && e.hasName(key));
    return same.isPresent()
        ? same
        : latest(e -> e.type() == type && e.isNamed() && isShortened(e, key));
  }

  /**
   * Whether the key is one of the entity's names with words left out: the first words for persons,
   * else any but the head.
   */
  private static boolean isShortened(KnownEntity entity, String key) {
    Set<String> words = new TreeSet<>(Arrays.asList(key.split(" ")));
    for (String name : entity.nameKeys()) {
      List<String> longer = Arrays.asList(name.split(" "));
      boolean longerHasAll = longer.containsAll(words) && longer.size() > words.size();
      boolean samePlace =
          entity.type() == EntityType.PERSON
              ? name.endsWith(" " + key) || name.startsWith(key + " ")
              : words.size() > 1
                  ? name.split(" ", 2)[0].equals(key.split(" ", 2)[0])
                  : (entity.type() == EntityType.FACILITY || entity.type() == EntityType.PLACE)
                      && longer.size() == 2
                      && name.endsWith(" " + key);
      if (longerHasAll && samePlace) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last thing with a proper name with the head word of a definite noun with definite
   * adjectives: الحقل النفطي, القاعدة التركية, التنظيم المتطرف. Not for forces and bodies, of which
   * a text tells several apart by their adjectives (اللجنة العسكرية).
   */
  private Optional<KnownEntity> qualified(Candidate candidate, Sentence sentence) {
    String stem = Words.stem(sentence.token(candidate.head()));
    if (!isOfQualifiedKind(candidate) || !isQualified(candidate, sentence) || !isSingular(stem)) {
      return Optional.empty();
    }
    Optional<String> country = country(candidate, sentence);
    return latest(
        e ->
            e.type() == candidate.type()
                && e.isProper()
                && e.hasWord(stem)
                && (country.isEmpty() || country.orElseThrow().equals(e.country())));
  }

  private static boolean isOfQualifiedKind(Candidate candidate) {
    return candidate.type() == EntityType.FACILITY || QUALIFIED_KINDS.contains(candidate.kind());
  }

  private KnownEntity awaiting(Candidate candidate, Sentence sentence, KnownEntity minted) {
    String stem = Words.stem(sentence.token(candidate.head()));
    boolean definite =
        IntStream.range(candidate.from(), candidate.to())
            .allMatch(i -> Words.hasArticle(sentence.token(i)));
    if (definite
        && isSingular(stem)
        && candidate.type() != EntityType.PERSON
        && !candidate.kind().equals(ARMY)
        && (candidate.size() == 1 || isOfQualifiedKind(candidate))) {
      minted.awaitName(stem);
    }
    return minted;
  }

  private static boolean isQualified(Candidate candidate, Sentence sentence) {
    return candidate.size() > 1
        && IntStream.range(candidate.from(), candidate.to())
            .allMatch(i -> Words.hasArticle(sentence.token(i)));
  }

  /** An organisation that was named before and has the noun for its proper word: القاعدة. */
  private Optional<KnownEntity> calledSo(Token noun) {
    return gazetteer
        .organisation(Words.folded(noun))
        .flatMap(e -> Optional.ofNullable(entities.get(e.id())));
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
  private Optional<String> country(Candidate candidate, Sentence sentence) {
    return IntStream.range(candidate.from(), candidate.to())
        .mapToObj(i -> gazetteer.nationality(Words.folded(sentence.token(i))))
        .flatMap(Optional::stream)
        .flatMap(c -> Stream.ofNullable(c.entry().country()))
        .findFirst();
  }

  private KnownEntity mintNamed(Candidate candidate, String name, String key, boolean proper) {
    String id = EntityMinter.forName(candidate.type(), key);
    return entities.computeIfAbsent(
        id, i -> new KnownEntity(i, candidate.type(), candidate.kind(), name, null, true, proper));
  }

  private KnownEntity described(Candidate candidate, Sentence sentence) {
    String words = label(sentence, candidate.from(), candidate.to());
    String key = Gazetteer.key(words);
    Optional<KnownEntity> same = latest(e -> e.type() == candidate.type() && e.hasName(key));
    Optional<KnownEntity> antecedent =
        same.isPresent()
            ? same
            : antecedent(
                candidate,
                sentence.token(candidate.head()),
                titleKey(sentence, candidate.from(), candidate.to()));
    return antecedent.orElseGet(
        () -> awaiting(candidate, sentence, mintDescribed(candidate, words, key)));
  }

  private Optional<KnownEntity> antecedent(Candidate candidate, Token head, String titleKey) {
    boolean bare = candidate.size() == 1 && Words.hasArticle(head);
    if (candidate.type() == EntityType.PERSON) {
      Optional<KnownEntity> titled =
          latest(e -> e.type() == EntityType.PERSON && e.hasTitle(titleKey));
      return titled.isPresent() || !bare || candidate.kind().equals(OFFICIAL)
          ? titled
          : latest(e -> e.type() == EntityType.PERSON && e.isOfKind(candidate.kind()));
    }
    String stem = Words.stem(head);
    if (!bare) {
      return Optional.empty();
    }
    return latest(e -> e.type() == candidate.type() && e.isNamed() && e.hasHead(stem))
        .or(() -> latest(e -> e.type() == candidate.type() && e.isNamed() && e.hasWord(stem)))
        .or(() -> latest(e -> e.type() == candidate.type() && e.hasHead(stem)))
        .or(() -> calledSo(head))
        .or(() -> states.organ(stem).map(this::known))
        .or(
            () ->
                isOneOfItsKind(stem) && !candidate.kind().equals(REGION)
                    ? latest(e -> e.type() == candidate.type() && e.isOfKind(candidate.kind()))
                    : Optional.empty());
  }

  private KnownEntity mintDescribed(Candidate candidate, String words, String key) {
    String id = EntityMinter.forDescription(article.article().id(), candidate.type(), key);
    KnownEntity entity =
        entities.computeIfAbsent(
            id,
            i -> new KnownEntity(i, candidate.type(), candidate.kind(), words, null, false, false));
    entity.addName(words);
    return entity;
  }

  private Optional<KnownEntity> latest(Predicate<KnownEntity> wanted) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (wanted.test(recent.get(i))) {
        return Optional.of(recent.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Titles are compared by their words without the article, so that الرئيس العراقي is رئيس عراقي.
   */
  private static String titleKey(Sentence sentence, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!sentence.token(i).isPunctuation()) {
        key.append(Words.stem(sentence.token(i))).append(' ');
      }
    }
    return key.toString().strip();
  }

  /**
   * The words as they stand, without marks; the article that لل hides is written out (للقوات،
   * للاجئين).
   */
  private String label(Sentence sentence, int from, int to) {
    String original = sentence.span(from, to).in(article.article().text());
    String form = sentence.token(from).form();
    boolean articleHidden = form.startsWith(ArabicSpelling.ARTICLE) && original.startsWith(OF);
    boolean bothLettersHidden =
        form.startsWith(ArabicSpelling.ARTICLE + OF) && !original.startsWith(OF + OF);
    String hidden = !articleHidden ? "" : bothLettersHidden ? ArabicSpelling.ARTICLE : ALEF;
    String words = hidden + original;
    return words.replaceAll("[\"“”„«»()\\[\\]\\p{Cf}]+", " ").replaceAll("\\s+", " ").strip();
  }
}
