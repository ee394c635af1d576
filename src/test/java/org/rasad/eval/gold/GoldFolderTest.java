package org.rasad.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.eval.GoldFiles;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.EvalWords;
import org.rasad.lexicon.Role;

class GoldFolderTest {

  @TempDir Path folder;

  @Test
  void stringsGetTheirPlacesInCodePoints() throws IOException {
    GoldDocument document = sample();

    assertEquals(List.of(new Range(0, 33), new Range(59, 103)), document.sentences());
    assertEquals(
        List.of(new Quote(new Range(8, 19), "سرايا الفجر")), document.entity("e1").mentions());
    assertEquals(
        List.of(new Quote(new Range(2, 7), "هاجمت")), document.events().getFirst().trigger());
  }

  @Test
  void eventsAndRelationsAreKept() throws IOException {
    GoldDocument document = sample();

    GoldEvent attack = document.events().getFirst();
    assertEquals(List.of("e1"), attack.in(Role.ACTOR));
    assertEquals(List.of(), attack.in(Role.PLACE));
    assertEquals("actual", attack.status());
    assertEquals("2031-05", attack.date());
    assertEquals(List.of("e3"), attack.sources());
    assertNull(document.events().get(1).date());
    assertEquals(List.of(new GoldRelation("locatedIn", "e5", "e6")), document.relations());
  }

  @Test
  void facilityWithoutANameHasAnOwner() throws IOException {
    GoldDocument document = sample();

    GoldEntity owner = document.entity("e5").owner();
    assertNotNull(owner);
    assertEquals("e4", owner.id());
    assertNull(document.entity("e2").owner());
  }

