package org.rasad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

class ArticlesTest {

  @TempDir Path folder;

  @Test
  void textFileAloneIsNamedByItself() throws IOException {
    Path file = write("خبر.txt", "\n  هجوم على قاعدة \nنص الخبر.\n");

    Article article = onlyArticle(file);

    assertEquals(
        new Article("خبر", null, null, null, "هجوم على قاعدة", "\n  هجوم على قاعدة \nنص الخبر.\n"),
        article);
  }

  @Test
  void textFileTakesItsMetadata() throws IOException {
    write(
        "a.meta.json",
        """
        {"id": "d01", "source": "وكالة", "url": "https://example.org/1", "published": "2024-01-10",
         "title": "عنوان", "from": "unused"}
        """);
    Path file = write("a.txt", "نص");

    assertEquals(
        new Article(
            "d01", "وكالة", "https://example.org/1", LocalDate.of(2024, 1, 10), "عنوان", "نص"),
        onlyArticle(file));
  }

  @Test
  void metadataMayBeNullOrMissing() throws IOException {
    write("a.meta.json", "{\"id\": null, \"title\": \" \", \"published\": null}");
    Path file = write("a.txt", "نص");

    assertEquals(new Article("a", null, null, null, "نص", "نص"), onlyArticle(file));
  }

  @Test
  void keepsLineEndsAndDropsTheByteOrderMark() throws IOException {
    Path file = write("a.txt", "\uFEFFأول\r\nثان\rثالث");

    assertEquals("أول\r\nثان\rثالث", onlyArticle(file).text());
  }

  @Test
  void longFirstLineIsCutAtASpace() throws IOException {
    Path file = write("a.txt", "خبر ".repeat(100));

    String title = onlyArticle(file).title();

    assertEquals("خبر ".repeat(50).strip() + "…", title);
  }

  @Test
  void jsonLinesGiveAnArticleEach() throws IOException {
    Path file =
        write(
            "a.jsonl",
            """
            {"id": "1", "text": "نص", "title": "عنوان", "publisher": "وكالة", "date": "2024-01-10T23:59:00+03:00"}

            {"id": 2, "text": "نص", "source": "وكالة", "published": "2024-01-11"}
            """);

    List<ReadResult> results = readAll(file);

    assertEquals(
        List.of(
            new Read(
                file + ":1",
                new Article("1", "وكالة", null, LocalDate.of(2024, 1, 10), "عنوان", "نص")),
            new Read(
                file + ":3",
                new Article("2", "وكالة", null, LocalDate.of(2024, 1, 11), "نص", "نص"))),
        results);
  }

  @Test
  void jsonLineWithoutIdIsNamedByItsUrlOrItsText() throws IOException {
    Path file =
        write(
            "a.jsonl",
            """
            {"text": "نص", "url": "https://example.org/1"}
            {"text": "نص"}
            """);

    List<ReadResult> results = readAll(file);

    assertEquals("b3c9bd4b23c0f9c6".length(), article(results.get(0)).id().length());
    assertEquals("75e9a7bfd29b5a5a".length(), article(results.get(1)).id().length());
    assertTrue(!article(results.get(0)).id().equals(article(results.get(1)).id()));
  }

  @Test
  void folderIsReadInOrderAndOtherFilesAreIgnored() throws IOException {
    for (String name : List.of("b.txt", "c/a.jsonl", "a.txt")) {
      write(name, name.endsWith(".txt") ? "نص" : "{\"id\":\"x\",\"text\":\"نص\"}");
    }
    for (String name : List.of("README.md", "a.meta.json", "a.gold.json", "c/z.csv")) {
      write(name, "{}");
    }

    List<String> ids = readAll(folder).stream().map(r -> article(r).id()).toList();

    assertEquals(List.of("a", "b", "x"), ids);
  }

  @Test
  void oneFaultDoesNotStopTheRest() throws IOException {
    Path lines =
        write(
            "a.jsonl",
            "{\"text\": \"نص\"}\n{\"text\": \nNULL\n{\"title\": \"x\"}\n{\"id\":\"z\",\"text\": \"نص\"}");

    List<ReadResult> results = readAll(lines);

    assertEquals(
        List.of(
            new Unreadable(lines + ":2", "It is not valid JSON at column 10."),
            new Unreadable(lines + ":3", "It is not valid JSON at column 1."),
            new Unreadable(lines + ":4", "It has no \"text\".")),
        results.subList(1, 4));
    assertInstanceOf(Read.class, results.get(4));
  }

