package org.rasad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rasad.annotate.Annotator;
import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

/** The tables and the CoreNLP models, loaded once for all tests that need them. */
public final class RealModels {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Annotator ANNOTATOR =
      new CoreNlpAnnotator(LEXICON.gazetteer().oneWordNames());

  private RealModels() {}

  /** Read at the first call; a class of its own, so that other tests do not wait for it. */
  private static final class Samples {
    private static final List<Extraction> EXTRACTIONS = readSamples();
  }

  /** What is read out of the articles in {@code data/articles}. */
  public static List<Extraction> samples() {
    return Samples.EXTRACTIONS;
  }

  public static Lexicon lexicon() {
    return LEXICON;
  }

  public static Annotator annotator() {
    return ANNOTATOR;
  }

  /** The same, read anew. */
  public static List<Extraction> readSamples() {
    Extractor extractor = new Extractor(LEXICON, ANNOTATOR);
    List<Extraction> all = new ArrayList<>();
    try (Articles articles = Articles.in(List.of(Path.of("data/articles")))) {
      while (articles.hasNext()) {
        switch (articles.next()) {
          case ReadResult.Read read -> all.add(extractor.extract(read.article()));
          case ReadResult.Unreadable bad ->
              throw new AssertionError(bad.where() + ": " + bad.message());
        }
      }
    }
    return List.copyOf(all);
  }
}
