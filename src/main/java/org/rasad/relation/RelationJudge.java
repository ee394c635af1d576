package org.rasad.relation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Mention;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.RelationType;

/**
 * Judges which relation two things can have, by what they are. Words alone do not tell it: "in"
 * says where a site lies, which army a brigade is part of, and in which foreign country forces
 * stand.
 */
final class RelationJudge {

  private static final Set<EntityType> SITES = Set.of(EntityType.PLACE, EntityType.FACILITY);

  private static final Set<String> FORCES =
      Set.of("army", "armed-group", "coalition", "air-force", "navy", "security-force", "police");

  /** Kinds of places that a nationality tells to lie in that state. */
  private static final Set<String> TOWNS = Set.of("city", "village", "district", "province");

  /** They belong to no one country, so that every country hosts them. */
  private static final Set<String> INTERNATIONAL = Set.of("coalition", "international-body");

  private static final String COUNTRY = "country";
  private static final String ARMY = "army";
  private static final String GOVERNMENT = "government";

  private final Lexicon lexicon;

  RelationJudge(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The relation that the words and the things together state, if any. */
  Optional<Relation> judge(Passage passage, RelationType said, Mention subject, Mention object) {
    RelationType type = meant(passage, said, subject, object);
    boolean hosts = said == RelationType.MEMBER_OF && type == RelationType.STATIONED_AT;
    Mention of = hosts ? object : subject;
    Mention to = hosts ? subject : object;
    boolean fits = hosts || fits(passage, type, of, to);
    return fits && !of.entity().equals(to.entity())
        ? Optional.of(new Relation(type, of, to, of.span().cover(to.span())))
        : Optional.empty();
  }

  private RelationType meant(Passage passage, RelationType said, Mention subject, Mention object) {
    EntityType of = passage.type(subject);
    EntityType to = passage.type(object);
    return switch (said) {
      case LOCATED_IN ->
          to == EntityType.GROUP && of == EntityType.GROUP
              ? RelationType.MEMBER_OF
              : of == EntityType.GROUP && standsIn(passage, subject, object)
                  ? RelationType.STATIONED_AT
                  : said;
      case MEMBER_OF ->
          of == EntityType.FACILITY && to == EntityType.GROUP
              ? RelationType.STATIONED_AT
              : SITES.contains(of) && SITES.contains(to) ? RelationType.LOCATED_IN : said;
      case LEADER_OF, SUPPORTED_BY, STATIONED_AT -> said;
    };
  }

  private boolean standsIn(Passage passage, Mention group, Mention site) {
    return isForce(passage, group)
        && (passage.type(site) == EntityType.FACILITY
            || areCountedSoldiers(passage, group)
            || isForeign(passage, group, site));
  }

  private boolean fits(Passage passage, RelationType type, Mention subject, Mention object) {
    EntityType of = passage.type(subject);
    EntityType to = passage.type(object);
    return switch (type) {
      case LOCATED_IN ->
          liesIn(of, to)
              && !isCountry(passage, subject)
              && (of != EntityType.GROUP || sitsIn(passage, subject, object));
      case MEMBER_OF ->
          of != EntityType.FACILITY
              && (of != EntityType.PLACE || isCountry(passage, subject))
              && isBody(passage, object);
      case LEADER_OF ->
          of == EntityType.PERSON && (to == EntityType.PLACE || isBody(passage, object));
      case SUPPORTED_BY -> of == EntityType.GROUP && to != EntityType.FACILITY;
      case STATIONED_AT ->
          of == EntityType.GROUP && SITES.contains(to) && isForce(passage, subject);
    };
  }

  /**
   * Offices and companies sit in a place. Of people and forces "in" must belong to their noun, and
   * armed groups and international bodies that are known act where they are, they do not lie there.
   */
  private boolean sitsIn(Passage passage, Mention group, Mention place) {
    String kind = kind(passage, group);
    if (passage.known(group) != null && (isForce(passage, group) || INTERNATIONAL.contains(kind))) {
      return false;
    }
    boolean office = isBody(passage, group) && !isForce(passage, group);
    boolean several = group.to() - group.from() > 1;
    return office || (several && passage.isInPhraseOf(group, place));
  }

  /** A place and a group lie in a place, never in a facility; a facility may lie in either. */
  private static boolean liesIn(EntityType of, EntityType to) {
    return switch (of) {
      case PLACE, GROUP -> to == EntityType.PLACE;
      case FACILITY -> SITES.contains(to);
      case PERSON -> false;
    };
  }

  boolean isCountry(Passage passage, Mention mention) {
    GazetteerEntry known = passage.known(mention);
    return known != null && known.kind().equals(COUNTRY);
  }

  boolean isGovernment(Passage passage, Mention mention) {
    return passage.type(mention) == EntityType.GROUP && kind(passage, mention).equals(GOVERNMENT);
  }

  /** An army, a faction, a police, or some of them. */
  boolean isForce(Passage passage, Mention mention) {
    return FORCES.contains(kind(passage, mention));
  }

  /** The body itself where its members stand for it: من عناصر الكتائب. */
  Mention body(Passage passage, Mention members) {
    return isBody(passage, members)
        ? members
        : passage.within(members).filter(m -> isBody(passage, m)).findFirst().orElse(members);
  }

  /** Some people or forces without a name or article: قوات أخرى. */
  boolean areSome(Passage passage, Mention mention) {
    return passage.known(mention) == null
        && passage.type(mention) != EntityType.PLACE
        && !ArabicSpelling.hasArticle(passage.folded(mention.head()));
  }

  /** A group that can have members, not some people. */
  private boolean isBody(Passage passage, Mention mention) {
    HeadWord head = lexicon.heads().get(passage.stem(mention.head()));
    return passage.type(mention) == EntityType.GROUP
        && (passage.known(mention) != null
            || (head == null ? mention.form() == Mention.Form.NAME : head.named()));
  }

  private String kind(Passage passage, Mention mention) {
    GazetteerEntry known = passage.known(mention);
    if (known != null) {
      return known.kind();
    }
    HeadWord head = lexicon.heads().get(passage.stem(mention.head()));
    return head == null ? "" : head.kind();
  }

  private boolean isForeign(Passage passage, Mention group, Mention site) {
    if (isInternational(passage, group) || passage.pronounAt(group.to()).isPresent()) {
      return true;
    }
    GazetteerEntry place = passage.known(site);
    String home = home(passage, group);
    return home != null && place != null && !home.equals(place.country());
  }

  private boolean areCountedSoldiers(Passage passage, Mention group) {
    return group.head() > group.from()
        && kind(passage, group).equals(ARMY)
        && !isBody(passage, group);
  }

  /** A coalition or its forces, and forces that are called foreign. */
  private boolean isInternational(Passage passage, Mention group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (lexicon.functionWords().has(Kind.FOREIGN, passage.stem(i))) {
        return true;
      }
    }
    return passage.within(group).anyMatch(m -> INTERNATIONAL.contains(kind(passage, m)));
  }

