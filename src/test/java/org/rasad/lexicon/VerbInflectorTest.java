package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerbInflectorTest {

  @ParameterizedTest(name = "{2} of {0}: {3}")
  @CsvSource({
    "رشق, يرشق, رشق, sound: he",
    "رشق, يرشق, رشقت, she",
    "رشق, يرشق, رشقتا, the two (feminine)",
    "رشق, يرشق, رشقا, the two",
    "رشق, يرشق, رشقوا, they",
    "رشق, يرشق, رشقو, they before a pronoun (رشقو+ها)",
    "رشق, يرشق, رشقنا, we",
    "رشق, يرشق, رشقن, they (feminine)",
    "قال, يقول, قالت, hollow: the alef stays before a vowel",
    "قال, يقول, قالوا, they",
    "قال, يقول, قلنا, the alef goes before a consonant",
    "أعاد, يعيد, اعدنا, hollow of form IV",
    "استجاب, يستجيب, استجبنا, hollow of form X",
    "نفى, ينفي, نفت, defective in ya: she",
    "نفى, ينفي, نفوا, they",
    "نفى, ينفي, نفيا, the two",
    "نفى, ينفي, نفينا, we",
    "أجرى, يجري, اجرا, before a pronoun (أجرا+ه)",
    "أجرى, يجري, اجرو, they before a pronoun",
    "دعا, يدعو, دعت, defective in waw: she",
    "دعا, يدعو, دعوا, they",
    "دعا, يدعو, دعونا, we",
    "بقي, يبقى, بقيت, defective in ya that is said: she",
    "بقي, يبقى, بقوا, they",
    "شن, يشن, شنت, doubled: she",
    "شن, يشن, شنوا, they",
    "رد, يرد, رددنا, doubled: the two letters part before a consonant",
    "رد, يرد, رددن, they (feminine)",
    "انكفأ, ينكفئ, انكفاوا, hamza at the end: they as انكفأوا",
    "انكفأ, ينكفئ, انكفووا, they as انكفؤوا"
  })
  void writesThePerfect(String perfect, String imperfect, String form, String reason) {
    assertEquals(WordForm.PERFECT, VerbInflector.inflect(perfect, imperfect).get(form), reason);
  }

  @ParameterizedTest(name = "{2} of {0}: {3}")
  @CsvSource({
    "رشق, يرشق, يرشق, he",
    "رشق, يرشق, ترشق, she or you",
    "رشق, يرشق, نرشق, we",
    "رشق, يرشق, ارشق, I",
    "رشق, يرشق, يرشقون, they",
    "رشق, يرشق, يرشقوا, they after a particle (لم يرشقوا)",
    "رشق, يرشق, يرشقو, they after a particle and before a pronoun",
    "رشق, يرشق, يرشقان, the two",
    "رشق, يرشق, ترشقا, the two after a particle",
    "رشق, يرشق, يرشقن, they (feminine)",
    "رشق, يرشق, ترشقين, you (feminine)",
    "قال, يقول, يقولون, hollow: they",
    "نفى, ينفي, ينفون, defective in ya: the ya goes before waw",
    "نفى, ينفي, ينف, after لم",
    "نفى, ينفي, ينفيان, the two",
    "دعا, يدعو, تدعو, defective in waw",
    "دعا, يدعو, ندع, after لم",
    "دعا, يدعو, يدعوان, the two",
    "بقي, يبقى, يبقي, defective in alef: folded as ya",
    "بقي, يبقى, يبقون, they",
    "بقي, يبقى, يبقيان, the two",
    "لقي, يلقى, يلقا, before a pronoun (يلقا+ه)",
    "شن, يشن, يشنون, doubled: they",
    "انكفأ, ينكفئ, ينكفيون, hamza at the end: they"
  })
  void writesTheImperfect(String perfect, String imperfect, String form, String reason) {
    assertEquals(WordForm.IMPERFECT, VerbInflector.inflect(perfect, imperfect).get(form), reason);
  }

  @ParameterizedTest(name = "{2} of {0}: {4}")
  @CsvSource({
    "أصاب, يصيب, اصيب, PERFECT, hollow",
    "أصاب, يصيب, اصيبوا, PERFECT, hollow: they",
    "أصاب, يصيب, يصاب, IMPERFECT, hollow",
    "قال, يقول, قيل, PERFECT, hollow of form I",
    "قال, يقول, يقال, IMPERFECT, hollow of form I",
    "اغتال, يغتال, اغتيل, PERFECT, hollow of form VIII",
    "أجرى, يجري, اجريت, PERFECT, defective: she",
    "دعا, يدعو, دعي, PERFECT, defective in waw",
    "هاجم, يهاجم, هوجم, PERFECT, form III",
    "حاصر, يحاصر, حوصرت, PERFECT, form III: she",
    "صادر, يصادر, صودروا, PERFECT, form III: they",
    "نادى, ينادي, نودي, PERFECT, defective of form III"
  })
  void writesThePassiveWhereItsLettersDiffer(
      String perfect, String imperfect, String form, WordForm.Kind kind, String reason) {
    assertEquals(
        new WordForm(kind, WordForm.Voice.PASSIVE),
        VerbInflector.inflect(perfect, imperfect).get(form),
        reason);
  }

  @ParameterizedTest(name = "not {2} of {0}: {3}")
  @CsvSource({
    "قال, يقول, قالنا, a hollow verb loses its alef before a consonant",
    "قال, يقول, يقل, the jussive of hollow verbs is left out",
    "قال, يقول, سيقول, the future particle is a clitic",
    "رشق, يرشق, رشقوها, the object pronoun is a clitic",
    "نفى, ينفي, نفىت, alef maqsura stands only at the end",
    "نفى, ينفي, ينفيون, the ya goes before waw",
    "دعا, يدعو, دعات, the alef goes before ta",
    "رد, يرد, ردنا, our answer and no verb",
    "سير, يسير, يسار, form II has a true ya: the passive is written as the active",
    "طوق, يطوق, يطاق, form II has a true waw",
    "نوى, ينوي, يناي, a defective verb is not hollow",
    "واصل, يواصل, ووصل, a token ووصل is و and وصل",
    "قال, يقول, قويل, hollow verbs are no form III",
    "رشق, يرشق, رشوق, a sound passive is written as the active"
  })
  void doesNotWrite(String perfect, String imperfect, String form, String reason) {
    assertFalse(VerbInflector.inflect(perfect, imperfect).containsKey(form), reason);
  }

  @Test
  void leavesTheVoiceOpenWhereTheLettersAreTheSame() {
    assertEquals(WordForm.PERFECT, VerbInflector.inflect("قتل", "يقتل").get("قتل"));
  }

  @Test
  void givesNothingForNoVerb() {
    assertEquals(Map.of(), VerbInflector.inflect("", ""));
  }

  @Test
  void givesOnlyTheTenseThatIsListed() {
    Map<String, WordForm> forms = VerbInflector.inflect("", "يعتزم");

    assertFalse(forms.containsValue(WordForm.PERFECT));
  }
}
