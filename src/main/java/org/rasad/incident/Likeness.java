package org.rasad.incident;

import static org.rasad.lexicon.EventType.AGREE;
import static org.rasad.lexicon.EventType.CONSULT;
import static org.rasad.lexicon.EventType.COOPERATE;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.incident.Party.Kind;
import org.rasad.incident.Party.Match;
import org.rasad.incident.ReportedEvent.Telling;
import org.rasad.lexicon.EventType;

/**
 * How much speaks for two reports of one type and day meaning the same happening.
 *
 * <p>Points are given for each thing that the two share and taken for each in which they differ;
 * what only one of them tells is neither. A place that cannot be the other's place refuses the
 * pair. The points were chosen by reason and tried on the pairs of {@code data/incidents/} that are
 * marked {@code dev}. Immutable and thread-safe.
 */
final class Likeness {

  /** Two reports that cannot mean the same, whatever else they share. */
  static final int REFUSED = -1000;

  /** Fewer points leave two reports apart. */
  static final int ENOUGH = 4;

  /** What two sides do together, whichever of them is named first. */
  private static final Set<EventType> MUTUAL = EnumSet.of(CONSULT, AGREE, COOPERATE);

  private static final int SAME_ACTOR = 4;
  private static final int SAME_FACILITY = 5;
  private static final int SAME_TOWN = 3;
  private static final int SAME_PARTY = 3;
  private static final int PART = 2;
  private static final int AROUND = 1;
  private static final int SAME_WIDE = 2;
  private static final int OTHER_PARTY = -1;
  private static final int THIRD_PARTY = -2;
  private static final int SAME_SORT = 3;
  private static final int SAME_DESCRIPTION = 4;
  private static final int SAME_COUNT = 2;
  private static final int FAR_COUNT = -1;
  private static final int SAME_METHOD = 1;
  private static final int OTHER_METHOD = -1;
  private static final int SAME_DEED = 1;
  private static final int CROWD = 1;

  /** What speaks for it that two events of one article are one. */
  private static final int SAME_ARTICLE = 1;

  private static final int SAME_DEED_THERE = 2;
  private static final int HEADLINE_AND_BODY = 1;
  private static final int TAKEN_UP = 2;

  private Likeness() {}

  /**
   * Points for two reports that may stand for others like them, or {@link #REFUSED}.
   *
   * @param sameArticle whether one article has a report of both
   */
  static int of(Sides a, Sides b, boolean sameArticle) {
    int where = places(a, b);
    boolean isMutual = MUTUAL.contains(a.event().type());
    int who = isMutual ? together(a, b) : actors(a, b);
    int whom = isMutual ? 0 : recipients(a, b);
    if (where == REFUSED || whom == REFUSED || isReversed(a, b)) {
      return REFUSED;
    }
    int described = isMutual || whom > 0 ? 0 : descriptions(a, b);
    int points =
        who
            + whom
            + described
            + where
            + count(a.event().killed(), b.event().killed())
            + count(a.event().wounded(), b.event().wounded())
            + methods(a, b)
            + (a.event().type() == EventType.PROTEST && where >= SAME_TOWN ? CROWD : 0);
    if (sameArticle) {
      return points + inOneArticle(a.event().telling(), b.event().telling());
    }
    boolean sameDeed = a.event().telling().deed().equals(b.event().telling().deed());
    boolean isOpen = tellsNoAim(a) || tellsNoAim(b);
    boolean isTied =
        where > 0
            || whom > 0
            || (isMutual && who >= 2 * PART)
            || (who >= SAME_PARTY && (described > 0 || (sameDeed && isOpen)));
    points += sameDeed ? SAME_DEED : 0;
    return isTied ? points : Math.min(points, ENOUGH - 1);
  }

  private static int inOneArticle(Telling a, Telling b) {
    Telling later = a.begin() > b.begin() ? a : b;
    return SAME_ARTICLE
        + (a.deed().equals(b.deed()) ? SAME_DEED_THERE : 0)
        + (a.isHeadline() != b.isHeadline() ? HEADLINE_AND_BODY : 0)
        + (later.isDefinite() ? TAKEN_UP : 0);
  }

  private static boolean tellsNoAim(Sides sides) {
    return sides.event().recipients().isEmpty() && sides.event().places().isEmpty();
  }

