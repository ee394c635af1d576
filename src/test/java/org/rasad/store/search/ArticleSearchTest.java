package org.rasad.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleSearchTest {

  static {
    JenaSystem.init();
  }

  @Test
  void findsArticlesByHeadlineOrTextTheBestFirst(@TempDir Path folder) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Named.article(dataset, "a1", "زيارة", "أطلق مسلحون صاروخا على البلدة، ثم عادوا إلى التل.");
    Named.article(dataset, "a2", "صواريخ وصاروخ", "سقط صاروخ قرب التل وأصاب صاروخان آخران البلدة.");
    Named.article(dataset, "a3", "سقوط صاروخ", "لا خسائر.");
    Named.entity(dataset, "e", "لواء صاروخ");
    try (SearchIndex index = new IndexFolder(folder).open(dataset, Named.MINTER)) {
      assertEquals(List.of("a2", "a3", "a1"), ids(index.articles("الصاروخ", 9)));
      assertEquals(List.of("a2", "a1"), ids(index.articles("صاروخ بلدة", 9)));
      assertEquals(List.of("a2"), ids(index.articles("صاروخ", 1)));
      assertEquals(List.of(), index.articles("صاروخ سفينة", 9));
    }
  }

  private static List<String> ids(List<FoundArticle> found) {
    int begin = Named.MINTER.article("").length();
    return found.stream().map(f -> f.article().substring(begin)).toList();
  }
}
