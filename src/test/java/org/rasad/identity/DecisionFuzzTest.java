package org.rasad.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.fuzz.Fuzz;
import org.rasad.fuzz.Mutation;

/** A file of decisions is read, or its faults are told with their lines. */
final class DecisionFuzzTest {

  private static final String[] FILES = {
    DecisionText.HEADER + "merge\te-1\te-2\t\tthe same\nsplit\te-3\te-4\ta-1|a-2\tanother\n",
    "distinct\te-1\te-2\t\t\nmerge\te-5\te-6\n",
    "split\te-1\te-2\ta-1|a-1\tالسبب\n"
  };

  @TempDir private Path folder;

  @Test
  void linesAreReadOrTold() throws Exception {
    Fuzz.of("decisions", 10_000, r -> Mutation.of(r, FILES))
        .check(
            text -> {
              List<String> lines = Arrays.asList(text.split("\r\n|[\r\n]", -1));
              try {
                DecisionText.read(lines, "d.tsv");
              } catch (DecisionException e) {
                assertTold(e, "d.tsv");
                return;
              }
              lines.stream()
                  .filter(line -> !DecisionText.isComment(line))
                  .map(DecisionText::read)
                  .forEach(d -> assertEquals(d, DecisionText.read(DecisionText.write(d))));
            });
  }

  @Test
  void filesAreReadOrTold() throws Exception {
    Path file = folder.resolve("d.tsv");
    List<byte[]> valid = Arrays.stream(FILES).map(f -> f.getBytes(StandardCharsets.UTF_8)).toList();
    Fuzz.of("decision-files", 1_000, r -> new Content(Mutation.of(r, valid)))
        .check(
            content -> {
              Files.write(file, content.bytes());
              try {
                new DecisionFile(file).read();
              } catch (DecisionException e) {
                assertTold(e, file.toString());
              }
            });
  }

  private static void assertTold(DecisionException fault, String file) {
    assertTrue(String.valueOf(fault.getMessage()).contains(file), fault.getMessage());
  }

  /** Bytes that can be told. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Content(byte[] bytes) {
    @Override
    public String toString() {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
