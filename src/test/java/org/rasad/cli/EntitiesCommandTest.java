package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Rasad;
import org.rasad.store.Store;

class EntitiesCommandTest {

  private static final String REVIEW =
      "same name\tx-dawn\tكتيبة إيلاف\t2 articles\tx-dusk\tكتيبة ايلاف\t1 article\n";

  @TempDir Path folder;
  private Path store = Path.of("store");

  @BeforeEach
  void fill() {
    store = filled("store");
  }

  @Test
  void showsWhatMayBeOne() {
    assertEquals(new CommandLineRun(0, REVIEW, "1 pair may be one.\n"), review());
    assertEquals(
        new CommandLineRun(0, "", "1 pair may be one; the first 0 are shown.\n"),
        review("--limit", "0"));
  }

  @Test
  void whatWasMergedIsNotShownAgain() throws IOException {
    assertEquals(
        new CommandLineRun(0, "", "The store follows 1 decision.\n"),
        entities("merge", "x-dusk", "x-dawn", "--reason", "تهجئة أخرى"));

    assertEquals(new CommandLineRun(0, "", "0 pairs may be one.\n"), review());
    assertEquals(Set.of("x-dawn=3", "x-place=1"), named(store));
    assertTrue(
        Files.readString(store.resolve("decisions.tsv"))
            .endsWith("\nmerge\tx-dusk\tx-dawn\t\tتهجئة أخرى\n"));
    try (Store opened = Store.openForReading(store)) {
      Node log = NodeFactory.createURI(opened.minter().logGraph());
      Node reason = NodeFactory.createLiteralString("تهجئة أخرى");
      boolean isTold = opened.read(d -> d.contains(log, Node.ANY, Rasad.REASON, reason));
      assertTrue(isTold);
    }
  }

  @Test
  void whatIsDistinctIsNotShownAgain() {
    Set<Quad> before = quads(store);

    assertEquals(0, entities("distinct", "x-dusk", "x-dawn").code());

    assertEquals(new CommandLineRun(0, "", "0 pairs may be one.\n"), review());
    assertEquals(
        1, quads(store).stream().filter(q -> !before.contains(q)).count(), "but the decision");
  }

  @Test
  void takesIrisForIds() {
    entities("merge", "http://localhost:3030/entity/x-dusk", "http://localhost:3030/entity/x-dawn");

    assertEquals(Set.of("x-dawn=3", "x-place=1"), named(store));
  }

  @Test
  void mergesIntoWhatOnlyTheGazetteerHas() {
    assertEquals(0, entities("merge", "x-dawn", "pkk").code());

    assertEquals(Set.of("pkk=2", "x-dusk=1", "x-place=1"), named(store));
  }

  @Test
  void splitWithoutArticlesTakesAMergeBack() {
    Set<Quad> before = quads(store);
    entities("merge", "x-dusk", "x-dawn");
    assertNotEquals(before, quads(store));

    assertEquals(
        new CommandLineRun(0, "", "The store follows 0 decisions.\n"), entities("split", "x-dusk"));

    assertEquals(before, quads(store));
    assertSetup(
        "x-dusk was not merged into another entity. To make two of it, give --articles.",
        entities("split", "x-dusk"));
  }

  @Test
  void splitMakesANewEntityOfSomeArticles() {
    assertEquals(0, entities("split", "x-dawn", "--articles", "a2").code());
    assertEquals(Set.of("x-dawn=1", "x-dawn~2=1", "x-dusk=1", "x-place=1"), named(store));

    assertEquals(0, entities("split", "x-dawn", "--articles", "a1").code());
    assertEquals(Set.of("x-dawn~2=1", "x-dawn~3=1", "x-dusk=1", "x-place=1"), named(store));
  }

  @Test
  void whatWasMergedMayBeSplitByItsNewName() {
    entities("merge", "x-dusk", "x-dawn");

    assertEquals(0, entities("split", "x-dawn", "--articles", "a3").code());
    assertEquals(Set.of("x-dawn=2", "x-dawn~2=1", "x-place=1"), named(store));

    assertEquals(0, entities("split", "x-dusk").code());
    assertEquals(Set.of("x-dawn=2", "x-dusk=1", "x-place=1"), named(store));
  }

  @Test
  void splitMayNameWhatItIsThere() {
    assertEquals(0, entities("split", "x-dawn", "--articles", "a1,a2", "--into", "x-dusk").code());

    assertEquals(Set.of("x-dusk=3", "x-place=1"), named(store));
  }

