package org.rasad.store.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/**
 * Replaces each word by its folded forms, which all stand at its place; an empty one is left out.
 */
final class SpellingFilter extends TokenFilter {

  private final Function<String, List<String>> forms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private @Nullable State word;

  /**
   * @param forms gives the forms of a word, of which there is one at least
   */
  SpellingFilter(TokenStream input, Function<String, List<String>> forms) {
    super(input);
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    String further = waiting.poll();
    if (further != null) {
      restoreState(word);
      term.setEmpty().append(further);
      increment.setPositionIncrement(0);
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      waiting.addAll(forms.apply(term.toString()));
      String first = waiting.remove();
      if (!first.isEmpty()) {
        term.setEmpty().append(first);
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
        word = waiting.isEmpty() ? null : captureState();
        return true;
      }
      waiting.clear();
      skipped += increment.getPositionIncrement();
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    word = null;
  }
}
