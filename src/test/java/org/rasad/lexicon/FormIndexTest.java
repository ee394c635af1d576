package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FormIndexTest {

  private final FormIndex<String> index = index();

  @Test
  void readsAVerb() {
    assertEquals(List.of(new Reading<>("attack", WordForm.PERFECT)), index.readings("هاجمت"));
  }

  @Test
  void readsEachMasdarAndItsPlurals() {
    assertEquals(List.of(new Reading<>("attack", WordForm.MASDAR)), index.readings("هجمات"));
  }

  @Test
  void readsAParticiple() {
    assertEquals(List.of(new Reading<>("attack", WordForm.PARTICIPLE)), index.nouns("مهاجمون"));
  }

  @Test
  void keepsSeveralLexemesInTheOrderOfAdding() {
    assertEquals(
        List.of("strike", "beat"), index.verbs("ضرب").stream().map(Reading::lexeme).toList());
  }

  @Test
  void readsOneWordAsVerbAndNoun() {
    assertEquals(
        List.of(WordForm.PERFECT, WordForm.MASDAR),
        index.readings("ضرب").stream()
            .filter(r -> r.lexeme().equals("strike"))
            .map(Reading::form)
            .toList());
  }

  @Test
  void tellsVerbsFromNouns() {
    assertEquals(
        List.of(new Reading<>("strike", WordForm.MASDAR)), index.nouns("ضرب"), "the nouns");
  }

  @Test
  void keepsOneReadingForFormsThatAreWrittenAlike() {
    assertEquals(1, index.readings("نفت").size());
  }

  @Test
  void looksUpTheFirstOfSeveralWords() {
    assertEquals(List.of(new Reading<>("release", WordForm.PERFECT)), index.readings("اخلت"));
    assertEquals(List.of(new Reading<>("release", WordForm.MASDAR)), index.readings("اخلاء"));
  }

  @Test
  void givesAMasdarInOonNoPlural() {
    assertEquals(List.of(), index.readings("تعاين"));
  }

  @Test
  void knowsNoOtherWord() {
    assertEquals(List.of(), index.readings("بيت"));
  }

  private static FormIndex<String> index() {
    FormIndex.Builder<String> builder = new FormIndex.Builder<>();
    builder.add("attack", "هاجم", "يهاجم", List.of("هجوم,هجمات", "مهاجمة"), List.of("مهاجم"));
    builder.add("strike", "ضرب", "يضرب", List.of("ضرب"), List.of());
    builder.add("beat", "ضرب", "يضرب", List.of(), List.of());
    builder.add("deny", "نفى", "ينفي", List.of("نفي"), List.of());
    builder.add("release", "أخلى سبيل", "يخلي سبيل", List.of("إخلاء سبيل"), List.of());
    builder.add("cooperate", "تعاون", "يتعاون", List.of("تعاون"), List.of());
    return builder.build();
  }
}
