package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.lexicon.Mode;

/** Killings and woundings: how they hang together with the attack, and how many suffered. */
class KillingsTest {

  private static final String RESULTED =
      """
      أسفر هجوم الفصيل أمس عن مقتل جنديين
      (S (VP (VBD أسفر) (NP (NN هجوم) (NP (DTNN الفصيل))) (NP (NN أمس)) (PP (IN عن) (NP (NN مقتل) (NP (NN جنديين))))))
      """;

  @Test
  void tellsAttackAndKillingApart() {
    assertEquals(List.of("هجوم", "مقتل"), Told.by(RESULTED).triggers());
  }

  @Test
  void givesTheKillingTheActorOfTheAttack() {
    assertEquals(List.of("الفصيل"), Told.by(RESULTED).actors("مقتل"));
  }

  @Test
  void givesAnAttackWithoutTargetThoseKilled() {
    assertEquals(List.of("جنديين"), Told.by(RESULTED).recipients("هجوم"));
  }

  @Test
  void sharesTheDateWithTheAttack() {
    Told told = Told.by(RESULTED);

    assertNotNull(told.event("هجوم").date());
    assertEquals(told.event("هجوم").date(), told.event("مقتل").date());
  }

  @Test
  void leavesAnAttackItsOwnTarget() {
    Told told =
        Told.by(
            """
            قصف الفصيل القاعدة ما أدى إلى مقتل جنديين
            (S (VP (VBD قصف) (NP (DTNN الفصيل)) (NP (DTNN القاعدة)) (SBAR (WHNP (WP ما)) (S (VP (VBD أدى) (PP (IN إلى) (NP (NN مقتل) (NP (NN جنديين)))))))))
            """);

    assertEquals(List.of("القاعدة"), told.recipients("قصف"));
  }

  @Test
  void takesTheKilledForNoAttackers() {
    Told told =
        Told.by(
            """
            استشهد خمسة مدنيين في غارة على البلدة
            (S (VP (VBD استشهد) (NP (CD خمسة) (NP (NNS مدنيين))) (PP (IN في) (NP (NP (NN غارة)) (PP (IN على) (NP (DTNN البلدة)))))))
            """);

    assertEquals(List.of(), told.actors("غارة"));
  }

  @Test
  void tellsNoEventOfTheAttackMentionedAgain() {
    Told told =
        Told.by(
            """
            قتل جندي في الهجوم
            (S (VP (VBD قتل) (NP (NN جندي)) (PP (IN في) (NP (DTNN الهجوم)))))
            """);

    assertEquals(List.of("قتل"), told.triggers());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void marksTheMode(String reason, String lines, String trigger, List<Mode> modes) {
    assertEquals(modes, Told.by(lines).event(trigger).modes());
  }

  static Stream<Arguments> marksTheMode() {
    return Stream.of(
        Arguments.of("a killing", RESULTED, "مقتل", List.of(Mode.KILL)),
        Arguments.of(
            "a wounding",
            """
            أصيب جنديان
            (S (VP (VBN أصيب) (NP (NN جنديان))))
            """,
            "أصيب",
            List.of(Mode.INJURE)));
  }

  @ParameterizedTest(name = "{0} is {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 جنديا           | (NP (CD 18) (NP (NN جنديا)))                                  | 18  | digits
          ثلاثة جنود         | (NP (CD ثلاثة) (NP (NN جنود)))                                | 3   | a word
          خمسة وعشرين جنديا  | (NP (CD خمسة) (CC و) (CD عشرين) (NP (NN جنديا)))               | 25  | units and tens
          خمسة عشر جنديا     | (NP (CD خمسة) (CD عشر) (NP (NN جنديا)))                        | 15  | a number between ten and twenty
          مئة وعشرين جنديا   | (NP (CD مئة) (CC و) (CD عشرين) (NP (NN جنديا)))                | 120 | a hundred and more
          7 من المسلحين      | (NP (NP (CD 7)) (PP (IN من) (NP (DTNNS المسلحين))))            | 7   | some of several
          """)
  void countsTheKilled(String words, String tree, int count, String reason) {
    assertEquals(List.of(count), killed(words, tree).stream().map(Casualties::count).toList());
  }

  @Test
  void countsTheDualSubject() {
    Event event =
        Told.by(
                """
                قتل جنديان
                (S (VP (VBD قتل) (NP (NN جنديان))))
                """)
            .event("قتل");

    assertEquals(List.of(2), event.casualties().stream().map(Casualties::count).toList());
  }

  @Disabled(
      "CasualtyReader knows the dual by the ending ان only; ين is a dual too where the head word has"
          + " no plural in ون.")
  @Test
  void countsTheDualAfterANoun() {
    assertEquals(
        List.of(2), killed("جنديين", "(NP (NN جنديين))").stream().map(Casualties::count).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حوالي 20 جنديا   | (NP (NN حوالي) (NP (CD 20) (NP (NN جنديا))))
          قرابة 20 جنديا   | (NP (NN قرابة) (NP (CD 20) (NP (NN جنديا))))
          أكثر من 20 جنديا | (NP (NP (JJR أكثر)) (PP (IN من) (NP (CD 20) (NP (NN جنديا)))))
          """)
  void takesAVagueCountForInexact(String words, String tree) {
    assertFalse(killed(words, tree).get(0).exact());
  }

  @Test
  void takesNahwBeforeANumberForAVagueCount() {
    assertFalse(
        killed("نحو 20 جنديا", "(NP (NN نحو) (NP (CD 20) (NP (NN جنديا))))").get(0).exact());
  }

  @Test
  void countsNoOneWithoutANumber() {
    assertEquals(List.of(), killed("جنود", "(NP (NN جنود))"));
  }

  @Test
  void countsNoOneOfAnAttackWithoutKilling() {
    Event event =
        Told.by(
                """
                هاجم الفصيل ثلاثة جنود
                (S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (CD ثلاثة) (NP (NN جنود)))))
                """)
            .event("هاجم");

    assertEquals(List.of(), event.casualties());
  }

  @Test
  void tellsKilledFromWounded() {
    Told told =
        Told.by(
            """
            أسفر الهجوم عن مقتل ضابط وإصابة ثلاثة جنود
            (S (VP (VBD أسفر) (NP (DTNN الهجوم)) (PP (IN عن) (NP (NP (NN مقتل) (NP (NN ضابط))) (CC و) (NP (NN إصابة) (NP (CD ثلاثة) (NP (NN جنود))))))))
            """);

    assertEquals(Casualties.Kind.WOUNDED, told.event("إصابة").casualties().get(0).kind());
  }

  private static List<Casualties> killed(String words, String tree) {
    return Told.by(
            "أعلن الحزب مقتل "
                + words
                + "\n"
                + "(S (VP (VBD أعلن) (NP (DTNN الحزب)) (NP (NN مقتل) "
                + tree
                + ")))")
        .event("مقتل")
        .casualties();
  }
}
