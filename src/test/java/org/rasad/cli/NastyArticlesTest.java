package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles that were made to break the program, all in one run of a process of its own that has one
 * gigabyte: each is read or has one message, and the good ones between them are read.
 */
@Tag("models")
final class NastyArticlesTest {

  /** What {@code docs/security.md} promises to be enough for one thread. */
  private static final String MEMORY = "-Xmx1g";

  private static final String NEWS = "هاجم مسلحون من حركة الشباب قاعدة عسكرية قرب مدينة كيسمايو.";
  private static final String TOO_LARGE =
      "It is larger than 10 MB, the limit for one article; split it into articles.";
  private static final String TOO_LONG =
      "Its text has more than 500,000 characters, the limit for one article; split it into articles.";
  private static final String NESTED =
      "Its JSON is nested too deeply, or a part of it is too long.";
  private static final String DAMAGED =
      "It cannot be read: the archive ends or is damaged after record";
  private static final int LARGE = 11 * 1024 * 1024;
  private static final int BASIC_PLANE = 0x10000;

  @TempDir private Path folder;

  /** By file: what it is told for, or an empty text where it is read. */
  private final Map<String, String> told = new TreeMap<>();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void eachIsReadOrTold() throws Exception {
    writeTexts();
    writeLines();
    writePages();
    writeArchives();

    Process process =
        new ProcessBuilder(command())
            .redirectOutput(folder.resolve("records").toFile())
            .redirectError(folder.resolve("messages").toFile())
            .start();

    int code = process.waitFor();
    String messages = Files.readString(folder.resolve("messages"));
    assertEquals(ExitCode.INPUT_FAILED, code, messages);
    assertEquals(expected(), withoutFolder(messages));
    assertReadThrough();
  }

  private void writeTexts() throws IOException {
    text("one-line", NEWS.repeat(LARGE / NEWS.length()), TOO_LARGE);
    text("long", NEWS.repeat(500_000 / NEWS.length() + 1), TOO_LONG);
    text("long-word", "هاجم " + "ب".repeat(100_000) + " القاعدة.", "");
    text("long-clitics", "هاجم " + "وال".repeat(33_000) + " القاعدة.", "");
    text("long-sentence", "قصفت غزة ".repeat(160), "");
    text("marks", "،؛؟!.()[]«»\"'…-—".repeat(10_000), "It has no Arabic letter.");
    text("brackets", "قال " + "(".repeat(20_000) + "هاجم" + ")".repeat(20_000), "");
    text("quotes", "قال \"".repeat(5_000), "");
    text("blocks", everyCharacter(), "");
    text("ligatures", "ﷺ".repeat(5_000), "");
    text("directions", "\u202Eهاجم\u202C \u2066مسلحون\u2069 \u200Fمن\u200E حركة \u061Cالشباب", "");
    Files.writeString(folder.resolve("z-good.txt"), NEWS);
  }

  private void writeLines() throws IOException {
    line("deep", "[".repeat(100_000), NESTED);
    line("deep-objects", "{\"a\":".repeat(100_000), NESTED);
    line(
        "half",
        "\"نص \\uD83D\"",
        "Its text holds half of a surrogate pair, which is no character.");
    line("good", "\"" + NEWS + "\"", "");
  }

  private void writePages() throws IOException {
    page("nested", "<div>".repeat(10_000) + "<p>" + NEWS.repeat(5), "");
    page("nested-inline", "<b><i>".repeat(10_000) + NEWS.repeat(5), "");
    page("tables", "<table><tr><td>".repeat(5_000) + NEWS.repeat(5), "");
    put(
        "entities.xml",
        """
        <!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f "&e;&e;">]>
        <rss><channel><item><title>&f;</title><description>نص</description></item></channel></rss>
        """
            .getBytes(StandardCharsets.UTF_8),
        "It has a document type (<!DOCTYPE>), which is not read in feeds.");
    put(
        "deep.xml",
        "<rss>".repeat(100_000).getBytes(StandardCharsets.UTF_8),
        "The feed holds no entry.");
  }

  private void writeArchives() throws IOException {
    put("bomb.txt.gz", zeros(' '), TOO_LARGE);
    put("bomb.html.gz", zeros('<'), TOO_LARGE);
    put("bomb.jsonl.gz", zeros('{'), "");
    told.put("bomb.jsonl.gz:1", TOO_LARGE);
    String head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: https://news.example/1\r
        WARC-Date: 2024-01-31T00:00:00Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
        Content-Type: application/http;msgtype=response\r
        Content-Length: %s\r
        \r
        HTTP/1.1 200 OK\r
        Content-Type: text/html\r
        \r
        <p>نص
        """;
    told.put("false-length.warc", DAMAGED + " 1 (expected 9999999947 more bytes in file).");
    Files.writeString(folder.resolve("false-length.warc"), head.formatted("9999999999"));
    told.put("no-length.warc", DAMAGED + " 0 (the length of a record is negative).");
    Files.writeString(folder.resolve("no-length.warc"), head.formatted("-1"));
  }

  private static String everyCharacter() {
    StringBuilder all = new StringBuilder();
    for (int c = 1; c < BASIC_PLANE; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.append((char) c).append(c % 7 == 0 ? " " : "");
      }
    }
    return all.toString();
  }

  private static byte[] zeros(char c) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] block = String.valueOf(c).repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private void text(String name, String text, String message) throws IOException {
    put(name + ".txt", text.getBytes(StandardCharsets.UTF_8), message);
  }

  private void line(String name, String text, String message) throws IOException {
    put(
        name + ".jsonl",
        ("{\"id\": \"" + name + "\", \"text\": " + text + "}").getBytes(StandardCharsets.UTF_8),
        "");
    told.remove(name + ".jsonl");
    told.put(name + ".jsonl:1", message);
  }

  private void page(String name, String body, String message) throws IOException {
    put(
        name + ".html",
        ("<meta charset=utf-8><body>" + body + name).getBytes(StandardCharsets.UTF_8),
        message);
  }

  private void put(String name, byte[] content, String message) throws IOException {
    Files.write(folder.resolve(name), content);
    told.put(name, message);
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        MEMORY,
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "extract",
        "--threads",
        "1",
        folder.toString());
  }

  private String expected() {
    return told.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> e.getKey() + ": " + e.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** Without the line that sums up, too. */
  private String withoutFolder(String messages) {
    return messages
        .lines()
        .filter(line -> line.startsWith(folder.toString()))
        .map(line -> line.substring(folder.toString().length() + 1) + "\n")
        .collect(Collectors.joining());
  }

  private void assertReadThrough() throws IOException {
    String records = Files.readString(folder.resolve("records"));
    assertTrue(records.contains("z-good"), "what stands behind is read");
  }
}
