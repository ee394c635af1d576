package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names inside titles and descriptions. */
class NestedNamesTest {

  @Test
  void findsTheGroupInsideATitle() {
    assertEquals(
        List.of("قائد الجيش العراقي", "الجيش العراقي"),
        Named.in("قائد الجيش العراقي\n(NP (NN قائد) (NP (DTNN الجيش) (DTJJ العراقي)))").mentions());
  }

  @Test
  void findsTheOwnerInsideASite() {
    assertEquals(
        List.of("مواقع حزب العمال الكردستاني", "حزب العمال الكردستاني"),
        Named.in(
                """
                مواقع حزب العمال الكردستاني
                (NP (NN مواقع) (NP (NN حزب) (NP (DTNN العمال)) (DTJJ الكردستاني)))
                """)
            .mentions());
  }

  @Test
  void findsNoPlaceInsideABaseThatIsNamedAfterIt() {
    assertEquals(
        List.of("معسكر دهوك"), Named.in("معسكر دهوك\n(NP (NN معسكر) (NP (NNP دهوك)))").mentions());
  }

  @Test
  void findsNothingInsideAKnownName() {
    assertEquals(
        List.of("كتائب حزب الله"),
        Named.in("كتائب حزب الله\n(NP (NN كتائب) (NP (NN حزب) (NP (NNP الله))))").mentions());
  }

  @Test
  void comesBackToTheGroupThatStoodForItself() {
    Named found =
        Named.in(
            """
            هاجمت كتيبة الصقر قائد كتيبة النسر
            (S (VP (VBD هاجمت) (NP (NN كتيبة) (NP (DTNN الصقر))) (NP (NN قائد) (NP (NN كتيبة) (NP (DTNN النسر))))))
            انسحبت الكتيبة
            (S (VP (VBD انسحبت) (NP (DTNN الكتيبة))))
            """);

    assertEquals(found.id("كتيبة الصقر"), found.id("الكتيبة"));
  }
}