  @Test
  void malformedLineIsNamed() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] good = "{\"text\": \"نص\"}\n".getBytes(StandardCharsets.UTF_8);
    Files.write(file, new byte[] {'{', (byte) 0xC7, '}', '\n'});
    Files.write(file, good, java.nio.file.StandardOpenOption.APPEND);

    List<ReadResult> results = readAll(file);

    assertEquals(
        new Unreadable(
            file + ":1", "It is not valid UTF-8: byte 2 (0xC7) is malformed; convert it to UTF-8."),
        results.get(0));
    assertInstanceOf(Read.class, results.get(1));
  }

  @Test
  void secondArticleWithTheSameIdIsReported() throws IOException {
    Path first = write("1/a.txt", "نص");
    Path second = write("2/a.txt", "نص آخر");

    assertEquals(
        new Unreadable(
            second.toString(),
            "Its id \"a\" is that of an article already read from " + first + "."),
        readAll(folder).get(1));
  }

  @Test
  void missingPathIsReportedInItsPlace() throws IOException {
    Path file = write("a.txt", "نص");
    Path missing = folder.resolve("nothing.txt");

    List<ReadResult> results = readAll(missing, file);

    assertEquals(
        new Unreadable(missing.toString(), "There is no such file or folder."), results.get(0));
    assertInstanceOf(Read.class, results.get(1));
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        arguments("a.txt", bytes(""), "It is empty."),
        arguments("a.txt", bytes("\uFEFF"), "It is empty."),
        arguments("a.txt", bytes(" \n\t"), "It holds nothing but white space."),
        arguments("a.txt", bytes("News in English, 2024."), "It has no Arabic letter."),
        arguments("a.txt", bytes("١٢٣، ؟"), "It has no Arabic letter."),
        arguments(
            "a.txt",
            new byte[] {'P', 'K', 3, 4, 0, 0},
            "It holds NUL bytes, so it is binary or UTF-16; Rasad reads UTF-8 text."),
        arguments(
            "a.txt",
            new byte[] {'a', 'b', (byte) 0xC7, (byte) 0xE1},
            "It is not valid UTF-8: byte 3 (0xC7) is malformed; convert it to UTF-8."),
        arguments(
            "a.txt",
            bytes("ا".repeat(ArticleText.MAXIMUM_BYTES / 2) + "."),
            "It is larger than 10 MB, the limit for one article; split it into articles."),
        arguments("a.pdf", bytes("نص"), ArticleFormat.KNOWN),
        arguments("a.jsonl", bytes(""), "It holds no article."),
        arguments("a.jsonl", bytes("\n \n"), "It holds no article."));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void badFileHasOneMessage(String name, byte[] content, String message) throws IOException {
    Path file = Files.write(folder.resolve(name), content);

    assertEquals(List.of(new Unreadable(file.toString(), message)), readAll(file));
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        arguments("[1]", "It is not a JSON object, which begins with \"{\"."),
        arguments("{\"text\": [\"نص\"]}", "Its \"text\" is not a text."),
        arguments("{\"text\": \"\"}", "It has no \"text\"."),
        arguments("{\"text\": \"abc\"}", "It has no Arabic letter."),
        arguments("{\"text\": \"نص\\u0000\"}", "Its text holds NUL characters, so it is not text."),
        arguments(
            "{\"text\": \"نص\\ud83d\"}",
            "Its text holds half of a surrogate pair, which is no character."),
        arguments(
            "{\"text\": \"نص\", \"date\": \"10 يناير\"}",
            "Its date \"10 يناير\" is not of the form 2024-01-31."),
        arguments(
            "{\"text\": \"نص\", \"date\": \"2024-02-30\"}",
            "Its date \"2024-02-30\" is not of the form 2024-01-31."));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void badLineHasOneMessage(String line, String message) throws IOException {
    Path file = write("a.jsonl", line);

    assertEquals(List.of(new Unreadable(file + ":1", message)), readAll(file));
  }

  static Stream<Arguments> badMetadata() {
    return Stream.of(
        arguments("{\"id\": ", "It is not valid JSON at column 8."),
        arguments("", "It is not a JSON object, which begins with \"{\"."),
        arguments("{\"published\": \"أمس\"}", "Its date \"أمس\" is not of the form 2024-01-31."),
        arguments("{\n\"id\": x}", "It is not valid JSON at line 2, column 7."),
        arguments("{\"title\": {}}", "Its \"title\" is not a text."));
  }

  @ParameterizedTest
  @MethodSource("badMetadata")
  void badMetadataIsNamedAndItsArticleLeftOut(String json, String message) throws IOException {
    Path file = write("a.txt", "نص");
    Path metadata = write("a.meta.json", json);

    assertEquals(List.of(new Unreadable(metadata.toString(), message)), readAll(file));
  }

  @Test
  void folderWithoutArticlesIsReported() {
    assertEquals(
        List.of(new Unreadable(folder.toString(), "The folder holds no file that Rasad reads.")),
        readAll(folder));
  }

  @Test
  void idsAreTheSameInEveryRun() throws IOException {
    Path file = write("a.jsonl", "{\"text\": \"نص\"}");

    assertEquals(onlyArticle(file).id(), onlyArticle(file).id());
    assertNull(onlyArticle(file).publisher());
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ReadResult> readAll(Path... paths) {
    List<ReadResult> results = new ArrayList<>();
    try (Articles articles = Articles.in(List.of(paths))) {
      articles.forEachRemaining(results::add);
    }
    return results;
  }

  private static Article onlyArticle(Path path) {
    List<ReadResult> results = readAll(path);
    assertEquals(1, results.size(), results::toString);
    return article(results.get(0));
  }

  private static Article article(ReadResult result) {
    return assertInstanceOf(Read.class, result, result::toString).article();
  }
}
