package org.rasad.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkReason;

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

  private final AnnotatedArticle article;
  private final Gazetteer gazetteer;
  private final StateReference states;
  private final PairReference pairs;
  private final DefiniteReference definites;
  private final PhraseText text;
  private final Register register = new Register();
  private final Map<String, KnownEntity> sites = new HashMap<>();

  EntityResolver(AnnotatedArticle article, Lexicon lexicon) {
    this.article = article;
    this.gazetteer = lexicon.gazetteer();
    this.text = new PhraseText(article);
    this.pairs = new PairReference(lexicon, register);
    this.states = new StateReference(lexicon);
    this.definites = new DefiniteReference(lexicon, register, states);
  }

  /** All entities so far, in order of first mention. */
  Collection<KnownEntity> entities() {
    return register.all();
  }

  /** The entities that turned out to be others, by id. */
  Map<String, String> namedLater() {
    return register.namedLater();
  }

  Optional<KnownEntity> entity(String id) {
    return register.entity(id);
  }

  /** The two entities that a definite dual means, the first mentioned first; none of another. */
  List<Referent> pair(Candidate candidate) {
    return pairs.of(article.sentences().get(candidate.sentence()), candidate);
  }

  /**
   * The entity that the candidate means, known from now on by the candidate's words.
   *
   * @param inside whether the candidate stands inside another one
   * @param possessor what a pronoun attached to the candidate refers to (قواتها)
   */
  Referent resolve(Candidate candidate, boolean inside, Optional<KnownEntity> possessor) {
    Sentence sentence = article.sentences().get(candidate.sentence());
    boolean possessed = candidate.form() == Form.NOMINAL && candidate.type() != EntityType.PERSON;
    Referent meant =
        land(candidate, sentence, possessor)
            .or(() -> possessor.flatMap(p -> organOf(p, candidate, sentence)))
            .or(() -> possessor.filter(p -> possessed).map(p -> possessed(candidate, sentence, p)))
            .orElseGet(() -> site(candidate, sentence));
    KnownEntity entity = meant.entity();
    definites.country(candidate, sentence).ifPresent(entity::addCountry);
    states.note(entity);
    if (inside) {
      register.mentionInside(entity);
    } else {
      register.mention(entity);
    }
    return meant;
  }

  /** The state that a phrase about a land means, by a nationality or as the one that is at hand. */
  private Optional<Referent> land(
      Candidate candidate, Sentence sentence, Optional<KnownEntity> possessor) {
    LinkReason reason =
        definites.country(candidate, sentence).isPresent()
            ? LinkReason.GAZETTEER_NAME
            : LinkReason.DEFINITE_NOUN;
    return states
        .of(sentence, candidate, possessor)
        .map(state -> new Referent(register.of(state), reason));
  }

  private Optional<Referent> organOf(
      KnownEntity possessor, Candidate candidate, Sentence sentence) {
    return candidate.type() == EntityType.GROUP && candidate.size() == 1
        ? states
            .organOf(possessor, Words.stem(sentence.token(candidate.head())))
            .map(organ -> new Referent(register.of(organ), LinkReason.POST))
        : Optional.empty();
  }

  /** "Its forces" are the forces of what the pronoun refers to, and are named so: قوات التحالف. */
  private Referent possessed(Candidate candidate, Sentence sentence, KnownEntity possessor) {
    Optional<KnownEntity> site = definites.siteOf(candidate, sentence);
    if (site.isPresent()) {
      return new Referent(site.orElseThrow(), LinkReason.DEFINITE_NOUN);
    }
    String words = text.possessed(sentence, candidate) + " " + possessor.label();
    String key = KnownEntity.nameKey(words);
    return called(candidate.type(), key).orElseGet(() -> mintDescribed(candidate, words, key));
  }

  /** Sites of one kind that belong to one group are one: مواقع الحزب, مواقع لحزب العمال. */
  private Referent site(Candidate candidate, Sentence sentence) {
    Optional<String> key =
        owner(candidate, sentence).map(o -> Words.stem(sentence.token(candidate.head())) + "|" + o);
    KnownEntity known = key.map(sites::get).orElse(null);
    if (known != null) {
      LinkReason reason = known.isNamed() ? LinkReason.OWN_NAME : LinkReason.DESCRIPTION;
      known.addName(text.label(sentence, candidate.from(), candidate.to()), reason);
      return new Referent(known, reason);
    }
    Referent meant =
        definites
            .wholeOf(candidate, sentence)
            .map(whole -> new Referent(whole, LinkReason.DEFINITE_NOUN))
            .orElseGet(
                () ->
                    candidate.form() == Form.NAME
                        ? named(candidate, sentence)
                        : described(candidate, sentence));
    key.ifPresent(k -> sites.put(k, meant.entity()));
    return meant;
  }

  /** The id of the group to which a site belongs. */
  private Optional<String> owner(Candidate candidate, Sentence sentence) {
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
    String owned = text.label(sentence, owner, candidate.to());
    GazetteerEntry entry = fromGazetteer(EntityType.GROUP, Gazetteer.key(owned));
    if (entry != null) {
      return Optional.of(entry.id());
    }
    boolean bare = owner + 1 == candidate.to() && Words.hasArticle(sentence.token(owner));
    Optional<KnownEntity> group =
        bare
            ? register.latest(
                e ->
                    e.type() == EntityType.GROUP
                        && e.isNamed()
                        && e.hasWord(Words.stem(sentence.token(owner))))
            : known(EntityType.GROUP, KnownEntity.nameKey(owned)).map(Referent::entity);
    return group.map(KnownEntity::id);
  }

  private Referent named(Candidate candidate, Sentence sentence) {
    String name = text.label(sentence, candidate.nameFrom(), candidate.to());
    GazetteerEntry entry =
        candidate.entry() != null
            ? candidate.entry()
            : fromGazetteer(candidate.type(), Gazetteer.key(name));
    Referent meant =
        entry != null
            ? new Referent(register.of(entry), listed(candidate, entry, name))
            : unlisted(candidate, sentence, name);
    meant.entity().addName(name, meant.reason());
    if (candidate.nameFrom() > candidate.from()) {
      meant
          .entity()
          .addTitle(PhraseText.titleKey(sentence, candidate.from(), candidate.nameFrom()));
    }
    return meant;
  }

  /** A last name that the gazetteer lacks was learned from the full name in the article. */
  private LinkReason listed(Candidate candidate, GazetteerEntry entry, String name) {
    boolean lastName =
        candidate.type() == EntityType.PERSON
            && candidate.nameFrom() + 1 == candidate.to()
            && !gazetteer.named(Gazetteer.key(name)).contains(entry);
    return lastName ? LinkReason.SHORTER_NAME : LinkReason.GAZETTEER_NAME;
  }

  private Referent unlisted(Candidate candidate, Sentence sentence, String name) {
    String key = KnownEntity.nameKey(name);
    boolean proper = !DefiniteReference.isQualified(candidate, sentence);
    return known(candidate.type(), key)
        .or(
            () ->
                definites
                    .qualified(candidate, sentence)
                    .map(e -> new Referent(e, LinkReason.DEFINITE_NOUN)))
        .orElseGet(
            () -> definites.awaiting(candidate, sentence, mintNamed(candidate, name, key, proper)));
  }

  private @Nullable GazetteerEntry fromGazetteer(EntityType type, String key) {
    return gazetteer.named(key).stream().filter(e -> e.type() == type).findFirst().orElse(null);
  }

  private Optional<Referent> known(EntityType type, String key) {
    return called(type, key)
        .or(
            () ->
                register
                    .latest(e -> e.type() == type && e.isNamed() && isShortened(e, key))
                    .map(e -> new Referent(e, LinkReason.SHORTER_NAME)));
  }

  private Optional<Referent> called(EntityType type, String key) {
    return register.latest(e -> e.type() == type && e.hasName(key)).flatMap(e -> e.called(key));
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

  private Referent mintNamed(Candidate candidate, String name, String key, boolean proper) {
    String id = EntityMinter.forName(candidate.type(), key);
    KnownEntity entity =
        register.entity(
            id,
            () ->
                new KnownEntity(id, candidate.type(), candidate.kind(), name, null, true, proper));
    return new Referent(entity, LinkReason.OWN_NAME);
  }

  private Referent described(Candidate candidate, Sentence sentence) {
    String words = text.label(sentence, candidate.from(), candidate.to());
    String key = KnownEntity.nameKey(words);
    return called(candidate.type(), key)
        .or(
            () ->
                definites.antecedent(
                    candidate,
                    sentence.token(candidate.head()),
                    PhraseText.titleKey(sentence, candidate.from(), candidate.to())))
        .orElseGet(
            () -> definites.awaiting(candidate, sentence, mintDescribed(candidate, words, key)));
  }

  private Referent mintDescribed(Candidate candidate, String words, String key) {
    String id = EntityMinter.forDescription(article.article().id(), candidate.type(), key);
    KnownEntity entity =
        register.entity(
            id,
            () ->
                new KnownEntity(id, candidate.type(), candidate.kind(), words, null, false, false));
    entity.addName(words, LinkReason.DESCRIPTION);
    return new Referent(entity, LinkReason.DESCRIPTION);
  }
}
