package org.rasad.serve.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Pattern KEY = Pattern.compile("(?:say\\(|label = )\"([a-z.-]+)\"");

  private final Map<Language, Labels> labels = Labels.load();

  @Test
  void everyLabelHasATextInBothLanguages() {
    for (Labels each : labels.values()) {
      each.all().forEach((key, text) -> assertFalse(text.isBlank(), key));
    }
    assertEquals(in(Language.ARABIC).all().keySet(), in(Language.ENGLISH).all().keySet());
  }

  @Test
  void everyKeyOfATemplateIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String template : templates()) {
      Matcher keys = KEY.matcher(template);
      while (keys.find()) {
        if (!in(Language.ARABIC).all().containsKey(keys.group(1))) {
          missing.add(keys.group(1));
        }
      }
    }

    assertEquals(Set.of(), missing);
  }

  @Test
  void aMissingKeyIsAFault() {
    assertThrows(IllegalArgumentException.class, () -> in(Language.ARABIC).of("nothing"));
  }

  private Labels in(Language language) {
    return Objects.requireNonNull(labels.get(language));
  }

  private static List<String> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(Files::isRegularFile).sorted().map(LabelsTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
