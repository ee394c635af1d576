package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program loads when it starts, in a process of its own. */
final class StartTest {

  @Test
  void extractingToJsonStartsNothingOfJena() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(ExitCode.INPUT_FAILED, process.waitFor(), loaded);
    assertTrue(loaded.contains(" " + ArticleOptions.class.getName() + " "), "it got that far");
    assertFalse(loaded.contains(" org.apache.jena.sys."), "Jena takes a second to start");
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "extract",
        "there-is-no-such-article.txt");
  }
}
