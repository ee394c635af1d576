package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.rdf.Rasad;
import org.rasad.store.Store;

class RetractCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void ingest() throws IOException {
    for (String id : new String[] {"a", "b", "c"}) {
      Files.writeString(folder.resolve(id + ".txt"), "هاجم فصيل");
    }
    CommandLineRun.of("ingest", folder, "--store", store());
  }

  @Test
  void withdrawsOneArticle() {
    assertEquals(new CommandLineRun(0, "", "1 article withdrawn.\n"), retract("b"));
    assertArticles(true, false, true);
  }

  @Test
  void withdrawsSeveralArticlesAndWhatTheyAloneSupported() {
    assertEquals(new CommandLineRun(0, "", "3 articles withdrawn.\n"), retract("a", "b", "c"));

    assertArticles(false, false, false);
    try (Store opened = Store.openForReading(store())) {
      assertEquals(0, opened.statistics().quads() - log(opened));
    }
  }

  @Test
  void tellsOfArticlesThatTheStoreDoesNotHave() {
    assertEquals(
        new CommandLineRun(1, "", "The store has no article x.\n1 article withdrawn.\n"),
        retract("x", "a"));
    assertEquals(
        new CommandLineRun(1, "", "The store has no article a.\n0 articles withdrawn.\n"),
        retract("a"));
    assertArticles(false, true, true);
  }

  @Test
  void writesTheReasonIntoTheLog() {
    retract("a", "--reason", "سحبه الناشر");

    try (Store opened = Store.openForReading(store())) {
      Node log = NodeFactory.createURI(opened.minter().logGraph());
      Node reason = NodeFactory.createLiteralString("سحبه الناشر");
      boolean isTold = opened.read(d -> d.contains(log, Node.ANY, Rasad.REASON, reason));
      assertTrue(isTold);
    }
  }

  @Test
  void wrongUsageIsOneSentence() {
    assertEquals(
        new CommandLineRun(2, "", "Missing required parameter: 'ID' (see: rasad retract --help)\n"),
        CommandLineRun.of("retract", "--store", store()));
    Path missing = folder.resolve("missing");
    CommandLineRun run = CommandLineRun.of("retract", "--store", missing, "a");
    assertEquals(2, run.code());
    assertFalse(run.messages().contains("fault of Rasad"), run.messages());
    assertTrue(Files.notExists(missing));
  }

  private static long log(Store store) {
    Node log = NodeFactory.createURI(store.minter().logGraph());
    long size = store.read(d -> d.getGraph(log).stream().count());
    return size;
  }

  private void assertArticles(boolean... kept) {
    try (Store opened = Store.openForReading(store())) {
      assertEquals(kept[0], opened.contains("a"));
      assertEquals(kept[1], opened.contains("b"));
      assertEquals(kept[2], opened.contains("c"));
    }
  }

  private CommandLineRun retract(String... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "retract";
    all[1] = "--store";
    all[2] = store();
    System.arraycopy(words, 0, all, 3, words.length);
    return CommandLineRun.of(all);
  }

  private Path store() {
    return folder.resolve("store");
  }
}
