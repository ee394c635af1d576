package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressTest {

  @Test
  void theWholeAddressIsTriedBeforeItsExtension() {
    assertEquals(
        List.of(
            new Address("entity/x.y.ttl", Optional.empty()),
            new Address("entity/x.y", Optional.of(Format.TURTLE))),
        Address.meanings("/entity/x.y.ttl", null));
    assertEquals(
        List.of(new Address("entity/x.y", Optional.of(Format.N_TRIPLES))),
        Address.meanings("/entity/x.y", "nt"));
  }

  @ParameterizedTest
  @CsvSource({
    "entity/%d8%b3, entity/%D8%B3, capital letters",
    "entity/a:b, entity/a%3Ab, marks are encoded",
    "entity/%61, entity/a, letters are not",
    "entity/a+b, entity/a%2Bb, a plus is no space",
    "event/a%2fb/c, event/a%2Fb/c, an encoded slash stays one",
  })
  void spellsIdentifiersAsTheStoreDoes(String path, String spelled, String reason) {
    assertEquals(
        Optional.of(spelled),
        new Address(path, Optional.empty()).canonical().map(Address::path),
        reason);
  }

  @ParameterizedTest
  @CsvSource({"entity/a%2Fb", "entity/%D8%B3", "entity/%zz", "entity/%"})
  void hasNoOtherSpellingWhereThereIsNone(String path) {
    assertEquals(Optional.empty(), new Address(path, Optional.empty()).canonical());
  }
}
