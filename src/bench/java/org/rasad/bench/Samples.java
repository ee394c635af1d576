package org.rasad.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult.Read;

/** Reads articles for measuring; whatever cannot be read ends the measuring. */
final class Samples {

  private Samples() {}

  /** The articles of the repository. */
  static List<Article> ofRepository() {
    return in(Path.of(System.getProperty("rasad.home", ""), "data", "articles"));
  }

  static List<Article> in(Path path) {
    List<Article> articles = new ArrayList<>();
    try (Articles all = Articles.in(List.of(path))) {
      while (all.hasNext()) {
        switch (all.next()) {
          case Read read -> articles.add(read.article());
          case Object fault -> throw new IllegalArgumentException(fault.toString());
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("There are no articles in " + path + ".");
    }
    return articles;
  }
}
