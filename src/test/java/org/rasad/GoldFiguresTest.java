package org.rasad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.eval.Attribute;
import org.rasad.eval.Level;
import org.rasad.eval.Scorer;
import org.rasad.eval.Scores;
import org.rasad.eval.found.RecordReader;
import org.rasad.eval.gold.Gold;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldFolder;
import org.rasad.event.Extractor;
import org.rasad.lexicon.EvalWords;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

/**
 * Pins the figures on the documents of {@code data/gold}, as {@code rasad eval data/gold --articles
 * data/articles} prints them: better or worse by more than the tolerance, and the new figure goes
 * here and into docs/accuracy.md.
 */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldFiguresTest {

  private static final double TOLERANCE = 1.5;

  private final List<String> faults = new ArrayList<>();
  private Scores scores;

  @BeforeAll
  void readAndScore() throws IOException {
    EvalWords words = EvalWords.load();
    Gold gold = GoldFolder.read(Path.of("data/gold"), Path.of("data/articles"), words);
    faults.addAll(gold.faults());
    Extractor extractor = new Extractor(RealModels.lexicon(), RealModels.annotator());
    RecordReader found =
        new RecordReader(
            gold.documents().stream().map(GoldDocument::name).collect(Collectors.toSet()),
            faults::add);
    List<Path> paths = gold.documents().stream().map(GoldDocument::article).toList();
    try (Articles articles = Articles.in(paths)) {
      while (articles.hasNext()) {
        switch (articles.next()) {
          case ReadResult.Read read -> found.add(extractor.extract(read.article()));
          case ReadResult.Unreadable fault -> faults.add(fault.where() + ": " + fault.message());
        }
      }
    }
    scores = new Scorer(words).score(gold.documents(), found.documents());
  }

  @Test
  void everyDocumentIsReadWithoutAFault() {
    assertEquals(List.of(), faults);
    assertEquals(30, scores.documents());
  }

  @ParameterizedTest
  @CsvSource({
    "MENTIONS, 88.1",
    "TRIGGERS, 79.6",
    "ARGUMENTS, 59.4",
    "TRIPLES, 36.2",
    "ATTACKS, 34.4",
    "RELATIONS, 58.2"
  })
  void findsAsMuchAsBefore(Level level, double f1) {
    double now = scores.levels().get(level).f1();

    assertEquals(f1, 100 * now, TOLERANCE, () -> percent(now));
  }

  @ParameterizedTest
  @CsvSource({"STATUS, 89.1", "DATE, 88.6", "MODE, 86.0", "SOURCE, 64.7"})
  void tellsAsMuchOfFoundEventsAsBefore(Attribute attribute, double right) {
    double now = scores.attributes().get(attribute).value();

    assertEquals(right, 100 * now, TOLERANCE, () -> percent(now));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "It is %.1f now.", 100 * share);
  }
}
