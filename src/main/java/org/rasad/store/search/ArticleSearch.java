package org.rasad.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Finds articles that hold all of the words, in the headline or in the text. Thread-safe.
 *
 * <p>The best first, by Lucene's BM25; a headline counts more than a text.
 */
final class ArticleSearch {

  private static final int LONGEST = 500;
  private static final int MOST_WORDS = 20;
  private static final int MOST = 10_000;
  private static final float HEADLINE_BOOST = 3;
  private static final String FRAGMENT = "#";

  /** An article is found in its headline and in its text. */
  private static final int PARTS = 2;

  private final Analyzer analyzer;

  ArticleSearch(FoldedSpelling spelling) {
    this.analyzer = FoldingAnalyzer.ofAskedTexts(spelling);
  }

  List<FoundArticle> find(IndexSearcher searcher, String words, int limit) throws IOException {
    String text = words.substring(0, Math.min(words.length(), LONGEST));
    List<String> terms =
        NameKey.terms(analyzer, IndexedProperty.TEXT.field(), text).stream()
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    if (terms.isEmpty() || limit <= 0) {
      return List.of();
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(
        new BoostQuery(all(IndexedProperty.HEADLINE.field(), terms), HEADLINE_BOOST), Occur.SHOULD);
    either.add(all(IndexedProperty.TEXT.field(), terms), Occur.SHOULD);
    TopDocs top = searcher.search(either.build(), Math.min(limit, MOST) * PARTS);
    return articles(searcher, top, limit);
  }

  private static Query all(String field, List<String> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.forEach(t -> all.add(new TermQuery(new Term(field, t)), Occur.MUST));
    return all.build();
  }

  /** The IRI of a text is that of its article with a range of characters. */
  private static List<FoundArticle> articles(IndexSearcher searcher, TopDocs top, int limit)
      throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (ScoreDoc each : top.scoreDocs) {
      String subject =
          Objects.requireNonNull(searcher.storedFields().document(each.doc).get(WordIndex.SUBJECT));
      scores.merge(subject.split(FRAGMENT, 2)[0], (double) each.score, Double::sum);
    }
    List<FoundArticle> found = new ArrayList<>();
    scores.forEach((article, score) -> found.add(new FoundArticle(article, score)));
    found.sort(
        (a, b) ->
            a.score() == b.score()
                ? a.article().compareTo(b.article())
                : Double.compare(b.score(), a.score()));
    return List.copyOf(found.subList(0, Math.min(found.size(), limit)));
  }
}
