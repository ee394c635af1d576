package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "'', HTML, who says nothing does not care",
    "*/*, HTML, nor who takes all",
    "text/turtle, TURTLE, the only one",
    "'text/turtle;q=0.3, application/ld+json;q=0.7', JSON_LD, the higher weight",
    "'text/html;q=0.1, */*;q=0.9', TURTLE, a weight of its own goes before that of a range",
    "'text/html;q=0, */*', TURTLE, no weight means not at all",
    "'image/png, application/n-triples', N_TRIPLES, what is not there is passed over",
    "'text/turtle, */*', TURTLE, a type of its own goes before a range",
    "'application/ld+json;profile=\"x\", text/html;q=0.9', JSON_LD, parameters do not count",
    "APPLICATION/RDF+XML, RDF_XML, names of types have no case",
  })
  void theClientsWishCounts(String accept, Format expected, String reason) {
    assertEquals(Optional.of(expected), Format.accepted(accept, Format.ALL), reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html;q=0", ";;", "/", ",,", "text", "*/turtle"})
  void noneIsAnAnswerToo(String accept) {
    assertEquals(Optional.empty(), Format.accepted(accept, Format.ALL));
  }
}
