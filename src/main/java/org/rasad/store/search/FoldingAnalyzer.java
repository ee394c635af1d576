package org.rasad.store.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts a text into words and folds them, Arabic and Latin. Thread-safe.
 *
 * <p>Texts are stemmed besides, lightly, by Lucene's filter after Larkey, Ballesteros and Connell
 * (2002), and by {@link TextForms}: وصاروخين is found by صاروخ. Names are not, see {@link
 * NameForms}.
 */
final class FoldingAnalyzer extends Analyzer {

  private final FoldedSpelling spelling;
  private final Function<String, List<String>> forms;
  private final boolean stems;

  private FoldingAnalyzer(
      FoldedSpelling spelling, Function<String, List<String>> forms, boolean stems) {
    this.spelling = spelling;
    this.forms = forms;
    this.stems = stems;
  }

  /** For names that go into the index. */
  static FoldingAnalyzer ofNames(FoldedSpelling spelling) {
    return new FoldingAnalyzer(spelling, NameForms::indexed, false);
  }

  /** For names that are asked for. */
  static FoldingAnalyzer ofAskedNames(FoldedSpelling spelling) {
    return new FoldingAnalyzer(spelling, NameForms::asked, false);
  }

  /** For the words of a name, one form of each. */
  static FoldingAnalyzer ofWords(FoldedSpelling spelling) {
    return new FoldingAnalyzer(spelling, List::of, false);
  }

  /** For headlines and texts that go into the index. */
  static FoldingAnalyzer ofTexts(FoldedSpelling spelling) {
    return new FoldingAnalyzer(spelling, TextForms::indexed, true);
  }

  /** For words of headlines and texts that are asked for. */
  static FoldingAnalyzer ofAskedTexts(FoldedSpelling spelling) {
    return new FoldingAnalyzer(spelling, TextForms::asked, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream folded = fold(tokenizer, w -> forms.apply(spelling.fold(w)));
    return new TokenStreamComponents(tokenizer, stems ? new ArabicStemFilter(folded) : folded);
  }

  /** Of a beginning (الحوث*) the query parser asks for one form; it is not stemmed. */
  @Override
  protected TokenStream normalize(String field, TokenStream beginning) {
    return fold(beginning, w -> List.of(spelling.fold(w)));
  }

  private static TokenStream fold(TokenStream words, Function<String, List<String>> forms) {
    TokenStream plain = new ASCIIFoldingFilter(new DecimalDigitFilter(new LowerCaseFilter(words)));
    return new SpellingFilter(plain, forms);
  }
}
