package org.rasad.export.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, 2024-02-10, 2024-02-10",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023, 2023-01-01, 2023-12-31",
    "2024-02-10Z, 2024-02-10, 2024-02-10"
  })
  void readsDatesOfXmlSchema(String date, LocalDate earliest, LocalDate latest) {
    assertEquals(Optional.of(new DateSpan(earliest, latest)), DateSpan.of(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2024-13", "2024-02-30", "20x4"})
  void whatIsNoDateIsNone(String date) {
    assertEquals(Optional.empty(), DateSpan.of(date));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2024, 1, 2);

    assertThrows(IllegalArgumentException.class, () -> new DateSpan(day, day.minusDays(1)));
  }
}
