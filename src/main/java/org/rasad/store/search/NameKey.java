package org.rasad.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.rasad.lexicon.ArabicSpelling;

/** The key of a whole name: its folded words with one space between them. Thread-safe. */
final class NameKey {

  private final Analyzer words;

  NameKey(FoldedSpelling spelling) {
    this.words = FoldingAnalyzer.ofWords(spelling);
  }

  String of(String name) {
    return String.join(" ", words(name));
  }

  String withoutArticles(String name) {
    return words(name).stream()
        .map(ArabicSpelling::withoutArticle)
        .collect(Collectors.joining(" "));
  }

  /** The folded words of a text. */
  List<String> words(String text) {
    return terms(words, "", text);
  }

  /** What an analyzer makes of a text, one form after the other. */
  static List<String> terms(Analyzer analyzer, String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
