package org.rasad.store.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.store.search.FoundName.Nearness;

/**
 * Finds entities by what somebody has typed of a name. Thread-safe.
 *
 * <p>First the same name, then names that begin so, then names with all the words; among these the
 * shorter name first, then by folded name and IRI, so that the order does not depend on how the
 * index grew. What was typed never reaches Lucene's query parser.
 */
final class NameSearch {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 10;

  /** An entity has several names, of which one is shown. */
  private static final int NAMES_OF_ONE = 4;

  private static final int MOST_NAMES = 10_000;

  /** The beginning of a spelling variant says little before. */
  private static final int SHORTEST_VARIANT = 3;

  private static final List<String> FIELDS =
      Stream.of(IndexedProperty.values())
          .filter(IndexedProperty::isName)
          .map(IndexedProperty::field)
          .toList();

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(WordIndex.LENGTH, SortField.Type.INT),
          new SortField(WordIndex.NAME_ORDER, SortField.Type.STRING),
          new SortField(WordIndex.SUBJECT_ORDER, SortField.Type.STRING));

  private final FoldedSpelling spelling;
  private final NameKey keys;

  NameSearch(FoldedSpelling spelling) {
    this.spelling = spelling;
    this.keys = new NameKey(spelling);
  }

  List<FoundName> find(IndexSearcher searcher, String typed, int limit) throws IOException {
    String text = typed.substring(0, Math.min(typed.length(), LONGEST));
    List<String> words = keys.words(text).stream().limit(MOST_WORDS).toList();
    if (words.isEmpty() || limit <= 0) {
      return List.of();
    }
    Query query = query(words);
    int count = Math.min(limit, MOST_NAMES) * NAMES_OF_ONE;
    while (true) {
      TopDocs top = searcher.search(query, count, ORDER);
      Map<String, FoundName> found = best(searcher, top);
      boolean all = top.scoreDocs.length < count || count >= MOST_NAMES;
      if (found.size() >= limit || all) {
        return found.values().stream().limit(limit).toList();
      }
      count = Math.min(count * NAMES_OF_ONE, MOST_NAMES);
    }
  }

  private static Map<String, FoundName> best(IndexSearcher searcher, TopDocs top)
      throws IOException {
    Map<String, FoundName> found = new LinkedHashMap<>();
    for (ScoreDoc each : top.scoreDocs) {
      Document document = searcher.storedFields().document(each.doc);
      String entity = Objects.requireNonNull(document.get(WordIndex.SUBJECT));
      found.putIfAbsent(
          entity,
          new FoundName(
              entity,
              FIELDS.stream().map(document::get).filter(Objects::nonNull).findFirst().orElse(""),
              Optional.ofNullable(document.get(WordIndex.LANGUAGE)).orElse(""),
              nearness((Float) ((FieldDoc) each).fields[0])));
    }
    return found;
  }

  private static Nearness nearness(float score) {
    return Nearness.values()[Math.round(score) - 1];
  }

  /** The best of the three counts, with its place in {@link Nearness} as score. */
  private Query query(List<String> words) {
    Set<String> whole = new LinkedHashSet<>();
    whole.add(String.join(" ", words));
    whole.add(String.join(" ", words.stream().map(ArabicSpelling::withoutArticle).toList()));
    return new DisjunctionMaxQuery(
        List.of(
            score(any(whole.stream().map(w -> term(WordIndex.WHOLE, w))), Nearness.SAME),
            score(any(whole.stream().map(w -> prefix(WordIndex.WHOLE, w))), Nearness.BEGINNING),
            score(allWords(words), Nearness.WORDS)),
        0);
  }

  private static Query score(Query query, Nearness nearness) {
    return new BoostQuery(new ConstantScoreQuery(query), nearness.ordinal() + 1);
  }

  /** In one of the fields, all of the words. */
  private Query allWords(List<String> words) {
    return any(
        FIELDS.stream()
            .map(
                field -> {
                  BooleanQuery.Builder all = new BooleanQuery.Builder();
                  for (int i = 0; i < words.size(); i++) {
                    boolean last = i == words.size() - 1;
                    all.add(word(field, words.get(i), last), Occur.MUST);
                  }
                  return all.build();
                }));
  }

  private Query word(String field, String word, boolean unfinished) {
    Set<String> forms = new LinkedHashSet<>(NameForms.asked(word));
    if (!unfinished) {
      return any(forms.stream().map(f -> term(field, f)));
    }
    if (word.length() >= SHORTEST_VARIANT) {
      spelling.variants().completions(ArabicSpelling.withoutArticle(word)).stream()
          .map(FoldedSpelling::withoutHamza)
          .forEach(forms::add);
    }
    return any(forms.stream().map(f -> prefix(field, f)));
  }

  private static Query any(Stream<? extends Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(q -> any.add(q, Occur.SHOULD));
    return any.build();
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query prefix(String field, String text) {
    return new PrefixQuery(new Term(field, text));
  }
}
