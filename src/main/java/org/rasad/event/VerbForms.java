package org.rasad.event;

import java.util.List;
import org.rasad.annotate.Token;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.WordForm.Kind;

/** Chooses among the readings of a verb those that its tag allows. */
final class VerbForms {

  private VerbForms() {}

  /**
   * The readings as perfect or imperfect, as the tag says. The tagger gives the tag of the
   * imperfect to many perfects that begin like one (تجمع، نشر), so where no reading fits, all are
   * kept.
   */
  static <T> List<Reading<T>> fitting(List<Reading<T>> readings, Token token) {
    Kind unwanted = token.tag().equals("VBP") ? Kind.PERFECT : Kind.IMPERFECT;
    List<Reading<T>> fitting = readings.stream().filter(r -> r.form().kind() != unwanted).toList();
    return fitting.isEmpty() ? readings : fitting;
  }
}
