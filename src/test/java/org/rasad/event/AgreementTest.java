package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What unvowelled forms say of gender and number. */
class AgreementTest {

  @ParameterizedTest(name = "{0}/{1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قصف      | VBD | MASCULINE    | perfect without ending",
        "قصفت     | VBD | FEMININE     | perfect in teh",
        "مات      | VBD | OPEN         | the teh of a short verb may be of its root",
        "اقتحموا  | VBD | PLURAL       | they",
        "قصفنا    | VBD | FIRST_PERSON | we",
        "يقصف     | VBP | MASCULINE    | imperfect with yeh",
        "تقصف     | VBP | FEMININE     | imperfect with teh",
        "يقصفون   | VBP | PLURAL       | imperfect of they",
        "يكون     | VBP | MASCULINE    | the ending of a short verb is of its root",
        "نقصف     | VBP | FIRST_PERSON | imperfect with noon",
        "اقصف     | VBP | OPEN         | I, or an imperative"
      })
  void readsTheFormOfAVerb(String form, String tag, Agreement.Verb expected, String reason) {
    Scene scene =
        Scenes.of("%s الجيش\n(S (VP (%s %s) (NP (DTNN الجيش))))".formatted(form, tag, form));

    assertEquals(expected, agreement(scene).verb(0));
  }

  @ParameterizedTest(name = "{0}/{1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "الحكومة  | DTNN  | FEMININE     | teh marbuta",
        "الطائرات | DTNNS | FEMININE     | the sound feminine plural",
        "المسلحون | DTNNS | HUMAN_PLURAL | the sound masculine plural",
        "الجيش    | DTNN  | MASCULINE    | a head word in the singular",
        "القصف    | DTNN  | MASCULINE    | a verbal noun",
        "العراق   | NNP   | MASCULINE    | a country of those that are masculine",
        "تركيا    | NNP   | FEMININE     | any other country",
        "زكرتاب   | NNP   | OPEN         | an unknown name"
      })
  void readsTheFormOfANoun(String form, String tag, Agreement.Noun expected, String reason) {
    Scene scene = Scenes.of("رحل %s\n(S (VP (VBD رحل) (NP (%s %s))))".formatted(form, tag, form));

    assertEquals(expected, agreement(scene).noun(1));
    assertEquals(expected, agreement(scene).noun(scene.tree().preterminal(1)));
  }

  @ParameterizedTest(name = "{0} {1}: {5}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قصف    | الجيش    | DTNN  | true  | true  | both masculine",
        "قصف    | القاعدة  | DTNN  | false | false | a masculine verb has no feminine subject",
        "قصفت   | الطائرات | DTNNS | true  | true  | both feminine",
        "قصفت   | الجيش    | DTNN  | false | false | a feminine verb has no masculine subject",
        "قصف    | المسلحون | DTNNS | true  | false | a verb before its subject is singular",
        "قصفوا  | المسلحون | DTNNS | false | true  | a plural verb stands after its subject",
        "قصفنا  | الجيش    | DTNN  | false | false | we are no third person"
      })
  void matchesVerbAndNoun(
      String verb, String noun, String tag, boolean follows, boolean meant, String reason) {
    Scene scene =
        Scenes.of("%s %s\n(S (VP (VBD %s) (NP (%s %s))))".formatted(verb, noun, verb, tag, noun));

    assertEquals(follows, agreement(scene).mayFollow(0, scene.tree().preterminal(1)));
    assertEquals(meant, agreement(scene).mayBeMeant(0, scene.tree().preterminal(1)));
  }

  @ParameterizedTest
  @CsvSource("قصفناها, قصف, نا, FIRST_PERSON")
  void knowsWeAlsoWhereItIsCutOff(String word, String verb, String we, Agreement.Verb expected) {
    Scene scene =
        Scenes.of("%s\n(S (VP (VBD %s) (NP (PRP %s)) (NP (PRP ها))))".formatted(word, verb, we));

    assertEquals(expected, agreement(scene).verb(0));
  }

  private static Agreement agreement(Scene scene) {
    return new Agreement(scene, Scenes.LEXICON);
  }
}
