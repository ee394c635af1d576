package org.rasad.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.incident.Party.Kind;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;

final class IncidentFinderTest {

  @Test
  void twoArticlesThatNameTheFactionOrJustGunmenMeanOneAttackOnTheBase() {
    assertOne(Told.in("a").by(Told.FAJR).to(Told.BASE), Told.in("b").by(Told.GUNMEN).to(Told.BASE));
  }

  @Test
  void attacksOnOneBaseOnTwoDaysStayTwo() {
    assertTwo(
        Told.in("a").by(Told.FAJR).to(Told.BASE).on(12),
        Told.in("b").by(Told.FAJR).to(Told.BASE).on(13));
  }

  @Test
  void attacksInTwoTownsOnOneDayStayTwo() {
    assertTwo(
        Told.in("a").by(Told.FAJR).at(Told.TOWN).on(12),
        Told.in("b").by(Told.FAJR).at(Told.OTHER_TOWN).on(12));
  }

  @Test
  void thePartMayStandForTheWhole() {
    assertOne(
        Told.in("a").by(Told.WING).at(Told.PROVINCE).on(12),
        Told.in("b").by(Told.FAJR).to(Told.BASE).on(12));
    assertOne(
        Told.in("a").by(Told.FAJR).to(Told.ARMY).at(Told.TOWN).on(12),
        Told.in("b").by(Told.FAJR).at(Told.TOWN).on(12));
    assertOne(
        Told.in("a").type(EventType.ACCUSE).by(Told.STATE).to(Told.OTHER_STATE).on(12),
        Told.in("b").type(EventType.ACCUSE).by(Told.ARMY).to(Told.OTHER_STATE).on(12));
  }

  @Test
  void aTownIsTooLargeForTwoAttacksOfUnknownHands() {
    assertTwo(Told.in("a").deed("قصف").at(Told.TOWN).on(12), Told.in("b").at(Told.TOWN).on(12));
    assertOne(
        Told.in("a").deed("قصف").at(Told.TOWN).on(12).killed(7),
        Told.in("b").at(Told.TOWN).on(12).killed(7));
    assertOne(
        Told.in("a").deed("قصف").at(Told.TOWN).on(12).with(Mode.EXPLOSIVES),
        Told.in("b").at(Told.TOWN).on(12).with(Mode.EXPLOSIVES));
    assertOne(Told.in("a").at(Told.TOWN).on(12), Told.in("b").at(Told.TOWN).on(12));
  }

  @Test
  void whatTheOneDoesToTheOtherIsNotWhatTheOtherDoesToTheOne() {
    assertTwo(
        Told.in("a").by(Told.FAJR).to(Told.ARMY).at(Told.BASE).on(12),
        Told.in("b").by(Told.ARMY).to(Told.FAJR).at(Told.BASE).on(12));
  }

  @Test
  void aPlaceThatIsCalledAfterAnotherMayBeThatPlace() {
    Party town = place("palms", Kind.TOWN, "نخيل");
    Party airport = place("palms-airport", Kind.FACILITY, "مطار", "نخيل");
    Party other = place("olives-airport", Kind.FACILITY, "مطار", "زيتون");

    assertOne(Told.in("a").at(town).on(12), Told.in("b").at(airport).on(12));
    assertOne(Told.in("a").at(town).on(12), Told.in("b").at(airport).published(12));
    assertTwo(Told.in("a").at(airport).on(12), Told.in("b").at(other).on(12));
  }

  @Test
  void soldiersAreSoldiersOnlyWhereTheActorIsOneToo() {
    Party soldiers = described("soldiers-a");
    Party others = described("soldiers-b");

    assertTwo(Told.in("a").to(soldiers).on(12).killed(7), Told.in("b").to(others).on(12).killed(7));
    assertTwo(
        Told.in("a").to(soldiers).on(12).killed(7),
        Told.in("b").to(others).killed(7).published(12));
    assertOne(
        Told.in("a").deed("قصف").by(Told.FAJR).to(soldiers).on(12),
        Told.in("b").by(Told.FAJR).to(others).on(12));
  }

  @Test
  void twoPersonsAreKilledInTwoAttacks() {
    assertTwo(
        Told.in("a").by(Told.FAJR).to(Told.GENERAL).at(Told.TOWN).on(12),
        Told.in("b").by(Told.FAJR).to(Told.COLONEL).at(Told.TOWN).on(12));
  }

  @Test
  void aMeetingIsTheSameWhicheverSideTellsIt() {
    assertOne(
        Told.in("a").type(EventType.CONSULT).by(Told.GENERAL).to(Told.COLONEL).on(12),
        Told.in("b").type(EventType.CONSULT).by(Told.COLONEL).to(Told.GENERAL).on(12));
  }

