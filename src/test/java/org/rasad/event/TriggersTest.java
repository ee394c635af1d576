package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;

/** Which words tell events, of which type, and with which weapons. */
class TriggersTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void findsTheTriggers(String reason, String lines, List<String> triggers) {
    assertEquals(triggers, Told.by(lines).triggers());
  }

  static Stream<Arguments> findsTheTriggers() {
    return Stream.of(
        Arguments.of(
            "a verb",
            """
            قصف الجيش البلدة
            (S (VP (VBD قصف) (NP (DTNN الجيش)) (NP (DTNN البلدة))))
            """,
            List.of("قصف")),
        Arguments.of(
            "a verb of saying tells no event",
            """
            قال الحزب إن الحكومة ضعيفة
            (S (VP (VBD قال) (NP (DTNN الحزب)) (SBAR (IN إن) (S (NP (DTNN الحكومة)) (ADJP (JJ ضعيفة))))))
            """,
            List.of()),
        Arguments.of(
            "a word in a name tells no event",
            """
            جلس الوفد في وزارة الدفاع التركية
            (S (VP (VBD جلس) (NP (DTNN الوفد)) (PP (IN في) (NP (NP (NN وزارة) (NP (DTNN الدفاع))) (ADJP (DTJJ التركية))))))
            """,
            List.of()),
        Arguments.of(
            "without a participant there is no event",
            """
            استمر القصف
            (S (VP (VBD استمر) (NP (DTNN القصف))))
            """,
            List.of()),
        Arguments.of(
            "a weapon makes أطلق an assault",
            """
            أطلق الفصيل صواريخ على القاعدة
            (S (VP (VBD أطلق) (NP (DTNN الفصيل)) (NP (NNS صواريخ)) (PP (IN على) (NP (DTNN القاعدة)))))
            """,
            List.of("أطلق")),
        Arguments.of(
            "a weapon in the indefinite accusative",
            """
            أطلق الفصيل صاروخا على القاعدة
            (S (VP (VBD أطلق) (NP (DTNN الفصيل)) (NP (NN صاروخا)) (PP (IN على) (NP (DTNN القاعدة)))))
            """,
            List.of("أطلق")),
        Arguments.of(
            "of two predicates with one companion the verb counts",
            """
            أنهت الحكومة حالة الطوارئ
            (S (VP (VBD أنهت) (NP (DTNN الحكومة)) (NP (NN حالة) (NP (DTNN الطوارئ)))))
            """,
            List.of("أنهت")),
        Arguments.of(
            "a predicate of two words that looks like a facility",
            """
            أقامت تركيا جسرا جويا إلى السودان
            (S (VP (VBD أقامت) (NP (NNP تركيا)) (NP (NN جسرا) (JJ جويا)) (PP (IN إلى) (NP (NNP السودان)))))
            """,
            List.of("جسرا")),
        Arguments.of(
            "أطلق without a weapon tells no event",
            """
            أطلقت الحكومة حملة في البلدة
            (S (VP (VBD أطلقت) (NP (DTNN الحكومة)) (NP (NN حملة)) (PP (IN في) (NP (DTNN البلدة)))))
            """,
            List.of()),
        Arguments.of(
            "the words of one predicate tell one event",
            """
            بدأ الجيش وقف إطلاق النار مع الفصيل
            (S (VP (VBD بدأ) (NP (DTNN الجيش)) (NP (NP (NN وقف) (NP (NN إطلاق) (NP (DTNN النار)))) (NP (NN مع) (NP (DTNN الفصيل))))))
            """,
            List.of("وقف")),
        Arguments.of(
            "a noun with the letters of a verb tells no event",
            """
            جلس أهل البلدة مبكرا
            (S (VP (VBD جلس) (NP (NN أهل) (NP (DTNN البلدة))) (ADVP (RB مبكرا))))
            """,
            List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void choosesTheSense(
      String reason, String lines, String trigger, EventType type, List<Mode> modes) {
    Event event = Told.by(lines).event(trigger);

    assertEquals(type, event.type());
    assertEquals(modes, event.modes());
  }

  static Stream<Arguments> choosesTheSense() {
    return Stream.of(
        Arguments.of(
            "أخلى alone is to leave",
            """
            أخلى الجيش القاعدة
            (S (VP (VBD أخلى) (NP (DTNN الجيش)) (NP (DTNN القاعدة))))
            """,
            "أخلى",
            EventType.RETREAT,
            List.of(Mode.WITHDRAW)),
        Arguments.of(
            "أخلى سبيل is to release",
            """
            أخلت الحكومة سبيل المعتقلين
            (S (VP (VBD أخلت) (NP (DTNN الحكومة)) (NP (NN سبيل) (NP (DTNNS المعتقلين)))))
            """,
            "أخلت",
            EventType.RETREAT,
            List.of(Mode.RELEASE)),
        Arguments.of(
            "أطلق النار is to shoot",
            """
            أطلق الجنود النار على البلدة
            (S (VP (VBD أطلق) (NP (DTNN الجنود)) (NP (DTNN النار)) (PP (IN على) (NP (DTNN البلدة)))))
            """,
            "أطلق",
            EventType.ASSAULT,
            List.of(Mode.FIREARMS)),
        Arguments.of(
            "وقف إطلاق النار is a ceasefire",
            """
            بدأ وقف إطلاق النار بين الجيش والفصيل
            (S (VP (VBD بدأ) (NP (NP (NN وقف) (NP (NN إطلاق) (NP (DTNN النار)))) (NP (NN بين) (NP (DTNN الجيش) (CC و) (DTNN الفصيل))))))
            """,
            "وقف",
            EventType.RETREAT,
            List.of(Mode.CEASEFIRE)),
        Arguments.of(
            "the weapon gives the mode",
            """
            هاجم الفصيل القاعدة بطائرة مسيرة
            (S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN القاعدة)) (PP (IN ب) (NP (NN طائرة) (JJ مسيرة)))))
            """,
            "هاجم",
            EventType.ASSAULT,
            List.of(Mode.DRONE)));
  }

  @Test
  void knowsACompanionBeforeAPronoun() {
    Told told =
        Told.by(
            """
            فتحت تركيا سفارتها في العراق
            (S (VP (VBD فتحت) (NP (NNP تركيا)) (NP (NN سفارت) (PRP$ ها)) (PP (IN في) (NP (NNP العراق)))))
            """);

    assertEquals(EventType.SUPPORT, told.event("فتحت").type());
  }

  @Test
  void takesACompanionForBetterEvidenceThanTheTag() {
    Told told =
        Told.by(
            """
            تقدم الجيش نحو البلدة
            (S (VP (VBP تقدم) (NP (DTNN الجيش)) (PP (IN نحو) (NP (DTNN البلدة)))))
            """);

    assertEquals(EventType.MOBILIZE, told.event("تقدم").type());
  }

  @Test
  void releasesThoseAfterTheCompanion() {
    Told told =
        Told.by(
            """
            أخلت الحكومة سبيل المعتقلين
            (S (VP (VBD أخلت) (NP (DTNN الحكومة)) (NP (NN سبيل) (NP (DTNNS المعتقلين)))))
            """);

    assertEquals(List.of("المعتقلين"), told.recipients("أخلت"));
  }

  @Test
  void givesTheWeaponInItsWords() {
    Event event =
        Told.by(
                """
                هاجم الفصيل القاعدة بطائرة مسيرة
                (S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN القاعدة)) (PP (IN ب) (NP (NN طائرة) (JJ مسيرة)))))
                """)
            .event("هاجم");

    assertEquals(
        List.of("طائرة مسيرة"), event.instruments().stream().map(Instrument::text).toList());
  }

  @Test
  void countsTheWeapons() {
    Event event =
        Told.by(
                """
                أطلق الفصيل ثلاثة صواريخ على القاعدة
                (S (VP (VBD أطلق) (NP (DTNN الفصيل)) (NP (CD ثلاثة) (NP (NNS صواريخ))) (PP (IN على) (NP (DTNN القاعدة)))))
                """)
            .event("أطلق");

    assertEquals(3, event.instruments().get(0).count());
  }

  @Test
  void hasNoCountWithoutANumber() {
    Event event =
        Told.by(
                """
                أطلق الفصيل صواريخ على القاعدة
                (S (VP (VBD أطلق) (NP (DTNN الفصيل)) (NP (NNS صواريخ)) (PP (IN على) (NP (DTNN القاعدة)))))
                """)
            .event("أطلق");

    assertEquals(null, event.instruments().get(0).count());
  }
}
