package org.rasad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.scale.SyntheticStores;

/** Files of a store that are damaged, which {@code check} finds and a backup mends. */
final class DamageTest {

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private static Path whole;
  private static Path backup;

  @BeforeAll
  static void makeStore() {
    whole = shared.resolve("whole");
    SyntheticStores.load(60, 1, whole);
    backup = shared.resolve("backup.nq.gz");
    assertEquals(0, run("backup", "--store", whole, "--output", backup).code());
  }

  @Test
  void aWholeStoreHasNoFault() {
    CommandLineRun check = run("check", "--store", copy());

    assertEquals("", check.results());
    assertEquals(0, check.code());
    assertTrue(check.messages().contains(" is whole: "), check.messages());
  }

  @ParameterizedTest
  @CsvSource({"GSPO.dat, 8192", "POSG.idn, 0", "nodes.dat, 100", "nodes-data.obj, 5000"})
  void findsAFileThatIsCutOffAndABackupMendsIt(String name, long length) throws IOException {
    Path store = copy();
    try (FileChannel file =
        FileChannel.open(database(store).resolve(name), StandardOpenOption.WRITE)) {
      file.truncate(length);
    }

    CommandLineRun check = run("check", "--store", store);

    assertEquals(1, check.code());
    assertTrue(check.results().contains(name + " is cut off: it has " + length), check.results());
    assertTrue(check.results().contains("Restore a backup (rasad restore)"), check.results());
    CommandLineRun restored = run("restore", backup, "--store", store);
    assertEquals(0, restored.code(), restored.messages());
    assertEquals(0, run("check", "--shapes", "--store", store).code());
    assertEquals(StoreFiles.quads(whole), StoreFiles.quads(store));
  }

  @ParameterizedTest
  @CsvSource({"GSPO, GPOS", "SPOG, OSPG", "GOSP, POSG"})
  void findsIndexesThatAreSwapped(String one, String other) throws IOException {
    Path store = copy();
    for (String suffix : new String[] {".bpt", ".dat", ".idn"}) {
      Path first = database(store).resolve(one + suffix);
      Path second = database(store).resolve(other + suffix);
      Path aside = store.resolve("aside");
      Files.move(first, aside);
      Files.move(second, first);
      Files.move(aside, second);
    }

    CommandLineRun check = run("check", "--store", store);

    assertEquals(1, check.code());
    assertTrue(check.results().contains("The index " + one), check.results());
    assertTrue(check.results().contains("The index " + other), check.results());
  }

  @ParameterizedTest
  @CsvSource({"OSPG.dat, 20000", "GSPO.dat, 9000", "SPOG.dat, 9000"})
  void findsAByteThatHasChangedInAnIndex(String name, long place) throws IOException {
    Path store = copy();
    flip(database(store).resolve(name), place);

    assertEquals(1, run("check", "--store", store).code());
  }

  @Test
  void findsATextThatHasChanged() throws IOException {
    Path store = copy();
    Path file = database(store).resolve("nodes-data.obj");
    for (long place = 20_000; place < 24_000; place += 50) {
      flip(file, place);
    }

    CommandLineRun check = run("check", "--store", store);

    assertEquals(1, check.code());
    assertTrue(check.results().contains("node"), check.results());
  }

  @Test
  void findsAnIndexOfAnOlderTime() throws IOException {
    Path store = copy();
    Path older = shared.resolve("older");
    if (!Files.exists(older)) {
      SyntheticStores.load(55, 1, older);
    }
    for (String suffix : new String[] {".bpt", ".dat", ".idn"}) {
      Files.copy(
          database(older).resolve("POSG" + suffix),
          database(store).resolve("POSG" + suffix),
          StandardCopyOption.REPLACE_EXISTING);
    }

    CommandLineRun check = run("check", "--store", store);

    assertEquals(1, check.code());
    assertTrue(check.results().contains("The index POSG has other quads"), check.results());
  }

  @Test
  void findsArticlesThatAreNotWhole() {
    Path store = copy();
    change(store, d -> d.deleteAny(Node.ANY, Node.ANY, ForeignTerms.NIF_IS_STRING, Node.ANY));
    assertTrue(run("check", "--store", store).results().contains("> is without its text."));

    Path other = folder.resolve("other");
    StoreFiles.copy(whole, other);
    change(other, d -> d.deleteAny(Node.ANY, Node.ANY, Rasad.EVIDENCE, Node.ANY));
    CommandLineRun check = run("check", "--store", other);
    assertEquals(1, check.code());
    assertTrue(check.results().contains("without evidence"), check.results());
  }