  private static int actors(Sides a, Sides b) {
    return switch (best(a.actors(), b.actors())) {
      case SAME -> SAME_ACTOR;
      case NAMESAKE, PART -> SAME_ACTOR - 1;
      case NONE -> OTHER_PARTY;
      case null -> 0;
    };
  }

  /** Groups and persons; what is a place is looked at as a place. */
  private static int recipients(Sides a, Sides b) {
    return switch (best(a.people(), b.people())) {
      case SAME -> SAME_PARTY;
      case NAMESAKE, PART -> PART;
      case NONE -> a.hurtsPersons() && b.hurtsPersons() ? REFUSED : OTHER_PARTY;
      case null -> 0;
    };
  }

  /**
   * What the gazetteer does not have is compared by its sort: soldiers are soldiers. That speaks
   * for a pair but does not tie it by itself: on a day with much news soldiers are killed in many
   * places.
   */
  private static int descriptions(Sides a, Sides b) {
    int best = 0;
    for (Party left : a.unlisted()) {
      for (Party right : b.unlisted()) {
        best = Math.max(best, left.id().equals(right.id()) ? SAME_DESCRIPTION : 0);
        best = Math.max(best, left.isOfSortOf(right) ? SAME_SORT : 0);
      }
    }
    return best;
  }

  /** For what two sides do together: each side that both reports have counts. */
  private static int together(Sides a, Sides b) {
    List<Party> left = a.both();
    List<Party> right = b.both();
    int points = 0;
    int matched = 0;
    for (Party party : left) {
      Match match = best(List.of(party), right);
      if (isAny(match)) {
        matched++;
        points += match == Match.SAME ? SAME_PARTY : PART;
      }
    }
    boolean bothTellTwo = left.size() > 1 && right.size() > 1;
    return Math.min(points + (bothTellTwo && matched < 2 ? THIRD_PARTY : 0), 2 * SAME_PARTY);
  }

  /** The closest two of the places of both. */
  private static int places(Sides a, Sides b) {
    if (a.where().isEmpty() || b.where().isEmpty()) {
      return 0;
    }
    int best = REFUSED;
    for (Party left : a.where()) {
      for (Party right : b.where()) {
        best = Math.max(best, place(left, right));
      }
    }
    // Both name a facility or a town, and none of the one can be at or in any of the other.
    return best(a.spots(), b.spots()) == Match.NONE ? REFUSED : best;
  }

  private static int place(Party a, Party b) {
    return switch (a.match(b)) {
      case SAME ->
          switch (a.kind()) {
            case FACILITY -> SAME_FACILITY;
            case TOWN -> SAME_TOWN;
            default -> SAME_WIDE;
          };
      case NAMESAKE -> SAME_TOWN;
      case PART -> a.kind() == Kind.STATE || b.kind() == Kind.STATE ? 0 : AROUND;
      case NONE -> REFUSED;
    };
  }

  /** The one attacks the other in one report, and the other the one in the other report. */
  private static boolean isReversed(Sides a, Sides b) {
    return !MUTUAL.contains(a.event().type())
        && isAny(best(a.actors(), b.recipients()))
        && isAny(best(b.actors(), a.recipients()))
        && !isAny(best(a.actors(), b.actors()));
  }

  private static int methods(Sides a, Sides b) {
    if (a.methods().isEmpty() || b.methods().isEmpty()) {
      return 0;
    }
    return Collections.disjoint(a.methods(), b.methods()) ? OTHER_METHOD : SAME_METHOD;
  }

  private static int count(@Nullable Integer a, @Nullable Integer b) {
    if (a == null || b == null) {
      return 0;
    }
    int most = Math.max(a, b);
    int least = Math.min(a, b);
    if (most == least) {
      return most > 0 ? SAME_COUNT : 0;
    }
    return most > 3 * least && most - least > 5 ? FAR_COUNT : 0;
  }

  /** The closest match of any two; null if one side is empty. */
  private static @Nullable Match best(Collection<Party> left, Collection<Party> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return null;
    }
    Match best = Match.NONE;
    for (Party a : left) {
      for (Party b : right) {
        Match match = a.match(b);
        best = match.compareTo(best) < 0 ? match : best;
      }
    }
    return best;
  }

  private static boolean isAny(@Nullable Match match) {
    return match != null && match != Match.NONE;
  }
}