  @Test
  void oneArticleMayTellAnAttackTwice() {
    assertOne(
        Told.in("a", "1").by(Told.FAJR).to(Told.BASE).on(12), Told.in("a", "2").by(Told.FAJR));
  }

  @Test
  void aReportWithoutADayJoinsTheDayOfItsArticleOrTheDayBefore() {
    Told undated = Told.in("u").published(13).by(Told.FAJR).to(Told.BASE);

    assertOne(Told.in("a").by(Told.FAJR).to(Told.BASE).on(12), undated);
    assertOne(Told.in("a").by(Told.FAJR).to(Told.BASE).on(13), undated);
    assertTwo(Told.in("a").by(Told.FAJR).to(Told.BASE).on(11), undated);
    assertTwo(Told.in("a").by(Told.FAJR).to(Told.BASE).on(14), undated);
  }

  @Test
  void ofTwoDaysAReportWithoutADayJoinsTheLater() {
    assertEquals(
        List.of(List.of("a/1"), List.of("b/1", "u/1")),
        Told.found(
            List.of(
                Told.in("a").by(Told.FAJR).to(Told.BASE).on(12),
                Told.in("b").by(Told.FAJR).to(Told.BASE).on(13),
                Told.in("u").published(13).by(Told.FAJR).to(Told.BASE))));
  }

  @Test
  void whatItsOwnArticleDatesComesBeforeTheDayOfPublication() {
    assertEquals(
        List.of(List.of("a/1", "a/2"), List.of("b/1")),
        Told.found(
            List.of(
                Told.in("a", "1").published(20).by(Told.FAJR).to(Told.BASE).on(12),
                Told.in("a", "2").published(20).by(Told.FAJR).to(Told.BASE),
                Told.in("b").published(20).by(Told.FAJR).to(Told.BASE).on(20))));
  }

  @Test
  void aDenialComesUpToThreeDaysLater() {
    Told denial = Told.in("d").denied().published(15).by(Told.FAJR).to(Told.BASE).on(15);

    assertOne(Told.in("a").by(Told.FAJR).to(Told.BASE).on(12), denial);
    assertTwo(Told.in("a").by(Told.FAJR).to(Told.BASE).on(11), denial);
  }

  @Test
  void aMonthMeansTheOnlyAttackInIt() {
    Told month = Told.in("m").published(30).by(Told.FAJR).to(Told.BASE).inMay();

    assertOne(Told.in("a").by(Told.FAJR).to(Told.BASE).on(12), month);
    assertEquals(
        3,
        Told.found(
                List.of(
                    Told.in("a").by(Told.FAJR).to(Told.BASE).on(12),
                    Told.in("b").by(Told.FAJR).to(Told.BASE).on(13),
                    month))
            .size());
  }

  @Test
  void aYearMeansNoSingleDayOfIt() {
    assertTwo(
        Told.in("a").by(Told.FAJR).to(Told.BASE).on(12),
        Told.in("y").by(Told.FAJR).to(Told.BASE).inTheYear());
  }

  @Test
  void withoutAnyDateAReportStaysInItsArticle() {
    assertTwo(
        Told.in("a").unpublished().by(Told.FAJR).to(Told.BASE),
        Told.in("b").unpublished().by(Told.FAJR).to(Told.BASE));
    assertOne(
        Told.in("a", "1").unpublished().by(Told.FAJR).to(Told.BASE),
        Told.in("a", "2").unpublished().by(Told.FAJR).to(Told.BASE));
  }

  @Test
  void aVagueReportDoesNotBringTwoAttacksTogether() {
    assertEquals(
        List.of(List.of("a/1", "p/1"), List.of("b/1")),
        Told.found(
            List.of(
                Told.in("a").by(Told.FAJR).at(Told.TOWN).on(12),
                Told.in("b").by(Told.FAJR).at(Told.OTHER_TOWN).on(12),
                Told.in("p").by(Told.FAJR).at(Told.PROVINCE).on(12))));
  }

  private static Party place(String id, Kind kind, String... words) {
    return new Party(id, kind, false, null, Set.of(words), null, Set.of());
  }

  private static Party described(String id) {
    return new Party(id, Kind.DESCRIPTION, false, null, Set.of("جنود"), "جندي", Set.of());
  }

  private static void assertOne(Told a, Told b) {
    assertEquals(1, Told.found(List.of(a, b)).size());
    assertEquals(1, Told.found(List.of(b, a)).size());
  }

  private static void assertTwo(Told a, Told b) {
    assertEquals(2, Told.found(List.of(a, b)).size());
    assertEquals(2, Told.found(List.of(b, a)).size());
  }
}
