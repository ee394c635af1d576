package org.rasad.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.lexicon.Lexicon;
import org.rasad.source.Article;
import tools.jackson.databind.json.JsonMapper;

/** Files of JSON lines with as many articles as one wants to measure. */
final class Corpus {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Article> origin;
  private final Variation variation = new Variation(Lexicon.load().gazetteer());

  /**
   * @param origin articles of which more are made where they are too few
   */
  Corpus(List<Article> origin) {
    this.origin = origin;
  }

  /** Writes the first so many articles: those of the origin, then variations of them. */
  Path write(int number, long seed, Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve("corpus-" + number + ".jsonl");
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        Article article = origin.get(i % origin.size());
        out.write(line(i < origin.size() ? article : variation.vary(article, i, seed)) + "\n");
      }
    }
    return file;
  }

  private static String line(Article article) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", article.id());
    put(members, "source", article.publisher());
    put(members, "published", article.published());
    put(members, "title", article.title());
    members.put("text", article.text());
    return JSON.writeValueAsString(members);
  }

  private static void put(Map<String, Object> members, String name, Object value) {
    if (value != null) {
      members.put(name, value.toString());
    }
  }
}
