package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.EntityType;

class PersonsTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          العقيد هاني الدليمي | (NP (NP (DTNN العقيد)) (NP (NNP هاني) (DTNNP الدليمي))) | a rank with a name
          وزير الدفاع التركي عصمت باران | (NP (NP (NN وزير) (NP (DTNN الدفاع)) (DTJJ التركي)) (NP (NNP عصمت) (NNP باران))) | a post, its state and a name
          نزار الكبيسي        | (NP (NNP نزار) (DTNNP الكبيسي))                          | a given name and a surname
          رئيس الوزراء العراقي | (NP (NP (NN رئيس) (NP (DTNN الوزراء))) (ADJP (DTJJ العراقي))) | a post alone
          """)
  void findsThePerson(String words, String tree, String reason) {
    Named found = Named.in(words + "\n" + tree);

    assertEquals(List.of(words), found.mentions());
    assertEquals(EntityType.PERSON, found.entity(words).type());
  }

  @Test
  void labelsAPersonWithoutTheTitle() {
    Named found =
        Named.in("العقيد هاني الدليمي\n(NP (NP (DTNN العقيد)) (NP (NNP هاني) (DTNNP الدليمي)))");

    assertEquals("هاني الدليمي", found.entity("العقيد هاني الدليمي").label());
  }

  @Test
  void takesAMereTitleForNoPerson() {
    assertEquals(
        List.of(), Named.in("رحل العقيد\n(S (VP (VBD رحل) (NP (DTNN العقيد))))").mentions());
  }

  @Test
  void knowsAPersonByTheSurnameLater() {
    Named found =
        Named.in(
            """
            وصل العقيد هاني الدليمي
            (S (VP (VBD وصل) (NP (NP (DTNN العقيد)) (NP (NNP هاني) (DTNNP الدليمي)))))
            ورحل الدليمي
            (S (CC و) (VP (VBD رحل) (NP (DTNNP الدليمي))))
            """);

    assertEquals(found.id("العقيد هاني الدليمي"), found.id("الدليمي"));
  }

  @Test
  void knowsAPersonByThePostLater() {
    Named found =
        Named.in(
            """
            وصل رئيس الوزراء سامر الجبوري
            (S (VP (VBD وصل) (NP (NP (NN رئيس) (NP (DTNN الوزراء))) (NP (NNP سامر) (DTNNP الجبوري)))))
            رحل رئيس الوزراء
            (S (VP (VBD رحل) (NP (NN رئيس) (NP (DTNN الوزراء)))))
            """);

    assertEquals(found.id("رئيس الوزراء سامر الجبوري"), found.id("رئيس الوزراء"));
  }

  @Test
  void keepsPersonsOfOneSurnameApart() {
    Named found =
        Named.in(
            """
            وصل هاني الدليمي ونزار الدليمي
            (S (VP (VBD وصل) (NP (NP (NNP هاني) (DTNNP الدليمي)) (CC و) (NP (NNP نزار) (DTNNP الدليمي)))))
            """);

    assertNotEquals(found.id("هاني الدليمي"), found.id("نزار الدليمي"));
  }

  @Test
  void takesThePostInAKnownGroupForAPerson() {
    Named found = Named.in("قائد الجيش العراقي\n(NP (NN قائد) (NP (DTNN الجيش) (DTJJ العراقي)))");

    assertEquals(EntityType.PERSON, found.entity("قائد الجيش العراقي").type());
  }
}
