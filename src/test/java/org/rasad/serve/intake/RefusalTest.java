package org.rasad.serve.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefusalTest {

  @Test
  void isShortAndWithoutControlCharactersWhateverStoodInTheLine() {
    assertEquals("a\uFFFD[2Jb\uFFFD", new Refusal(1, "a\u001B[2Jb\n").message());
    assertEquals("🚀".repeat(500) + "…", new Refusal(1, "🚀".repeat(501)).message());
    assertEquals("ا".repeat(500), new Refusal(1, "ا".repeat(500)).message());
  }
}
