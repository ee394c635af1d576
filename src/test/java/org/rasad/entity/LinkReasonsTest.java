package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkConfidence;
import org.rasad.lexicon.LinkReason;

/** Why words are taken for an entity, and by what the entity is known. */
class LinkReasonsTest {

  private static final LinkConfidence MEASURED = Lexicon.load().linkConfidence();

  private static final String FALCON_BASE =
      "قصف قاعدة الصقر\n(S (VP (VBD قصف) (NP (NN قاعدة) (NP (DTNN الصقر)))))\n";
  private static final String BASE_LIES =
      "تقع القاعدة شرقا\n(S (VP (VBP تقع) (NP (DTNN القاعدة)) (NP (NN شرقا))))\n";
  private static final String MINISTER =
      "التقى الوزير هاني الدليمي\n"
          + "(S (VP (VBD التقى) (NP (DTNN الوزير) (NNP هاني) (DTNNP الدليمي))))\n";

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void lastMentionIsLinkedFor(LinkReason reason, String words, String lines) {
    Mention mention = Named.in(lines).lastMention(words);

    assertEquals(EntityLink.of(mention.entity(), reason, MEASURED), mention.link());
  }

  static Stream<Arguments> lastMentionIsLinkedFor() {
    return Stream.of(
        Arguments.of(
            LinkReason.GAZETTEER_NAME, "تركيا", "رحبت تركيا\n(S (VP (VBD رحبت) (NP (NNP تركيا))))"),
        Arguments.of(
            LinkReason.GAZETTEER_NAME,
            "الأراضي العراقية",
            "عبر الأراضي العراقية\n(S (VP (VBD عبر) (NP (DTNNS الأراضي) (DTJJ العراقية))))"),
        Arguments.of(LinkReason.OWN_NAME, "قاعدة الصقر", FALCON_BASE),
        Arguments.of(LinkReason.OWN_NAME, "قاعدة الصقر", FALCON_BASE + FALCON_BASE),
        Arguments.of(
            LinkReason.SHORTER_NAME,
            "هيموران",
            "قصف قاعدة هيموران\n(S (VP (VBD قصف) (NP (NN قاعدة) (NP (NNP هيموران)))))\n"
                + "غادر هيموران\n(S (VP (VBD غادر) (NP (NNP هيموران))))\n".repeat(2)),
        Arguments.of(
            LinkReason.SHORTER_NAME,
            "الدليمي",
            MINISTER + "غادر الدليمي\n(S (VP (VBD غادر) (NP (DTNNP الدليمي))))"),
        Arguments.of(LinkReason.DEFINITE_NOUN, "القاعدة", FALCON_BASE + BASE_LIES),
        Arguments.of(LinkReason.DEFINITE_NOUN, "القاعدة", BASE_LIES + FALCON_BASE),
        Arguments.of(
            LinkReason.DEFINITE_NOUN,
            "البلاد",
            "رحبت تركيا\n(S (VP (VBD رحبت) (NP (NNP تركيا))))\n"
                + "غادر الوفد البلاد\n(S (VP (VBD غادر) (NP (DTNN الوفد)) (NP (DTNN البلاد))))"),
        Arguments.of(
            LinkReason.POST,
            "الوزير",
            MINISTER + "غادر الوزير\n(S (VP (VBD غادر) (NP (DTNN الوزير))))"),
        Arguments.of(
            LinkReason.POST,
            "الحكومة",
            "رحبت تركيا\n(S (VP (VBD رحبت) (NP (NNP تركيا))))\n"
                + "اجتمعت الحكومة\n(S (VP (VBD اجتمعت) (NP (DTNN الحكومة))))"),
        Arguments.of(
            LinkReason.PRONOUN,
            "ها",
            FALCON_BASE
                + "قصفت تركيا قاعدة وغادرها\n(S (S (VP (VBD قصفت) (NP (NNP تركيا)) (NP (NN قاعدة))))"
                + " (CC و) (S (VP (VBD غادر) (NP (PRP ها)))))"),
        Arguments.of(
            LinkReason.DESCRIPTION,
            "مسلحون مجهولون",
            "ظهر مسلحون مجهولون\n(S (VP (VBD ظهر) (NP (NNS مسلحون) (JJ مجهولون))))\n".repeat(2)));
  }

  @Test
  void dualTakesUpTwoThings() {
    Named found =
        Named.in(
            """
            قصف قاعدة الصقر وقاعدة النسر
            (S (VP (VBD قصف) (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (CC و) (NP (NN قاعدة) (NP (DTNN النسر))))))
            أغلقت القاعدتان
            (S (VP (VBD أغلقت) (NP (DTNNS القاعدتان))))
            """);

    assertEquals(LinkReason.DEFINITE_NOUN, found.mention("القاعدتان").link().reason());
  }

  @Test
  void entityIsAsSureAsItsMentionsAre() {
    double name = MEASURED.of(LinkReason.OWN_NAME);
    double noun = MEASURED.of(LinkReason.DEFINITE_NOUN);

    Entity base = Named.in(FALCON_BASE + BASE_LIES).entity("قاعدة الصقر");

    assertEquals((name + noun) / 2, base.confidence(), 1e-9);
  }

  @Test
  void entityIsIdentifiedByGazetteerNameOrDescription() {
    Named found =
        Named.in(
            """
            قصف مسلحون مجهولون قاعدة الصقر في تركيا
            (S (VP (VBD قصف) (NP (NNS مسلحون) (JJ مجهولون)) (NP (NN قاعدة) (NP (DTNN الصقر))) (PP (IN في) (NP (NNP تركيا)))))
            """);

    assertEquals(
        List.of(Identification.BY_DESCRIPTION, Identification.BY_NAME, Identification.BY_GAZETTEER),
        Stream.of("مسلحون مجهولون", "قاعدة الصقر", "تركيا")
            .map(words -> found.entity(words).identification())
            .toList());
  }

  @Test
  void entityWithoutEntryIsNotKnownByTheGazetteer() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Entity(
                "x-1",
                EntityType.GROUP,
                "thing",
                "الفصيل",
                List.of(),
                Identification.BY_GAZETTEER,
                null,
                0.5));
  }

  @Test
  void linkIsNotSurerThanSure() {
    assertThrows(
        IllegalArgumentException.class, () -> new EntityLink("x-1", LinkReason.POST, 1.01));
  }
}
