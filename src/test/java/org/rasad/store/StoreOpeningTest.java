package org.rasad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.lexicon.EventType;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.Samples;

final class StoreOpeningTest {

  private static final String OTHER_BASE = "https://kg.example.org/";

  @TempDir private Path folder;

  @Test
  void makesMissingParentFolders() {
    Path deep = folder.resolve("a/b/c");

    Store.openForWriting(deep).close();

    assertTrue(Files.isDirectory(deep));
  }

  @Test
  void takesAFolderOfAnyName() {
    Path odd = folder.resolve("مخزن 1 %41 +#?");

    Store.openForWriting(odd).close();

    assertTrue(Files.isDirectory(odd.resolve("Data-0001")));
    Store.openForReading(odd).close();
  }

  @Test
  void remembersItsBase() {
    Store.openForWriting(folder, OTHER_BASE).close();

    try (Store store = Store.openForReading(folder)) {
      assertEquals(OTHER_BASE, store.base());
    }
    try (Store store = Store.openForWriting(folder)) {
      assertEquals(OTHER_BASE, store.base());
    }
  }

  @Test
  void refusesAnotherBase() {
    Store.openForWriting(folder, OTHER_BASE).close();

    String message = messageOf(() -> Store.openForWriting(folder, "https://other.example/"));

    assertTrue(message.contains(OTHER_BASE) && message.contains("https://other.example/"), message);
    Store.openForWriting(folder, OTHER_BASE).close();
  }

  @Test
  void refusesABaseThatIsNoAddress() {
    String message = messageOf(() -> Store.openForWriting(folder, "kg.example.org"));

    assertTrue(message.contains("kg.example.org"), message);
    assertFalse(Files.exists(folder.resolve("Data-0001")));
  }

  @Test
  void refusesToReadAFolderThatIsMissing() {
    Path missing = folder.resolve("missing");

    String message = messageOf(() -> Store.openForReading(missing));

    assertTrue(message.contains("no store of Rasad"), message);
    assertFalse(Files.exists(missing));
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "ملاحظات");

    assertTrue(messageOf(() -> Store.openForReading(folder)).contains("no store of Rasad"));
    assertTrue(messageOf(() -> Store.openForWriting(folder)).contains("no store of Rasad"));
    assertFalse(Files.exists(folder.resolve("Data-0001")));
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertTrue(messageOf(() -> Store.openForWriting(file)).contains("is a file"));
    assertTrue(messageOf(() -> Store.openForReading(file)).contains("no store of Rasad"));
    assertTrue(messageOf(() -> Store.openForWriting(file.resolve("x"))).contains("cannot be made"));
  }

  @Test
  void refusesADatabaseOfSomethingElse() {
    change(d -> d.add(Quad.create(Rasad.BASE, Rasad.BASE, Rasad.KIND, Rasad.BASE)));

    assertTrue(messageOf(() -> Store.openForReading(folder)).contains("no store of Rasad"));
    assertTrue(messageOf(() -> Store.openForWriting(folder)).contains("no store of Rasad"));
  }

  @Test
  void takesADatabaseThatIsStillEmptyForANewStore() {
    change(d -> {});

    Store.openForWriting(folder).close();

    Store.openForReading(folder).close();
  }

  @Test
  void refusesAStoreOfAnotherFormat() {
    Store.openForWriting(folder).close();
    change(d -> d.deleteAny(Node.ANY, Node.ANY, Rasad.FORMAT_VERSION, Node.ANY));

    assertTrue(messageOf(() -> Store.openForReading(folder)).contains("format 0"));
  }

  @Test
  void bringsTheOntologyUpToDate() {
    Store.openForWriting(folder).close();
    change(d -> d.deleteAny(Node.ANY, Rasad.eventClass(EventType.ASSAULT), Node.ANY, Node.ANY));

    try (Store store = Store.openForWriting(folder)) {
      boolean found =
          store.read(
              d -> d.contains(Node.ANY, Rasad.eventClass(EventType.ASSAULT), Node.ANY, Node.ANY));
      assertTrue(found);
    }
  }

  @Test
  void refusesAStoreThatIsOpenInTheSameProgram() {
    try (Store store = Store.openForWriting(folder)) {
      String message = messageOf(() -> Store.openForReading(folder));

      assertTrue(message.contains("already open"), message);
      store.put(Samples.visit());
    }
  }

  @Test
  void refusesToChangeAStoreOpenForReading() {
    Store.openForWriting(folder).close();

    try (Store store = Store.openForReading(folder)) {
      assertTrue(messageOf(() -> store.put(Samples.visit())).contains("reading only"));
    }
  }

  @Test
  void refusesToUseAClosedStore() {
    Store store = Store.openForWriting(folder);
    store.close();
    store.close();

    assertTrue(messageOf(store::statistics).contains("closed"));
  }

  @Test
  void refusesAStoreThatAnotherProgramHolds() throws IOException, InterruptedException {
    Process holder = start("hold");
    try (BufferedReader lines = holder.inputReader(UTF_8)) {
      assertEquals("open", lines.readLine());

      assertTrue(messageOf(() -> Store.openForReading(folder)).contains("another program"));
      String message = messageOf(() -> Store.openForWriting(folder));
      assertTrue(message.contains("another program"), message);
      assertTrue(message.contains("`rasad ingest --to ADDRESS --token-file FILE`"), message);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Store.openForReading(folder).close();
  }

  @Test
  void isWholeAfterAKillWhileWriting() throws IOException, InterruptedException {
    Process writer = start("write");
    try (BufferedReader lines = writer.inputReader(UTF_8)) {
      assertEquals("open", lines.readLine());
      for (int i = 0; i < 5; i++) {
        assertEquals("put " + i, lines.readLine());
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }

    try (Store store = Store.openForWriting(folder)) {
      Statistics statistics = store.statistics();
      assertTrue(statistics.articles() >= 5);
      assertEquals(3 * statistics.articles(), events(statistics));
      assertEquals(statistics.articles(), store.searchArticles("بلدة النخيل", 10_000).size());
      assertTrue(store.validate().conforms(), () -> store.validate().turtle());
    }
  }

  private static long events(Statistics statistics) {
    return statistics.events().values().stream()
        .flatMap(m -> m.values().stream())
        .mapToLong(n -> n)
        .sum();
  }

  private Process start(String what) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            StoreHolder.class.getName(),
            folder.toString(),
            what)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void change(Consumer<DatasetGraph> change) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(dataset, () -> change.accept(dataset));
    TDBInternal.expel(dataset, true);
  }

  private static String messageOf(Executable action) {
    return String.valueOf(assertThrows(StoreException.class, action).getMessage());
  }
}
