package org.rasad.cli;

import java.util.Set;
import java.util.function.Supplier;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.annotate.Loading;
import org.rasad.cache.FormCache;
import org.rasad.cli.run.Reading;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LexiconException;

/** Loads the models and tables that reading needs, and connects the stages from text to events. */
final class Models {

  private Models() {}

  /**
   * Takes about two seconds.
   *
   * @throws SetupException if a model or a table is missing or faulty
   */
  static Reading load() {
    return extractor()::extract;
  }

  /**
   * The same for a command that asks more than what an article says.
   *
   * @throws SetupException if a model or a table is missing or faulty
   */
  static Extractor extractor() {
    Loading<Lexicon> lexicon = Loading.start("lexicon", () -> tables(Lexicon::load));
    CoreNlpAnnotator annotator = annotator(() -> lexicon.result().gazetteer().oneWordNames());
    return new Extractor(lexicon.result(), annotator);
  }

  /**
   * Loads tables that the program carries.
   *
   * @throws SetupException if one is faulty
   */
  static <T> T tables(Supplier<T> load) {
    try {
      return load.get();
    } catch (LexiconException e) {
      throw new SetupException(e.getMessage() + "\nCorrect them and build Rasad again.", e);
    }
  }

  private static CoreNlpAnnotator annotator(Supplier<Set<String>> names) {
    try {
      return new CoreNlpAnnotator(names, FormCache.of(System.getenv(), Main.version()));
    } catch (SetupException e) {
      throw e;
    } catch (RuntimeException e) {
      // CoreNLP tells a missing or damaged model with whatever exception it ran into.
      throw new SetupException(
          "The Arabic models of CoreNLP cannot be loaded (" + e + "); build Rasad again.", e);
    }
  }
}
