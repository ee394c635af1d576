package org.rasad.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.RealModels;
import org.rasad.event.Event;
import org.rasad.event.Extractor;
import org.rasad.source.Article;

/** Marks that nobody sees do not hide a name, and the evidence is the name with its marks. */
@Tag("models")
final class DisguisedNamesTest {

  private static final String PLAIN = "قصفت إسرائيل غزة.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قصفت إسر\u200Fائيل غزة.",
        "قصفت \u202Bإسرائيل\u202C غ\u200Eزة.",
        "قصفت إسرا\u200Bئيل غ\u2060زة.",
        "قصفت \u2067إسرائيل\u2069 \u061Cغزة.",
        "قصفت إسـرائيل غَزّة.",
        "قصفت ﺇﺳﺮﺍﺋﻴﻞ ﻏﺰﺓ."
      })
  void namesAreKnownAllTheSame(String disguised) {
    assertEquals(entities(PLAIN), entities(disguised));
  }

  private static List<String> entities(String text) {
    Extractor extractor = new Extractor(RealModels.lexicon(), RealModels.annotator());
    return extractor.extract(new Article("a", null, null, null, null, text)).events().stream()
        .map(Event::arguments)
        .flatMap(List::stream)
        .map(a -> a.role() + " " + a.mention().entity())
        .toList();
  }
}
