package org.rasad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is shipped may be shipped with a program under the GPL 3: what the build lists in
 * {@code target/bom.json}, the libraries of the pages too.
 */
final class LicencesTest {

  private static final Path BOM = Path.of("target/bom.json");

  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "ISC",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "Unicode-3.0",
          "GPL-3.0-or-later");

  /** What their POMs say wrongly, unclearly or not at all; read in the libraries themselves. */
  private static final Map<String, String> READ =
      Map.of(
          "org.apache.jena:jena-fuseki-server", "Apache-2.0",
          "edu.stanford.nlp:stanford-corenlp", "GPL-3.0-or-later",
          "org.jline:jline-terminal", "BSD-3-Clause",
          "org.jline:jline-native", "BSD-3-Clause");

  static boolean isBuiltByMaven() {
    return Files.exists(BOM);
  }

  @Test
  @EnabledIf("isBuiltByMaven")
  void everyLibraryHasAnAllowedLicence() throws IOException {
    Map<String, Set<String>> others = new TreeMap<>();
    for (JsonNode library : components()) {
      Set<String> licences = licences(library);
      if (licences.isEmpty() || !ALLOWED.containsAll(licences)) {
        others.put(name(library), licences);
      }
    }

    assertEquals(Map.of(), others);
  }

  @Test
  @EnabledIf("isBuiltByMaven")
  void everyLicenceThatWasReadIsOfALibraryThatIsThere() throws IOException {
    Set<String> names = new TreeSet<>();
    components().forEach(library -> names.add(name(library)));

    assertTrue(names.containsAll(READ.keySet()), names::toString);
    assertTrue(names.stream().anyMatch(n -> n.startsWith("org.webjars.npm:")), names::toString);
  }

  private static List<JsonNode> components() throws IOException {
    JsonNode bom = JsonMapper.shared().readTree(Files.readString(BOM));
    return bom.path("components").valueStream().toList();
  }

  private static String name(JsonNode library) {
    return library.path("group").asString() + ":" + library.path("name").asString();
  }

  private static Set<String> licences(JsonNode library) {
    String read = READ.get(name(library));
    return read != null
        ? Set.of(read)
        : new TreeSet<>(
            library
                .path("licenses")
                .valueStream()
                .map(l -> l.path("license"))
                .flatMap(l -> Stream.of(l.path("id").asString("unknown " + l)))
                .toList());
  }
}
