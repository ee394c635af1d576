package org.rasad.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

/** Whatever stands in a file: an article that can be worked on, or one sentence why not. */
final class SourceFuzzTest {

  private static final int LINES = 20;
  private static final int MOST_CHARACTERS = 2_000;

  private static final List<byte[]> LINE =
      List.of(
          bytes(
              """
              {"id": "a-1", "source": "وكالة", "url": "https://news.example/1", "published": "2024-01-31", \
              "title": "عنوان", "text": "هاجم مسلحون القاعدة.\\nثم انسحبوا."}\
              """),
          bytes("{\"text\": \"قصفت الطائرات \\u0627لمدينة.\", \"date\": \"2024-01-31T10:00:00Z\"}"),
          bytes("{\"id\": 17, \"title\": null, \"text\": \"نص\", \"other\": [1, {\"a\": []}]}"));

  private static final List<byte[]> TEXT =
      List.of(
          bytes("هاجم مسلحون القاعدة.\nثم انسحبوا.\n"),
          bytes("\uFEFFعنوان\r\n\r\nقال المتحدث \"لا\".\r\n"));

  private static final List<byte[]> METADATA =
      List.of(
          bytes("{\"id\": \"a-1\", \"source\": \"وكالة\", \"published\": \"2024-01-31\"}"),
          bytes("{\"url\": \"https://news.example/1\", \"title\": \"عنوان\"}"));

  @TempDir private Path folder;

  @Test
  void everyLineGivesAnArticleOrASentence() throws Exception {
    Path file = folder.resolve("a.jsonl");
    Fuzz.of("jsonl", 2_500, SourceFuzzTest::lines)
        .check(
            bytes -> {
              Files.write(file, bytes.content());
              check(file);
            });
  }

  @Test
  void everyTextFileGivesAnArticleOrASentence() throws Exception {
    Path file = folder.resolve("a.txt");
    Path metadata = folder.resolve("a.meta.json");
    Fuzz.of("txt", 6_000, r -> new Pair(Mutation.of(r, TEXT), Mutation.of(r, METADATA)))
        .check(
            pair -> {
              Files.write(file, pair.text());
              Files.write(metadata, pair.metadata());
              assertEquals(1, check(file));
            });
  }

  private static int check(Path file) throws IOException {
    int count = 0;
    try (Articles articles = Articles.in(List.of(file))) {
      while (articles.hasNext()) {
        check(articles.next());
        count++;
      }
    }
    assertTrue(count > 0, "No file passes in silence.");
    return count;
  }

  private static void check(ReadResult result) {
    switch (result) {
      case Read read -> check(read.article());
      case Unreadable unreadable -> {
        assertTrue(unreadable.message().length() <= MOST_CHARACTERS, unreadable.message());
        assertTrue(unreadable.message().endsWith("."), unreadable.message());
      }
    }
  }

  private static void check(Article article) {
    assertFalse(article.text().isBlank());
    assertTrue(
        StandardCharsets.UTF_8.newEncoder().canEncode(String.valueOf(article)),
        "It can be written.");
  }

  private static Bytes lines(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < LINES; i++) {
      out.writeBytes(Mutation.of(random, LINE));
      out.write('\n');
    }
    return new Bytes(out.toByteArray());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes that can be told, one character each. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Bytes(byte[] content) {
    @Override
    public String toString() {
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  /** A text and its metadata. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Pair(byte[] text, byte[] metadata) {
    @Override
    public String toString() {
      return new Bytes(text) + " with " + new Bytes(metadata);
    }
  }
}