  @Test
  void wrongIdsAreToldAndNothingIsDecided() {
    Set<Quad> before = quads(store);
    String nobody =
        "Neither the store nor the gazetteer has an entity with a name and the id x-nobody.";

    assertSetup(nobody, entities("merge", "x-nobody", "x-dawn"));
    assertSetup(nobody, entities("merge", "x-dawn", "x-nobody"));
    assertSetup(nobody, entities("distinct", "x-dawn", "x-nobody"));
    assertSetup(nobody, entities("split", "x-nobody", "--articles", "a1"));
    assertSetup("The store has no article a9.", entities("split", "x-dawn", "--articles", "a1,a9"));
    assertSetup(
        "An entity cannot be merged into itself: x-dawn.", entities("merge", "x-dawn", "x-dawn"));
    assertSetup(
        "An entity is not distinct from itself: x-dawn.", entities("distinct", "x-dawn", "x-dawn"));
    assertSetup(
        "A split names at least one article, and another entity than x-dawn.",
        entities("split", "x-dawn", "--articles", "a1", "--into", "x-dawn"));
    assertSetup(
        "A reason stands on one line, without tabs.",
        entities("merge", "x-dusk", "x-dawn", "--reason", "a\tb"));

    assertEquals(before, quads(store));
    assertTrue(Files.notExists(store.resolve("decisions.tsv")));
  }

  @Test
  void onlyEntitiesOfOneTypeCanBeOne() {
    assertSetup(
        "x-place is a PLACE and x-dawn a GROUP; only entities of one type can be one.",
        entities("merge", "x-place", "x-dawn"));
    assertTrue(Files.notExists(store.resolve("decisions.tsv")));
  }

  @Test
  void decisionsPlayedIntoASecondStoreGiveTheSameQuads() throws IOException {
    entities("merge", "x-dusk", "x-dawn", "--reason", "تهجئة");
    entities("split", "x-dawn", "--articles", "a2");
    Path file = Files.copy(store.resolve("decisions.tsv"), folder.resolve("team.tsv"));
    Path second = filled("second");
    assertNotEquals(quads(store), quads(second));

    CommandLineRun run = CommandLineRun.of("entities", "apply", "--store", second, file);

    assertEquals(new CommandLineRun(0, "", "The store follows 2 decisions.\n"), run);
    assertEquals(quads(store), quads(second));
    assertEquals(
        Files.readString(store.resolve("decisions.tsv")),
        Files.readString(second.resolve("decisions.tsv")));
    assertEquals(run, CommandLineRun.of("entities", "apply", "--store", second, file));
  }

