package org.rasad.serve.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  private static final String VALUE = "abcdefgh+/012345==";

  @ParameterizedTest
  @ValueSource(strings = {"Bearer " + VALUE, "bearer " + VALUE, "BEARER  " + VALUE + " "})
  void isShownByItsHeader(String header) {
    assertTrue(Token.of(VALUE).isShownBy(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        VALUE,
        "Basic " + VALUE,
        "Bearer abcdefgh+/012345=",
        "Bearer abcdefgh+/012345===",
        "Bearer ABCDEFGH+/012345==",
        "Bearer " + VALUE + "," + VALUE
      })
  void isNotShownByAnother(String header) {
    assertFalse(Token.of(VALUE).isShownBy(header));
  }

  @Test
  void isNotShownByNone() {
    assertFalse(Token.of(VALUE).isShownBy(null));
  }

  @Test
  void mayHaveWhiteSpaceAroundIt() {
    Token token = Token.of(" " + VALUE + "\r\n");

    assertEquals("Bearer " + VALUE, token.authorization());
    assertTrue(token.isShownBy("Bearer " + VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fifteen-letters",
        "                    ",
        "two words of letters",
        "one-line-of-text\nanother",
        "رمز-الخادم-الطويل-جدا",
        "with=in-the-middle"
      })
  void isRefusedIfItCannotStandInAHeaderOrIsShort(String text) {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> Token.of(text));

    String message = String.valueOf(fault.getMessage());
    assertTrue(message.startsWith("A token "), message);
    assertFalse(!text.isBlank() && message.contains(text), "The message shows the token.");
  }

  @Test
  void doesNotShowItself() {
    assertEquals("Token", Token.of(VALUE).toString());
  }
}