  @Test
  void numbersPickTheOccurrence() throws IOException {
    Gold gold =
        files("نص. نص. قال قال.")
            .write(
                "a.gold.json",
                """
                {"doc": "a", "entities": [{"id": "e", "type": "GROUP", "names": ["ق"]}],
                 "sentences": [
                   {"text": "نص.", "at": 2},
                   {"text": "قال قال.", "mentions": [{"e": "e", "text": "قال", "n": 2}]}]}
                """)
            .read();

    GoldDocument document = gold.documents().getFirst();
    assertEquals(List.of(), gold.faults());
    assertEquals(new Range(4, 7), document.sentences().getFirst());
    assertEquals(new Range(12, 15), document.entity("e").mentions().getFirst().range());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          هاجمت سرايا الفجر قاعدة|هاجمت سراي الفجر قاعدة|The document does not hold the sentence «🚀 هاجمت سراي الفجر قاعدة الوادي.».
          {"e": "e1", "text": "سرايا الفجر"}|{"e": "e1", "text": "سرايا الفجر"}, {"e": "e1", "text": "سرايا", "n": 2}|The mention «سرايا» (n=2) does not stand in the sentence «🚀 هاجمت سرايا الفجر قاعدة الوادي.».
          {"e": "e1", "text": "سرايا الفجر"}|{"e": "e1", "text": "سرايا الفجر"}, {"e": "x", "text": "سرايا"}|A mention is of x, which is no entity.
          ["هاجمت"]|["قاعدة", "هجمت"]|The trigger «هجمت» (n=1) does not stand in the sentence «🚀 هاجمت سرايا الفجر قاعدة الوادي.».
          "id": "e2", "type": "FACILITY"|"id": "e2", "type": "BASE"|The entity e2 has the type BASE, which is none.
          "id": "e3", "type": "GROUP"|"id": "e2", "type": "FACILITY", "names": ["س"]}, {"id": "e3", "type": "GROUP"|The entity e2 stands twice.
          "type": "ASSAULT", "trigger"|"type": "ATTACK", "trigger"|ATTACK is no type of events.
          "negated"|"denied"|denied is no status.
          "actor": ["e3"]|"actor": ["e9"]|The actor e9 is no entity.
          "actor": ["e3"]|"actor": ["e1"]|The actor e1 (سرايا الفجر) has no mention in the sentence «وقصف الجيش مواقع حركة النسور في بلدة النخيل.».
          "actor": ["e1"], "recipient": ["e2"]|"actor": []|The event ASSAULT has no participant in the sentence «🚀 هاجمت سرايا الفجر قاعدة الوادي.».
          "locatedIn", "e5"|"near", "e5"|["near","e5","e6"] is no relation between two entities.
          "e5", "e6"]]|"e5"]]|["locatedIn","e5"] is no relation between two entities.
          """)
  void faultIsToldWithItsFile(String right, String wrong, String message) throws IOException {
    String json = GoldFiles.GOLD.replace(right, wrong);

    Gold gold = GoldFiles.sample(folder).write("a.gold.json", json).read();

    assertEquals(List.of(folder.resolve("a.gold.json") + ": " + message), gold.faults());
    assertEquals(1, gold.documents().size());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"doc": "a",|It is not valid JSON at line 1, column 13.
          []|[] is no object.
          {}|"doc" is missing in {}.
          {"doc": "a", "entities": [{"id": "e", "type": "GROUP"}]}|The entity e has no name.
          {"doc": "a", "entities": 3}|"entities" is no list: 3.
          {"doc": "a", "sentences": [{"text": 3}]}|"text" is no text: 3.
          {"doc": "a", "sentences": [{"text": "نص", "at": "x"}]}|"at" is no whole number: "x".
          """)
  void documentThatCannotBeReadIsLeftOut(String json, String message) throws IOException {
    Gold gold = files("نص").write("a.gold.json", json).read();

    assertEquals(
        new Gold(List.of(), List.of(folder.resolve("a.gold.json") + ": " + message)), gold);
  }

  @Test
  void goldWithoutItsArticleIsAFault() throws IOException {
    Gold gold = new GoldFiles(folder).write("b.gold.json", "{\"doc\": \"a\"}").read();

    assertEquals(
        List.of(
            "%s: Its article %s is not read: There is no such file or folder."
                .formatted(folder.resolve("b.gold.json"), folder.resolve("a.txt"))),
        gold.faults());
  }

  @Test
  void articleWithAnotherIdIsAFault() throws IOException {
    Gold gold = GoldFiles.sample(folder).write("a.meta.json", "{\"id\": \"report-1\"}").read();

    assertEquals(
        List.of(
            folder.resolve("a.gold.json")
                + ": Its article has the id report-1, not a: nothing will be found in it."),
        gold.faults());
  }

  @Test
  void articlesMayStandElsewhere() throws IOException {
    GoldFiles files =
        new GoldFiles(folder)
            .write("texts/a.txt", GoldFiles.TEXT)
            .write("gold/a.gold.json", GoldFiles.GOLD);

    Gold gold =
        GoldFolder.read(
            files.folder().resolve("gold"), files.folder().resolve("texts"), EvalWords.load());

    assertEquals(List.of(), gold.faults());
    assertEquals(folder.resolve("texts/a.txt"), gold.documents().getFirst().article());
  }

  @Test
  void exampleOfTheDocumentationIsRight() throws IOException {
    String page = Files.readString(Path.of("docs", "gold.md"));
    String json = page.replaceFirst("(?s).*```json\\n(.*?)```.*", "$1");
    String text = json.replaceFirst("(?s).*\"sentences\": \\[\\s*\\{\"text\": \"(.*?)\".*", "$1");

    Gold gold = new GoldFiles(folder).write("NAME.txt", text).write("NAME.gold.json", json).read();

    assertEquals(List.of(), gold.faults());
    assertEquals(1, gold.documents().getFirst().events().size());
  }

  @Test
  void folderWithoutGoldGivesNothing() throws IOException {
    assertEquals(new Gold(List.of(), List.of()), files("نص").read());
  }

  private GoldDocument sample() throws IOException {
    Gold gold = GoldFiles.sample(folder).read();
    assertEquals(List.of(), gold.faults());
    return gold.documents().getFirst();
  }

  private GoldFiles files(String text) throws IOException {
    return new GoldFiles(folder).write("a.txt", text);
  }
}