  @Test
  void aFaultyFileIsToldByItsLinesAndChangesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("team.tsv"), "# ours\nmerge\ta\nmerg\ta\tb\n");
    entities("merge", "x-dusk", "x-dawn");
    Set<Quad> before = quads(store);
    String decisions = Files.readString(store.resolve("decisions.tsv"));

    assertSetup(
        """
        %s:2: «» is no id of an entity or article.
        %s:3: «merg» is no decision; write merge, split or distinct."""
            .formatted(file, file),
        entities("apply", file));
    Files.writeString(file, "distinct\tx-dawn\tx-place\nmerge\tx-dusk\tpkk\n");
    assertSetup(
        store.resolve("decisions.tsv") + ": x-dusk is merged into x-dawn and into pkk.",
        entities("apply", file));
    assertSetup(
        "There is no file " + folder.resolve("none.tsv") + ".",
        entities("apply", folder.resolve("none.tsv")));

    assertEquals(before, quads(store));
    assertEquals(decisions, Files.readString(store.resolve("decisions.tsv")));
  }

  @Test
  void aFaultInTheStoresOwnFileIsToldAndChangesNothing() throws IOException {
    Set<Quad> before = quads(store);
    Path own = Files.writeString(store.resolve("decisions.tsv"), "merge\tx-dusk\tx-dawn\nwhat\n");
    String fault = own + ":2: «what» is no decision; write merge, split or distinct.";

    assertSetup(fault, entities("apply"));
    assertSetup(fault, review());
    assertSetup(fault, entities("merge", "x-dusk", "x-dawn"));
    Path article = Files.writeString(folder.resolve("b.txt"), "هاجم فصيل");
    assertSetup(fault, CommandLineRun.of("ingest", article, "--store", store));

    assertEquals(before, quads(store));
  }

  @Test
  void applyFollowsTheFileAsItWasEdited() throws IOException {
    Set<Quad> before = quads(store);
    Path own = Files.writeString(store.resolve("decisions.tsv"), "merge\tx-dusk\tx-dawn\n");

    entities("apply");
    assertEquals(Set.of("x-dawn=3", "x-place=1"), named(store));

    Files.writeString(own, "# none\n");
    entities("apply");
    assertEquals(before, quads(store));
  }

  @Test
  void ingestFollowsTheFileAsItWasEdited() throws IOException {
    Path article = Files.writeString(folder.resolve("b.txt"), "هاجم فصيل");
    Files.writeString(store.resolve("decisions.tsv"), "merge\tx-1\tpkk\nmerge\tx-dusk\tx-dawn\n");

    CommandLineRun run = CommandLineRun.of("ingest", article, "--store", store);

    assertEquals(new CommandLineRun(0, "", "1 article read, 0 failed, 1 event.\n"), run);
    assertEquals(Set.of("pkk=1", "x-dawn=3", "x-place=1"), named(store));

    Files.delete(store.resolve("decisions.tsv"));
    CommandLineRun again = CommandLineRun.of("ingest", article, "--store", store);
    assertEquals(
        "0 articles read, 0 failed, 0 events; 1 in the store already.\n", again.messages());
    assertEquals(Set.of("x-1=1", "x-dawn=2", "x-dusk=1", "x-place=1"), named(store));
  }

  @Test
  void wrongUsageIsOneSentence() {
    String give =
        "Give --store and --review, or one of merge, split, distinct, apply."
            + " (see: rasad entities --help)";

    assertSetup(give, CommandLineRun.of("entities"));
    assertSetup(give, CommandLineRun.of("entities", "--store", store));
    assertSetup(give, CommandLineRun.of("entities", "--review"));
    assertSetup(
        "--limit is at least 0, not -1. (see: rasad entities --help)", review("--limit", "-1"));
    assertSetup(
        "Missing required parameter: 'INTO' (see: rasad entities merge --help)",
        entities("merge", "x-dusk"));
  }

  /** Two spellings of one faction in three articles, and a place. */
  private Path filled(String name) {
    Path place = folder.resolve(name);
    try (Store opened = Store.openForWriting(place)) {
      opened.putAll(
          List.of(
              attack("a1", "x-dawn", "كتيبة إيلاف"),
              attack("a2", "x-dawn", "كتيبة إيلاف"),
              attack("a3", "x-dusk", "كتيبة ايلاف"),
              new ExtractionBuilder("a4", "الوادي")
                  .entity("x-place", EntityType.PLACE, "الوادي")
                  .build()));
    }
    return place;
  }

  private static Extraction attack(String id, String actor, String name) {
    ExtractionBuilder article =
        new ExtractionBuilder(id, "هاجمت " + name).entity(actor, EntityType.GROUP, name);
    return article
        .event(EventType.ASSAULT, Status.ACTUAL, "هاجمت", article.argument(Role.ACTOR, actor, name))
        .build();
  }

  private CommandLineRun review(Object... options) {
    List<Object> words = new ArrayList<>(List.of("entities", "--store", store, "--review"));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray());
  }

  private CommandLineRun entities(String command, Object... options) {
    List<Object> words = new ArrayList<>(List.of("entities", command, "--store", store));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray());
  }

  private static void assertSetup(String message, CommandLineRun run) {
    assertEquals(new CommandLineRun(2, "", message + "\n"), run);
  }

  /** The ids of the named entities with the number of their articles. */
  private static Set<String> named(Path place) {
    try (Store opened = Store.openForReading(place)) {
      return opened.namedEntities().stream()
          .collect(Collectors.toMap(e -> e.id(), e -> e.articles(), Long::sum, TreeMap::new))
          .entrySet()
          .stream()
          .map(e -> e.getKey() + "=" + e.getValue())
          .collect(Collectors.toSet());
    }
  }

  /** All quads but those of the log. */
  private static Set<Quad> quads(Path place) {
    try (Store opened = Store.openForReading(place)) {
      String log = opened.minter().logGraph();
      return opened.read(
          d ->
              Iter.asStream(d.find())
                  .filter(q -> !q.getGraph().hasURI(log))
                  .collect(Collectors.toSet()));
    }
  }
}