  @Test
  void findsAnIndexOfWordsThatIsBehindAndAFaultyFileOfDecisionsAndWhatWasLeft() throws IOException {
    Path store = copy();
    assertEquals(0, run("check", "--store", store).code());
    Node graph = NodeFactory.createURI("http://localhost:3030/graph/entities");
    Node label = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
    Node entity = NodeFactory.createURI("http://localhost:3030/entity/pkk");
    change(store, d -> d.add(graph, entity, label, NodeFactory.createLiteralLang("اسم", "ar")));
    Files.writeString(store.resolve("decisions.tsv"), "no decision\n", UTF_8);
    Files.createDirectories(store.resolve("loading/Data-0001"));
    Files.createDirectories(store.resolve("search-0009"));

    CommandLineRun check = run("check", "--store", store);

    assertEquals(1, check.code());
    assertEquals(4, check.results().lines().count(), check.results());
    assertTrue(check.results().contains("The index of words has "), check.results());
    assertTrue(check.results().contains("decisions.tsv"), check.results());
    assertTrue(check.results().contains("loading was left"), check.results());
    assertTrue(check.results().contains("search-0009 was left"), check.results());
  }

  @Test
  void tellsAStoreOfAnOlderVersion() {
    Path store = copy();
    Node graph = NodeFactory.createURI("http://localhost:3030/graph/store");
    change(
        store,
        d -> {
          d.deleteAny(graph, graph, Rasad.FORMAT_VERSION, Node.ANY);
          d.add(graph, graph, Rasad.FORMAT_VERSION, NodeFactory.createLiteralString("1"));
        });

    for (String command : new String[] {"check", "stats", "serve"}) {
      CommandLineRun run = run(command, "--store", store);
      assertEquals(2, run.code());
      assertTrue(run.messages().contains("has format 1, but this Rasad reads"), run.messages());
    }
  }

  @Test
  void aCutOrChangedBackupIsNotRestored() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    Path store = copy();
    Path cut = folder.resolve("cut.nq.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 40));
    Path changed = folder.resolve("changed.nq.gz");
    try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(changed));
        var in = new java.util.zip.GZIPInputStream(Files.newInputStream(backup))) {
      String text = new String(in.readAllBytes(), UTF_8);
      out.write(text.replaceFirst("\"ar?t", "\"xxx").replaceFirst("@ar ", "@en ").getBytes(UTF_8));
    }
    Path other = Files.writeString(folder.resolve("other.nq"), "a text");

    assertTold("is cut off", run("restore", cut, "--store", store));
    assertTold("was changed", run("restore", changed, "--store", store));
    assertTold("is no backup", run("restore", other, "--store", store));
    assertTold("cannot be read", run("restore", folder.resolve("none"), "--store", store));
    assertEquals(StoreFiles.quads(whole), StoreFiles.quads(store));
  }

  @Test
  void aBackupOfARunningServerHoldsItsDecisionsToo() throws Exception {
    Path file = folder.resolve("served.nq.gz");
    Path store = folder.resolve("restored");
    try (RunningServer server = new RunningServer(folder, FakeReading::new)) {
      server.post("{\"id\": \"a\", \"text\": \"هاجم فصيل النخيل بلدة الزيتون\"}\n");
      Files.writeString(
          server.storeFolder().resolve("decisions.tsv"), "distinct\tpkk\tisis\t\tunlike\n", UTF_8);
      CommandLineRun run =
          run(
              "backup",
              "--from",
              server.address(),
              "--token-file",
              server.tokenFile(),
              "--output",
              file);
      assertEquals(0, run.code(), run.messages());
      Path wrong = server.token("wrong", "another-token-entirely");
      assertTold(
          "refuses (status 401)",
          run("backup", "--from", server.address(), "--token-file", wrong, "--output", file));
    }

    assertEquals(0, run("restore", file, "--store", store).code());
    assertEquals(
        "distinct\tpkk\tisis\t\tunlike\n", Files.readString(store.resolve("decisions.tsv"), UTF_8));
    assertEquals(StoreFiles.quads(folder.resolve("store")), StoreFiles.quads(store));
  }

  private static void assertTold(String part, CommandLineRun run) {
    assertEquals(2, run.code());
    assertTrue(run.messages().contains(part), run.messages());
  }

  private Path copy() {
    Path store = folder.resolve("store");
    StoreFiles.copy(whole, store);
    return store;
  }

  private static Path database(Path store) {
    return StoreFiles.database(store);
  }

  private static void flip(Path file, long place) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(place);
      int before = bytes.read();
      bytes.seek(place);
      bytes.write(before ^ 0xff);
    }
  }

  private static void change(Path store, java.util.function.Consumer<DatasetGraph> change) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(store.toString());
    Txn.executeWrite(dataset, () -> change.accept(dataset));
    TDBInternal.expel(dataset, true);
  }

  private static CommandLineRun run(Object... words) {
    return CommandLineRun.of(words);
  }
}
