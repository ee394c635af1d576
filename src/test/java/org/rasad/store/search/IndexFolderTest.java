package org.rasad.store.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.lexicon.SpellingVariants;

final class IndexFolderTest {

  static {
    JenaSystem.init();
  }

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  @TempDir private Path store;

  @BeforeEach
  void name() {
    Named.entity(dataset, "a", "سرايا الفجر");
  }

  @Test
  void aMissingIndexIsMadeFromTheGraph() {
    assertEquals(1, found("سرايا"));
  }

  @Test
  void anIndexIsTakenAsItIs() {
    assertEquals(1, found("سرايا"));
    Named.entity(dataset, "b", "سرايا أخرى");

    assertEquals(1, found("سرايا"));
  }

  @Test
  void aMarkerThatStandsMakesItAnew() throws IOException {
    assertEquals(1, found("سرايا"));
    Named.entity(dataset, "b", "سرايا أخرى");
    Path marker = Files.createFile(store.resolve("search/unfinished"));

    assertEquals(2, found("سرايا"));
    assertFalse(Files.exists(marker));
  }

  @Test
  void otherRulesMakeItAnew() {
    Named.entity(dataset, "b", "مسئول");
    SpellingVariants none = new SpellingVariants(Map.of(), Map.of());
    try (SearchIndex index = new IndexFolder(store, none).open(dataset, Named.MINTER)) {
      assertEquals(0, index.names("مسؤول", 9).size());
    }

    assertEquals(1, found("مسؤول"));
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    assertEquals(1, found("سرايا"));
    try (Stream<Path> files = Files.list(store.resolve("search/words"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.writeString(file, "damaged", UTF_8);
      }
    }

    assertEquals(1, found("سرايا"));
  }

  @Test
  void goesOnWithoutAnIndexWhereNoneCanBeWritten() throws IOException {
    Files.writeString(store.resolve("search"), "a file in its place", UTF_8);

    try (SearchIndex index = new IndexFolder(store).open(dataset, Named.MINTER)) {
      assertEquals(List.of(), index.names("سرايا", 9));
      assertEquals(List.of(), index.articles("سرايا", 9));
      String message =
          String.valueOf(
              assertThrows(
                      TextIndexException.class,
                      () ->
                          index
                              .textIndex()
                              .query((String) null, List.of(), "a", null, null, 1, null))
                  .getMessage());
      assertTrue(message.contains("could not be written"), message);
    }
  }

  /** Nothing is committed between the two. */
  @Test
  void aChangeThatWasAnnouncedButNotFollowedIsNoticed() {
    try (SearchIndex index = open()) {
      index.announce(change(d -> Named.entity(d, "b", "سرايا أخرى")));
      assertTrue(Files.exists(store.resolve("search/unfinished")));

      WordChange next = change(d -> Named.entity(d, "c", "سرايا ثالثة"));
      index.announce(next);
      index.follow(next);
      assertEquals(2, index.names("سرايا", 9).size());
    }

    assertEquals(3, found("سرايا"));
    assertFalse(Files.exists(store.resolve("search/unfinished")));
  }

  /** An article's identifier may be of any length. */
  @Test
  void whatHasTooLongAnIriIsLeftOut() {
    String id = "a".repeat(20_000);
    Named.article(dataset, id, "عنوان", null);
    try (SearchIndex index = open()) {
      WordChange change =
          change(
              d -> {
                Named.article(d, id + "b", "عنوان", null);
                Named.article(d, "short", "عنوان", null);
              });
      index.announce(change);
      index.follow(change);

      assertEquals(1, index.articles("عنوان", 9).size());
    }
  }

  @Test
  void whatDoesNotConcernItSetsNoMarker() {
    try (SearchIndex index = open()) {
      index.announce(change(d -> Named.article(d, "a1", null, null)));

      assertFalse(Files.exists(store.resolve("search/unfinished")));
    }
  }

  private int found(String name) {
    try (SearchIndex index = open()) {
      return index.names(name, 9).size();
    }
  }

  private WordChange change(Consumer<DatasetGraph> addition) {
    DatasetGraph added = DatasetGraphFactory.create();
    addition.accept(added);
    List<Quad> quads = Iter.toList(added.find());
    quads.forEach(dataset::add);
    return WordChange.of(List.of(), quads, Named.MINTER);
  }

  private SearchIndex open() {
    return new IndexFolder(store).open(dataset, Named.MINTER);
  }
}
