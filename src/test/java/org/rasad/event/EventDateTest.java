package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.lexicon.DateBasis;
import org.rasad.text.Span;

final class EventDateTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

  @ParameterizedTest
  @ValueSource(strings = {"2031-02-30", "2031-13", "31", "2031-5-1", "أمس", ""})
  void refusesWhatIsNoDay(String value) {
    assertThrows(IllegalArgumentException.class, () -> date(value, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-02-28, 2031-02-28, 2031-02-28, DAY",
    "2032-02,    2032-02-01, 2032-02-29, MONTH",
    "2031,       2031-01-01, 2031-12-31, YEAR"
  })
  void spansTheDaysThatItMayMean(
      String value, LocalDate earliest, LocalDate latest, EventDate.Precision precision) {
    EventTime time = EventTime.of(date(value, false), PUBLISHED).orElseThrow();

    assertEquals(new EventTime(earliest, latest, DateBasis.STATED_DATE), time);
    assertEquals(Optional.of(precision), time.precision());
  }

  @Test
  void tellsWhatWasWorkedOutFromTheDayOfPublication() {
    EventTime time = EventTime.of(date("2031-05-13", true), PUBLISHED).orElseThrow();

    assertEquals(DateBasis.DERIVED_DATE, time.basis());
  }

  @Test
  void takesTheDayOfPublicationWhereTheTextGivesNone() {
    EventTime time = EventTime.of(null, PUBLISHED).orElseThrow();

    assertEquals(new EventTime(PUBLISHED, PUBLISHED, DateBasis.PUBLICATION_DATE), time);
    assertEquals(Optional.empty(), time.precision());
    assertEquals(Optional.empty(), EventTime.of(null, null));
  }

  private static EventDate date(String value, boolean derived) {
    return new EventDate(value, "الثلاثاء", new Span(0, 8), derived);
  }
}
