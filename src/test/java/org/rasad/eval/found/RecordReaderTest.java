package org.rasad.eval.found;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.eval.part.Name;
import org.rasad.eval.part.Range;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Role;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Samples;
import org.rasad.record.RecordWriter;

class RecordReaderTest {

  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();
  private final RecordReader reader = new RecordReader(Set.of("a1", "a2"), faults::add);

  @Test
  void extractionIsWhatItsRecordsSay() throws IOException {
    Extraction extraction = Samples.attack("a1");
    StringWriter lines = new StringWriter();
    RecordWriter writer = new RecordWriter(lines);
    writer.write(extraction);
    writer.flush();
    RecordReader ofFile = new RecordReader(Set.of("a1", "a2"), faults::add);

    ofFile.add(Files.writeString(folder.resolve("records.jsonl"), lines.toString()));
    reader.add(extraction);

    assertEquals(List.of(), faults);
    assertEquals(ofFile.documents(), reader.documents());
    assertEquals(FoundDocument.EMPTY, reader.documents().get("a2"));
  }

  @Test
  void eventHasItsPartsInCodePoints() {
    reader.add(Samples.attack("a1"));

    FoundEvent event =
        reader.documents().getOrDefault("a1", FoundDocument.EMPTY).events().getFirst();
    assertEquals("ASSAULT", event.type());
    assertEquals(new Range(2, 7), event.trigger());
    assertEquals(Set.of("drone"), event.modes());
    assertEquals("2031-05-13", event.date());
    FoundEntity actor = event.in(Role.ACTOR).getFirst();
    assertEquals("سرايا الفجر", actor.shown());
    assertEquals(Set.of(Name.of("سرايا الفجر"), Name.of("الفصائل")), actor.names());
  }

  @Test
  void pronounsOfAnArticleAreLinkedToo() {
    ExtractionBuilder built = new ExtractionBuilder("a1", "🚀 هاجم الفصيل القاعدة وهو هناك.");
    built.entity("x-1", EntityType.GROUP, "الفصيل").mentioned("x-1", "الفصيل");
    Extraction named = built.build();
    Mention pronoun =
        new Mention(
            new EntityLink("x-1", LinkReason.PRONOUN, 0.5),
            Mention.Form.PRONOUN,
            0,
            0,
            1,
            0,
            built.span("هو"));

    reader.add(
        new Extraction(
            new ResolvedArticle(
                named.resolved().annotated(),
                named.resolved().entities(),
                List.of(named.resolved().mentions().getFirst(), pronoun)),
            List.of(),
            List.of(),
            List.of()));

    assertEquals(
        List.of(
            new FoundLink(new Range(7, 13), "GROUP", "x-1", LinkReason.OWN_NAME),
            new FoundLink(new Range(23, 25), "GROUP", "x-1", LinkReason.PRONOUN)),
        reader.documents().getOrDefault("a1", FoundDocument.EMPTY).links());
  }

  @Test
  void recordsOfOtherDocumentsAreDropped() throws IOException {
    read("{\"kind\": \"entity\", \"doc\": \"b\", \"type\": \"GROUP\", \"start\": 0, \"end\": 4}");

    assertEquals(List.of(), faults);
    assertEquals(Map.of("a1", FoundDocument.EMPTY, "a2", FoundDocument.EMPTY), reader.documents());
  }

  @Test
  void linesThatAreNoRecordsAreToldAndLeftOut() throws IOException {
    Path file =
        read(
            """
            {"kind": "event", "doc": "a1", "type": "ASSAULT"}

            {"kind": "event", "doc": "a1", "ty
            {"kind": "event", "doc": "a1"}
            {"kind": "thing", "doc": "a1"}
            {"kind": "entity", "doc": "a1", "type": "GROUP"}
            {"kind": "entity", "doc": "a1", "type": "GROUP", "start": 3}
            {"kind": "relation", "doc": "a1", "type": "locatedIn", "subject": {}}
            {"kind": "event", "doc": "a1", "type": "ASSAULT", "actor": ["x"]}
            {"kind": "entity", "doc": "a1", "type": "GROUP", "start": 3, "end": 5, "id": "x", "reason": "luck"}
            """);

    assertEquals(
        List.of(
            file + ":3: It is not valid JSON at line 1, column 35.",
            file + ":4: \"type\" is missing in {\"kind\":\"event\",\"doc\":\"a1\"}.",
            file + ":5: thing is no kind of records.",
            file + ":6: The mention lacks \"type\" or \"start\".",
            file + ":7: \"end\" is missing after \"start\" 3.",
            file + ":8: The relation has no object.",
            file + ":9: \"x\" is no object.",
            file + ":10: luck is no reason of links."),
        faults);
    FoundEvent bare = new FoundEvent("ASSAULT", null, "", emptyRoles(), Set.of(), "actual", "");
    assertEquals(
        new FoundDocument(List.of(), List.of(), List.of(bare), List.of()),
        reader.documents().get("a1"));
  }

  private static Map<Role, List<FoundEntity>> emptyRoles() {
    return Map.of(
        Role.ACTOR,
        List.of(),
        Role.RECIPIENT,
        List.of(),
        Role.PLACE,
        List.of(),
        Role.SOURCE,
        List.of());
  }

  private Path read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("records.jsonl"), lines);
    reader.add(file);
    return file;
  }
}
