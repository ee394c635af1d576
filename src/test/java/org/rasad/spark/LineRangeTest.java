package org.rasad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "سطر", "سطر\n", "a\nb\n\nlong line\nc", "\n\n\n", "one\ntwo\r\nthree\n"})
  void everyLineIsInOneRangeHoweverTheFileIsCut(String text) throws IOException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    for (int step = 1; step <= file.length + 1; step++) {
      List<String> parts = new ArrayList<>();
      long lines = 0;
      for (int begin = 0; begin == 0 || begin < file.length; begin += step) {
        try (LineRange range = open(file, begin, Math.min(begin + step, file.length))) {
          parts.add(new String(range.readAllBytes(), StandardCharsets.UTF_8));
          lines += range.lines();
        }
      }
      assertEquals(text, String.join("", parts));
      assertEquals(text.chars().filter(c -> c == '\n').count(), lines);
    }
  }

  private static LineRange open(byte[] file, int begin, int end) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(file);
    in.skipNBytes(Math.max(0, begin - 1));
    return LineRange.open(in, begin, end);
  }
}
