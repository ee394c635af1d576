package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounInflectorTest {

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
    "هجوم, هجوم, itself",
    "هجوم, هجوما, accusative",
    "هجوم, هجومان, dual",
    "هجوم, هجومين, dual, not nominative",
    "غارة, غاره, folded",
    "غارة, غارت, before a pronoun",
    "غارة, غارتان, dual",
    "غارة, غارتين, dual, not nominative",
    "غارة, غارتا, dual in construct",
    "غارة, غارتي, dual in construct, not nominative",
    "مسلحون, مسلحين, sound plural, not nominative",
    "مسلحون, مسلحو, sound plural in construct",
    "مسلحون, مسلحي, sound plural in construct, not nominative",
    "هجمات, هجمات, sound feminine plural",
    "التزام, التزام, what looks like an article stays",
    "توجيه, توجيها, a true ha at the end",
    "اعتداء, اعتداي, before a pronoun in the genitive (اعتدائهم)",
    "اعتداء, اعتداو, before a pronoun in the nominative (اعتداؤهم)"
  })
  void writesTheFormsOfANoun(String noun, String form, String reason) {
    assertTrue(NounInflector.inflect(noun).contains(form), reason);
  }

  @ParameterizedTest(name = "not {1} of {0}: {2}")
  @CsvSource({
    "غارة, غارها, a clitic is no part of a form",
    "غارة, الغاره, neither is the article",
    "توجيه, توجيت, a true ha at the end is no ta marbuta",
    "مسلحون, مسلحونان, a plural has no dual"
  })
  void doesNotWriteForANoun(String noun, String form, String reason) {
    assertFalse(NounInflector.inflect(noun).contains(form), reason);
  }

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
    "منسحب, منسحبه, feminine",
    "منسحب, منسحبون, masculine plural",
    "منسحب, منسحبين, not nominative",
    "منسحب, منسحبو, in construct",
    "منسحب, منسحبات, feminine plural",
    "منسحب, منسحبتان, feminine dual",
    "منسحب, منسحبتين, not nominative",
    "سوري, سوريه, nationality: feminine",
    "سوري, سوريون, nationality: plural"
  })
  void writesTheFormsOfAnAdjective(String adjective, String form, String reason) {
    assertTrue(NounInflector.inflectAdjective(adjective).contains(form), reason);
  }

  @Test
  void takesASingularInOonForNoPlural() {
    Set<String> forms = NounInflector.inflectSingular("تعاون");

    assertEquals(Set.of("تعاون", "تعاونا", "تعاونان", "تعاونين"), forms);
  }
}
