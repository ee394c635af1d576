package org.rasad.eval.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.EventType;

final class PairFileTest {

  private static final String COLUMNS =
      "article_a\ttrigger_a\toffset_a\tarticle_b\ttrigger_b\toffset_b\tlabel\tfamily\tsplit\ttype\n";

  @TempDir private Path folder;

  @Test
  void readsPairs() throws IOException {
    Path file =
        write(
            """
            a;هاجم;2;b;الهجوم;10;same;f;dev;ASSAULT
            # a comment

            a;"زار";0;a;زيارة;9;different;f;test;CONSULT
            """);

    assertEquals(
        List.of(
            new ReportPair(
                new ReportMention("a", EventType.ASSAULT, 2, 6),
                new ReportMention("b", EventType.ASSAULT, 10, 16),
                true,
                "dev"),
            new ReportPair(
                new ReportMention("a", EventType.CONSULT, 0, 5),
                new ReportMention("a", EventType.CONSULT, 9, 14),
                false,
                "test")),
        PairFile.read(file));
  }

  @Test
  void countsCodePoints() {
    assertEquals(
        new ReportMention("a", EventType.AID, 3, 6), PairFile.mention("a", "AID", "م😀د", "3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a;x;0;b;x;0;maybe;f;dev;ASSAULT ~ «maybe» is neither same nor different.",
        "a;x;0;b;x;0;same;f;dev;ATTACK ~ No enum constant org.rasad.lexicon.EventType.ATTACK",
        "a;x;-1;b;x;0;same;f;dev;ASSAULT ~ No range of characters: -1, 0.",
        "a;;0;b;x;0;same;f;dev;ASSAULT ~ No range of characters: 0, 0.",
        "a;x;no;b;x;0;same;f;dev;ASSAULT ~ For input string: \"no\""
      })
  void tellsAFaultWithItsLine(String row, String fault) throws IOException {
    Path file = write("# one\na;x;0;b;x;0;same;f;dev;ASSAULT\n" + row + "\n");

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> PairFile.read(file));

    assertEquals(file + ":4: " + fault, thrown.getMessage());
  }

  @Test
  void tellsOfAShortRowAndAMissingColumn() throws IOException {
    Path row = write("a;x;0\n");
    assertStartsWith(
        row + ":2: ", assertThrows(IllegalArgumentException.class, () -> PairFile.read(row)));

    Path header = Files.writeString(folder.resolve("header.tsv"), "article_a\tlabel\na\tsame\n");
    assertStartsWith(
        header + ":2: ", assertThrows(IllegalArgumentException.class, () -> PairFile.read(header)));
  }

  @Test
  void aFileThatCannotBeReadIsAnInputFault() throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {'a', '\n', (byte) 0xC3, 0x28});

    assertThrows(NoSuchFileException.class, () -> PairFile.read(folder.resolve("missing")));
    assertThrows(IOException.class, () -> PairFile.read(binary));
  }

  @Test
  void mentionsMeetWhereTheyShareACharacterOfOneType() {
    ReportMention mention = new ReportMention("a", EventType.ASSAULT, 5, 8);

    assertTrue(mention.meets(new ReportMention("a", EventType.ASSAULT, 7, 9)));
    assertTrue(mention.meets(new ReportMention("a", EventType.ASSAULT, 0, 20)));
    assertFalse(mention.meets(new ReportMention("a", EventType.ASSAULT, 8, 9)));
    assertFalse(mention.meets(new ReportMention("a", EventType.ASSAULT, 4, 5)));
    assertFalse(mention.meets(new ReportMention("a", EventType.COERCE, 5, 8)));
    assertFalse(mention.meets(new ReportMention("b", EventType.ASSAULT, 5, 8)));
  }

  private static void assertStartsWith(String wanted, Exception thrown) {
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.startsWith(wanted), message);
  }

  private Path write(String rows) throws IOException {
    return Files.writeString(folder.resolve("pairs.tsv"), COLUMNS + rows.replace(';', '\t'));
  }
}
