package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.Table.Row;

/** How the table of link confidences is read and checked. */
class LinkConfidenceTest {

  private final Faults faults = new Faults();

  @Test
  void tableThatTheProgramCarriesHasNoFault() {
    LinkConfidence.read(faults);

    assertDoesNotThrow(faults::throwIfAny);
  }

  @Test
  void reasonHasTheConfidenceOfItsRow() {
    assertEquals(0.67, read("post", "3", "2", "0.67").of(LinkReason.POST));
  }

  @Test
  void reasonWithoutRowIsAFault() {
    read("post", "3", "2", "0.67");

    assertTrue(message().contains("No row gives a share for «pronoun»"), this::message);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "pst,  3, 2, 0.67, «pst» is no reason",
    "post, 3, 2, 0.68, 0.68 is not the share of 2 in 3",
    "post, 3, 4, 1.33, 1.33 is not the share of 4 in 3",
    "post, 0, 0, 0,    0.0 is not the share of 0 in 0",
    "post, x, 2, 0.67, no number"
  })
  void wrongRowIsAFault(
      String reason, String mentions, String right, String confidence, String told) {
    read(reason, mentions, right, confidence);

    assertTrue(message().contains(told), this::message);
  }

  @Test
  void everyReasonHasACodeOfItsOwn() {
    assertEquals(
        List.of(LinkReason.values()),
        Arrays.stream(LinkReason.values())
            .flatMap(r -> LinkReason.fromCode(r.code()).stream())
            .toList());
  }

  private LinkConfidence read(String reason, String mentions, String right, String confidence) {
    Map<String, String> cells =
        Map.of("reason", reason, "mentions", mentions, "right", right, "confidence", confidence);
    return LinkConfidence.from(new Table("t.tsv", List.of(new Row("t.tsv", 2, cells))), faults);
  }

  private String message() {
    return String.valueOf(assertThrows(LexiconException.class, faults::throwIfAny).getMessage());
  }
}
