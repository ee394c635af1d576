package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.lexicon.Status;

/** Whether what is told happened. */
class StatusTest {

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لم   | RP | يهاجم | NEGATED      | denied of the past
          لن   | RP | يهاجم | NEGATED      | denied of the future
          لا   | RP | يهاجم | NEGATED      | denied of the present
          سوف  | RP | يهاجم | FUTURE       | said to come
          قد   | RP | يهاجم | HYPOTHETICAL | possible
          قد   | RP | هاجم  | ACTUAL       | done, with a perfect
          """)
  void readsTheParticleBeforeTheVerb(
      String particle, String tag, String verb, Status expected, String reason) {
    Told told =
        Told.by(
            particle
                + " "
                + verb
                + " الجيش البلدة\n"
                + "(S (VP (PRT ("
                + tag
                + " "
                + particle
                + ")) (VP ("
                + (verb.startsWith("ي") ? "VBP " : "VBD ")
                + verb
                + ") (NP (DTNN الجيش)) (NP (DTNN البلدة)))))");

    assertEquals(expected, told.event(verb).status());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsTheStatus(String reason, String lines, String trigger, Status expected) {
    assertEquals(expected, Told.by(lines).event(trigger).status());
  }

  static Stream<Arguments> readsTheStatus() {
    return Stream.of(
        Arguments.of(
            "a cue of several words reaches over the subject",
            """
            لم يعد الجيش يهاجم البلدة
            (S (VP (PRT (RP لم)) (VP (VBP يعد) (NP (DTNN الجيش)) (S (VP (VBP يهاجم) (NP (DTNN البلدة)))))))
            """,
            "يهاجم",
            Status.NEGATED),
        Arguments.of(
            "the tag tells تمكن from أمكن",
            """
            تمكن الجيش من مهاجمة البلدة
            (S (VP (VBD تمكن) (NP (DTNN الجيش)) (PP (IN من) (NP (NN مهاجمة) (NP (DTNN البلدة))))))
            """,
            "مهاجمة",
            Status.ACTUAL),
        Arguments.of(
            "the phrase between a light verb and its noun",
            """
            أطلق الجيش مبادرة لقصف البلدة
            (S (VP (VBD أطلق) (NP (DTNN الجيش)) (NP (NP (NN مبادرة)) (PP (IN ل) (NP (NN قصف) (NP (DTNN البلدة)))))))
            """,
            "قصف",
            Status.HYPOTHETICAL),
        Arguments.of(
            "without a cue it happened",
            """
            هاجم الجيش البلدة
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة))))
            """,
            "هاجم",
            Status.ACTUAL),
        Arguments.of(
            "attached س",
            """
            سيهاجم الجيش البلدة
            (S (VP (PRT (RP س)) (VP (VBP يهاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)))))
            """,
            "يهاجم",
            Status.FUTURE),
        Arguments.of(
            "إذا at the head of the clause",
            """
            إذا هاجم الجيش البلدة رحل السكان
            (S (SBAR (IN إذا) (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة))))) (VP (VBD رحل) (NP (DTNN السكان))))
            """,
            "هاجم",
            Status.HYPOTHETICAL),
        Arguments.of(
            "إذا لم: the condition counts, not the negation",
            """
            رحل السكان إذا لم ينسحب الجيش
            (S (VP (VBD رحل) (NP (DTNN السكان)) (SBAR (IN إذا) (S (VP (PRT (RP لم)) (VP (VBP ينسحب) (NP (DTNN الجيش))))))))
            """,
            "ينسحب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what is denied",
            """
            نفى الجيش قصف البلدة
            (S (VP (VBD نفى) (NP (DTNN الجيش)) (NP (NN قصف) (NP (DTNN البلدة)))))
            """,
            "قصف",
            Status.NEGATED),
        Arguments.of(
            "the threat itself is made",
            """
            هدد الفصيل بمهاجمة القاعدة
            (S (VP (VBD هدد) (NP (DTNN الفصيل)) (PP (IN ب) (NP (NN مهاجمة) (NP (DTNN القاعدة))))))
            """,
            "هدد",
            Status.ACTUAL),
        Arguments.of(
            "what is threatened",
            """
            هدد الفصيل بمهاجمة القاعدة
            (S (VP (VBD هدد) (NP (DTNN الفصيل)) (PP (IN ب) (NP (NN مهاجمة) (NP (DTNN القاعدة))))))
            """,
            "مهاجمة",
            Status.FUTURE),
        Arguments.of(
            "what is threatened with a noun",
            """
            كرر الفصيل تهديده بمهاجمة القاعدة
            (S (VP (VBD كرر) (NP (DTNN الفصيل)) (NP (NP (NN تهديد) (NP (PRP$ ه))) (PP (IN ب) (NP (NN مهاجمة) (NP (DTNN القاعدة)))))))
            """,
            "مهاجمة",
            Status.FUTURE),
        Arguments.of(
            "what is demanded",
            """
            طالب الحزب بانسحاب الجيش
            (S (VP (VBD طالب) (NP (DTNN الحزب)) (PP (IN ب) (NP (NN انسحاب) (NP (DTNN الجيش))))))
            """,
            "انسحاب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what is demanded in a clause",
            """
            طالب الحزب بأن ينسحب الجيش
            (S (VP (VBD طالب) (NP (DTNN الحزب)) (PP (IN ب) (SBAR (IN أن) (S (VP (VBP ينسحب) (NP (DTNN الجيش))))))))
            """,
            "ينسحب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what is asked for",
            """
            دعت الحكومة إلى انسحاب الجيش
            (S (VP (VBD دعت) (NP (DTNN الحكومة)) (PP (IN إلى) (NP (NN انسحاب) (NP (DTNN الجيش))))))
            """,
            "انسحاب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what is aimed at",
            """
            تسلل المسلحون بغرض مهاجمة القاعدة
            (S (VP (VBD تسلل) (NP (DTNNS المسلحون)) (PP (IN ب) (NP (NN غرض) (NP (NN مهاجمة) (NP (DTNN القاعدة)))))))
            """,
            "مهاجمة",
            Status.HYPOTHETICAL),
        Arguments.of(
            "the aim of efforts",
            """
            استمرت الجهود الرامية إلى محاصرة القاعدة
            (S (VP (VBD استمرت) (NP (DTNNS الجهود) (ADJP (DTJJ الرامية) (PP (IN إلى) (NP (NN محاصرة) (NP (DTNN القاعدة))))))))
            """,
            "محاصرة",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what is attempted",
            """
            حاول الفصيل اقتحام القاعدة
            (S (VP (VBD حاول) (NP (DTNN الفصيل)) (NP (NN اقتحام) (NP (DTNN القاعدة)))))
            """,
            "اقتحام",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what is refused",
            """
            رفض الجيش الانسحاب من القاعدة
            (S (VP (VBD رفض) (NP (DTNN الجيش)) (NP (NP (DTNN الانسحاب)) (PP (IN من) (NP (DTNN القاعدة))))))
            """,
            "الانسحاب",
            Status.NEGATED),
        Arguments.of(
            "what is planned",
            """
            تعتزم الحكومة سحب الجيش
            (S (VP (VBP تعتزم) (NP (DTNN الحكومة)) (NP (NN سحب) (NP (DTNN الجيش)))))
            """,
            "سحب",
            Status.FUTURE),
        Arguments.of(
            "من المقرر أن",
            """
            من المقرر أن يلتقي الوفد الحكومة
            (S (PP (IN من) (NP (DTNN المقرر))) (SBAR (IN أن) (S (VP (VBP يلتقي) (NP (DTNN الوفد)) (NP (DTNN الحكومة))))))
            """,
            "يلتقي",
            Status.FUTURE),
        Arguments.of(
            "دون before the noun",
            """
            رحل المسلحون دون مهاجمة القاعدة
            (S (VP (VBD رحل) (NP (DTNNS المسلحون)) (NP (NN دون) (NP (NN مهاجمة) (NP (DTNN القاعدة))))))
            """,
            "مهاجمة",
            Status.NEGATED),
        Arguments.of(
            "ما زال goes on",
            """
            لا يزال الجيش يحاصر البلدة
            (S (VP (PRT (RP لا)) (VP (VBP يزال) (NP (DTNN الجيش)) (VP (VBP يحاصر) (NP (DTNN البلدة))))))
            """,
            "يحاصر",
            Status.ACTUAL),
        Arguments.of(
            "a relative clause stands outside the reach of the verb above",
            """
            رفض الحزب الحكومة التي هاجمت البلدة
            (S (VP (VBD رفض) (NP (DTNN الحزب)) (NP (NP (DTNN الحكومة)) (SBAR (WHNP (WP التي)) (S (VP (VBD هاجمت) (NP (DTNN البلدة))))))))
            """,
            "هاجمت",
            Status.ACTUAL),
        Arguments.of(
            "what a source claims happened",
            """
            قال الحزب إن الجيش هاجم البلدة
            (S (VP (VBD قال) (NP (DTNN الحزب)) (SBAR (IN إن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))
            """,
            "هاجم",
            Status.ACTUAL));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsHowFarACueReaches(String reason, String lines, String trigger, Status expected) {
    assertEquals(expected, Told.by(lines).event(trigger).status());
  }

  static Stream<Arguments> readsHowFarACueReaches() {
    return Stream.of(
        Arguments.of(
            "the second of two joined nouns",
            """
            دعا الحزب إلى فرض حصار وسحب الجيش
            (S (VP (VBD دعا) (NP (DTNN الحزب)) (PP (IN إلى) (NP (NP (NN فرض) (NP (NN حصار))) (CC و) (NP (NN سحب) (NP (DTNN الجيش)))))))
            """,
            "سحب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "the second of two joined aims",
            """
            تحرك المسلحون لقصف البلدة وتدمير القاعدة
            (S (VP (VBD تحرك) (NP (DTNNS المسلحون)) (PP (IN ل) (NP (NP (NN قصف) (NP (DTNN البلدة))) (CC و) (NP (NN تدمير) (NP (DTNN القاعدة)))))))
            """,
            "تدمير",
            Status.HYPOTHETICAL),
        Arguments.of(
            "the second of two joined imperfects",
            """
            سينسحب الجيش ويهاجم البلدة
            (S (VP (VP (PRT (RP س)) (VBP ينسحب) (NP (DTNN الجيش))) (CC و) (VP (VBP يهاجم) (NP (DTNN البلدة)))))
            """,
            "يهاجم",
            Status.FUTURE),
        Arguments.of(
            "after بعد it is told as known",
            """
            طالب الحزب بعد قصف البلدة بانسحاب الجيش
            (S (VP (VBD طالب) (NP (DTNN الحزب)) (NP (NN بعد) (NP (NN قصف) (NP (DTNN البلدة)))) (PP (IN ب) (NP (NN انسحاب) (NP (DTNN الجيش))))))
            """,
            "قصف",
            Status.ACTUAL),
        Arguments.of(
            "where something is demanded is not demanded",
            """
            طالب الحزب في اجتماع مع الحكومة بانسحاب الجيش
            (S (VP (VBD طالب) (NP (DTNN الحزب)) (PP (IN في) (NP (NN اجتماع) (NP (NN مع) (NP (DTNN الحكومة))))) (PP (IN ب) (NP (NN انسحاب) (NP (DTNN الجيش))))))
            """,
            "اجتماع",
            Status.ACTUAL),
        Arguments.of(
            "what those are to be tried for has happened",
            """
            دعا الحزب إلى ملاحقة منفذي قصف البلدة
            (S (VP (VBD دعا) (NP (DTNN الحزب)) (PP (IN إلى) (NP (NN ملاحقة) (NP (NNS منفذي) (NP (NN قصف) (NP (DTNN البلدة))))))))
            """,
            "قصف",
            Status.ACTUAL),
        Arguments.of(
            "a plan that was not made",
            """
            لم تضع الحكومة خطة لسحب الجيش
            (S (VP (PRT (RP لم)) (VBP تضع) (NP (DTNN الحكومة)) (NP (NP (NN خطة)) (PP (IN ل) (NP (NN سحب) (NP (DTNN الجيش)))))))
            """,
            "سحب",
            Status.NEGATED),
        Arguments.of(
            "what did not stop goes on",
            """
            لم يتوقف الجيش عن قصف البلدة
            (S (VP (PRT (RP لم)) (VBP يتوقف) (NP (DTNN الجيش)) (PP (IN عن) (NP (NN قصف) (NP (DTNN البلدة))))))
            """,
            "قصف",
            Status.ACTUAL),
        Arguments.of(
            "what a thing was used for was done",
            """
            استخدم الجيش القاعدة لقصف البلدة
            (S (VP (VBD استخدم) (NP (DTNN الجيش)) (NP (DTNN القاعدة)) (PP (IN ل) (NP (NN قصف) (NP (DTNN البلدة))))))
            """,
            "قصف",
            Status.ACTUAL),
        Arguments.of(
            "what is demanded by those who came to demand it",
            """
            تجمع المحتجون للمطالبة بانسحاب الجيش
            (S (VP (VBD تجمع) (NP (DTNNS المحتجون)) (PP (IN ل) (NP (NP (DTNN المطالبة)) (PP (IN ب) (NP (NN انسحاب) (NP (DTNN الجيش))))))))
            """,
            "انسحاب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "nobody aims at being killed",
            """
            أسفت الحكومة لمقتل جنود
            (S (VP (VBD أسفت) (NP (DTNN الحكومة)) (PP (IN ل) (NP (NN مقتل) (NP (NN جنود))))))
            """,
            "مقتل",
            Status.ACTUAL),
        Arguments.of(
            "any attack is none in particular",
            """
            حذر الجيش الحزب وسيرد على أي هجوم على القاعدة
            (S (VP (VBD حذر) (NP (DTNN الجيش)) (NP (DTNN الحزب))) (CC و) (VP (PRT (RP س)) (VBP يرد) (PP (IN على) (NP (NOUN_QUANT أي) (NP (NP (NN هجوم)) (PP (IN على) (NP (DTNN القاعدة))))))))
            """,
            "هجوم",
            Status.HYPOTHETICAL),
        Arguments.of(
            "a duty without a verb",
            """
            على الجيش الانسحاب من البلدة
            (S (PP (IN على) (NP (DTNN الجيش))) (NP (NP (DTNN الانسحاب)) (PP (IN من) (NP (DTNN البلدة)))))
            """,
            "الانسحاب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "what would have an effect",
            """
            قد يفاقم انسحاب الجيش الأزمة
            (S (VP (PRT (RP قد)) (VBP يفاقم) (NP (NN انسحاب) (NP (DTNN الجيش))) (NP (DTNN الأزمة))))
            """,
            "انسحاب",
            Status.HYPOTHETICAL),
        Arguments.of(
            "a time to come",
            """
            يزور الوفد تركيا غدا
            (S (VP (VBP يزور) (NP (DTNN الوفد)) (NP (NNP تركيا)) (NP (NN غدا))))
            """,
            "يزور",
            Status.FUTURE),
        Arguments.of(
            "دون أن",
            """
            رحل المسلحون دون أن يهاجموا القاعدة
            (S (VP (VBD رحل) (NP (DTNNS المسلحون)) (NP (NN دون) (SBAR (IN أن) (S (VP (VBP يهاجموا) (NP (DTNN القاعدة))))))))
            """,
            "يهاجموا",
            Status.NEGATED),
        Arguments.of(
            "not to hesitate is to be ready",
            """
            لن يتردد الجيش في قصف البلدة
            (S (VP (PRT (RP لن)) (VBP يتردد) (NP (DTNN الجيش)) (PP (IN في) (NP (NN قصف) (NP (DTNN البلدة))))))
            """,
            "قصف",
            Status.FUTURE),
        Arguments.of(
            "حتى before an imperfect",
            """
            سيبقى الحزب حتى ينسحب الجيش
            (S (VP (PRT (RP س)) (VBP يبقى) (NP (DTNN الحزب)) (SBAR (IN حتى) (S (VP (VBP ينسحب) (NP (DTNN الجيش)))))))
            """,
            "ينسحب",
            Status.HYPOTHETICAL));
  }

  @Test
  void takesTheAimAfterBihadafForHypothetical() {
    Told told =
        Told.by(
            """
            تسلل المسلحون بهدف مهاجمة القاعدة
            (S (VP (VBD تسلل) (NP (DTNNS المسلحون)) (PP (IN ب) (NP (NN هدف) (NP (NN مهاجمة) (NP (DTNN القاعدة)))))))
            """);

    assertEquals(Status.HYPOTHETICAL, told.event("مهاجمة").status());
  }

  @Test
  void takesTheAimAfterLamForHypothetical() {
    Told told =
        Told.by(
            """
            تسلل المسلحون لمهاجمة القاعدة
            (S (VP (VBD تسلل) (NP (DTNNS المسلحون)) (PP (IN ل) (NP (NN مهاجمة) (NP (DTNN القاعدة))))))
            """);

    assertEquals(Status.HYPOTHETICAL, told.event("مهاجمة").status());
  }

  @Test
  void denialReachesNoClauseJoinedToIt() {
    Told told =
        Told.by(
            """
            لم ينسحب الجيش وقصف البلدة
            (S (S (VP (PRT (RP لم)) (VP (VBP ينسحب) (NP (DTNN الجيش))))) (CC و) (S (VP (VBD قصف) (NP (DTNN البلدة)))))
            """);

    assertEquals(Status.ACTUAL, told.event("قصف").status());
  }

  @Test
  void demandReachesNoPerfectJoinedToItHoweverTheTreeHangsIt() {
    Told told =
        Told.by(
            """
            دعا الحزب إلى وقف القصف وأعرب الجيش عن تأييد القرار
            (S (VP (VBD دعا) (NP (DTNN الحزب)) (PP (IN إلى) (NP (NP (NN وقف) (NP (DTNN القصف))) (CC و) (VP (VBD أعرب) (NP (DTNN الجيش)) (PP (IN عن) (NP (NN تأييد) (NP (DTNN القرار)))))))))
            """);

    assertEquals(Status.ACTUAL, told.event("تأييد").status());
  }
}
