package org.rasad.cli.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

class JsonLineTest {

  @TempDir Path folder;

  @Test
  void isReadAsTheSameArticle() throws IOException {
    Article whole =
        new Article(
            " a/1 ",
            "وكالة \"الخبر\"",
            "https://a.example/1?b=2&c=3",
            LocalDate.of(2031, 5, 14),
            "عنوان\tآخر",
            "\n هاجم\r\n\u2028فصيل \\ 🚀 \uFEFF\u0001\u202E ");
    Article bare = new Article("b", null, null, null, "نص", "نص");

    assertEquals(List.of(whole, bare), read(whole, bare));
  }

  private List<Article> read(Article... articles) throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (var out = Files.newOutputStream(file)) {
      for (Article each : articles) {
        out.write(JsonLine.of(each));
      }
    }
    try (Articles read = Articles.in(List.of(file))) {
      List<Article> found = new java.util.ArrayList<>();
      read.forEachRemaining(r -> found.add(((ReadResult.Read) r).article()));
      return found;
    }
  }
}
