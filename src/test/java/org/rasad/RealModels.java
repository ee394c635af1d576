package org.rasad;

import org.rasad.annotate.Annotator;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.lexicon.Lexicon;

/** The tables and the CoreNLP models, loaded once for all tests that need them. */
public final class RealModels {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Annotator ANNOTATOR =
      new CoreNlpAnnotator(LEXICON.gazetteer().oneWordNames());

  private RealModels() {}

  public static Lexicon lexicon() {
    return LEXICON;
  }

  public static Annotator annotator() {
    return ANNOTATOR;
  }
}
