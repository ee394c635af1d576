package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the gazetteer has. */
class GazetteerNamesTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كتائب حزب الله   | (NP (NN كتائب) (NP (NN حزب) (NP (NNP الله))))  | kataib-hezbollah | not the shorter name inside it
          قاعدة عين الأسد  | (NP (NN قاعدة) (NP (NN عين) (NP (DTNNP الأسد)))) | f-iq-ain-al-asad | the head word belongs to the name
          عين الأسد        | (NP (NN عين) (NP (DTNNP الأسد)))               | f-iq-ain-al-asad | the short form is the same base
          أميركا           | (NP (NNP أميركا))                              | united-states    | the Levantine spelling
          مدينة الموصل     | (NP (NN مدينة) (NP (DTNNP الموصل)))            | gn-99072         | the kind of place before its name
          القوات التركية   | (NP (DTNNS القوات) (DTJJ التركية))             | turkish-army     | forces with a nationality
          طائرات حربية تركية | (NP (NNS طائرات) (JJ حربية) (JJ تركية))      | turkish-air-force | aircraft with a nationality
          """)
  void knowsTheName(String words, String tree, String id, String reason) {
    Named found = Named.in(words + "\n" + tree);

    assertEquals(List.of(words), found.mentions());
    assertEquals(id, found.id(words));
  }

  @Test
  void leavesTheCliticBeforeTheNameOutside() {
    Named found =
        Named.in(
            "انسحب إلى أربيل وبدهوك\n(S (VP (VBD انسحب) (PP (PP (IN إلى) (NP (NNP أربيل))) (CC و) (PP (IN ب) (NP (NNP دهوك))))))");

    assertEquals(List.of("أربيل", "دهوك"), found.mentions());
  }

  @Test
  void writesOutTheArticleThatLamHides() {
    Named found = Named.in("دعم للبيشمركة\n(NP (NP (NN دعم)) (PP (IN ل) (NP (DTNNP البيشمركة))))");

    assertEquals(List.of("البيشمركة"), found.entity("لبيشمركة").names());
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدانت أنقرة القصف | (S (VP (VBD أدانت) (NP (NNP أنقرة)) (NP (DTNN القصف)))) | turkey    | a capital that acts is its state
          أنقرة تدين القصف  | (S (NP (NNP أنقرة)) (VP (VBP تدين) (NP (DTNN القصف))))  | turkey    | also before the verb
          هبط في أنقرة      | (S (VP (VBD هبط) (PP (IN في) (NP (NNP أنقرة)))))        | gn-323786 | a capital where something is, is the city
          هبط قرب أنقرة     | (S (VP (VBD هبط) (NP (NN قرب) (NP (NNP أنقرة)))))       | gn-323786 | near it, too
          """)
  void tellsTheCapitalFromItsState(String sentence, String tree, String id, String reason) {
    assertEquals(id, Named.in(sentence + "\n" + tree).id("أنقرة"));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هدأت طرابلس          | (S (VP (VBD هدأت) (NP (NNP طرابلس))))                                    | gn-2210247 | nothing tells which: the larger one
          هدأت طرابلس في لبنان | (S (VP (VBD هدأت) (NP (NNP طرابلس)) (PP (IN في) (NP (NNP لبنان)))))     | gn-266826  | its country is named
          هدأت طرابلس قرب صيدا | (S (VP (VBD هدأت) (NP (NNP طرابلس)) (NP (NN قرب) (NP (NNP صيدا)))))     | gn-266826  | a town of its country is named
          هدأت طرابلس في سوريا | (S (VP (VBD هدأت) (NP (NNP طرابلس)) (PP (IN في) (NP (NNP سوريا)))))     | gn-2210247 | another country is no hint
          هدأت مدينة طرابلس في لبنان | (S (VP (VBD هدأت) (NP (NN مدينة) (NP (NNP طرابلس))) (PP (IN في) (NP (NNP لبنان))))) | gn-266826 | with the kind of place before
          """)
  void tellsTownsOfOneNameByTheirCountry(String sentence, String tree, String id, String reason) {
    String name = sentence.contains("مدينة") ? "مدينة طرابلس" : "طرابلس";

    assertEquals(id, Named.in(sentence + "\n" + tree).id(name));
  }

  @Test
  void takesThePrepositionForNoPerson() {
    Named found =
        Named.in(
            """
            تقدمت على البلدة
            (S (VP (VBD تقدمت) (PP (IN على) (NP (DTNN البلدة)))))
            """);

    assertEquals(List.of("البلدة"), found.mentions());
  }

  @Test
  void takesNoVerbForTheTownOfThatName() {
    Named found =
        Named.in(
            "تدمر الحرائق الغابة\n(S (VP (VBP تدمر) (NP (DTNNS الحرائق)) (NP (DTNN الغابة))))");

    assertEquals(List.of(), found.mentions());
  }

  @Test
  void looksThroughQuotesInAName() {
    Named found =
        Named.in(
            "كتائب \"حزب الله\" هنا\n(S (NP (NN كتائب) (NP (PUNC \") (NP (NN حزب) (NP (NNP الله))) (PUNC \"))) (ADVP (RB هنا)))");

    assertEquals("kataib-hezbollah", found.entity(found.mentions().get(0)).id());
  }
}