  /** The code of the state that a group belongs to, as an adjective or its entry tells. */
  private @Nullable String home(Passage passage, Mention group) {
    for (int i = group.from(); i < group.to(); i++) {
      Optional<Country> state = state(passage, i);
      if (state.isPresent()) {
        return state.get().entry().country();
      }
    }
    GazetteerEntry known = passage.known(group);
    return known == null ? null : known.country();
  }

  /** Whether a place is a town or the like, so that what is north of it is not in it. */
  boolean isTown(Passage passage, Mention place) {
    String kind = kind(passage, place);
    return passage.type(place) == EntityType.FACILITY
        || kind.isEmpty()
        || kind.equals("city")
        || kind.equals("village");
  }

  /** Whether a nationality tells where a place is: مدينة حدودية سورية. */
  boolean isNamedByState(Passage passage, Mention place, Country state) {
    GazetteerEntry known = passage.known(place);
    return known == null
        ? passage.type(place) == EntityType.PLACE && TOWNS.contains(kind(passage, place))
        : Objects.equals(known.country(), state.entry().country());
  }

  /** The state of a nationality adjective. */
  Optional<Country> state(Passage passage, int token) {
    return lexicon.gazetteer().nationality(passage.folded(token));
  }

  /** Whether the gazetteer knows that the one lies in the other, directly or in its country. */
  boolean isKnownToLieIn(Passage passage, Mention inner, Mention outer) {
    GazetteerEntry in = passage.known(inner);
    GazetteerEntry out = passage.known(outer);
    if (in == null || out == null || in.kind().equals(COUNTRY)) {
      return false;
    }
    return out.kind().equals(COUNTRY)
        ? Objects.equals(in.country(), out.country())
        : out.id().equals(in.parent());
  }
}
