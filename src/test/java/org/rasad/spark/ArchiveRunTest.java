package org.rasad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.rdf.IriMinter;
import org.rasad.source.Article;
import org.rasad.store.Store;

class ArchiveRunTest {

  private static final int UNIT = 6000;

  private final InventedArchive archive = new InventedArchive(120, 7);

  @TempDir private Path folder;
  private Path lines;
  private Path compressed;

  @BeforeEach
  void writeInput() throws IOException {
    List<Article> all = archive.articles();
    lines = InputWriter.lines(folder.resolve("in/a.jsonl"), all.subList(0, 80));
    compressed =
        InputWriter.compressed(folder.resolve("in/b.jsonl.gz"), all.subList(80, all.size()));
  }

  @AfterEach
  void mend() throws InterruptedException, TimeoutException {
    InventedArchive.breakAt("");
    LocalSpark.awaitIdle();
  }

  @Test
  void aRunThatWasCutOffGoesOnAndWritesWhatAStoreHolds()
      throws IOException, InterruptedException, TimeoutException {
    Path out = folder.resolve("out");
    Reading reading = archive.reading("cut");
    InventedArchive.breakAt("a60");

    assertThrows(Exception.class, () -> run(out, UNIT, reading));
    LocalSpark.awaitIdle();
    assertFalse(Files.exists(out.resolve("_SUCCESS")));
    Set<String> before = InventedArchive.takeRead("cut");
    Map<String, String> finished = Output.files(out, "work/done-units");
    assertFalse(finished.isEmpty());
    InventedArchive.breakAt("");

    UnitCount count = run(out, UNIT, reading);

    Set<String> after = InventedArchive.takeRead("cut");
    assertEquals(120, count.read());
    assertEquals(0, count.failed());
    assertTrue(after.contains("a60"));
    assertTrue(after.size() < 120, () -> before + " were read again");
    assertEquals(stored(), Output.quads(out));
    assertTrue(Files.exists(out.resolve("_SUCCESS")));
    assertEquals(Map.of(), Output.files(out, "work/attempts"));

    Map<String, String> files = Output.files(out, ".");
    assertEquals(count, run(out, UNIT, reading));
    assertEquals(Set.of(), InventedArchive.takeRead("cut"));
    assertEquals(files, Output.files(out, "."));
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlaceInTheWholeFile() throws IOException {
    List<String> input = new ArrayList<>(Files.readAllLines(lines));
    input.add(3, "{");
    input.add(40, "");
    input.add(50, InputWriter.line(new Article("deep", null, null, null, null, "عميق")));
    input.add(InputWriter.line(archive.articles().get(5)));
    Files.write(lines, input);
    byte[] whole = Files.readAllBytes(compressed);
    Files.write(compressed, Arrays.copyOf(whole, whole.length - 10));
    Path out = folder.resolve("out");

    UnitCount count = run(out, UNIT, archive.reading("faults"));

    String a = "file:" + lines;
    Map<String, String> wanted = new TreeMap<>();
    wanted.put(a + ":4", "It is not valid JSON at column 2.");
    wanted.put(a + ":51", "Its sentences are nested too deeply.");
    wanted.put(a + ":84", "Its id \"a5\" is that of an article already read from " + a + ":7.");
    wanted.put("file:" + compressed, "It cannot be read: Unexpected end of ZLIB input stream.");
    assertEquals(wanted, failures(out));
    assertEquals(4, count.failed());
  }

  @Test
  void anOutputOfAnotherJobIsLeftAlone() throws IOException {
    Path out = folder.resolve("out");
    InventedArchive.breakAt("a1");
    assertThrows(Exception.class, () -> run(out, UNIT, archive.reading("other")));

    assertThrows(JobSetupException.class, () -> run(out, UNIT + 1, archive.reading("other")));
    Files.writeString(lines, "{}\n");
    assertThrows(JobSetupException.class, () -> run(out, UNIT, archive.reading("other")));
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("letter.txt"), "سلام");
    assertThrows(JobSetupException.class, () -> run(mine, UNIT, archive.reading("other")));
    assertThrows(JobSetupException.class, () -> new JobSettings("here", "test", UNIT));
  }

  private UnitCount run(Path out, long unit, Reading reading) throws IOException {
    JobSettings settings = new JobSettings(IriMinter.DEFAULT_BASE, "test", unit);
    return new ArchiveRun(LocalSpark.session(), settings, new OutputFolder(out.toString()))
        .run(List.of(lines.toString(), compressed.toString()), reading);
  }

  private List<String> stored() {
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      store.putAll(archive.extractions());
      return Output.quads(store);
    }
  }

  private static Map<String, String> failures(Path out) {
    Map<String, String> failures = new TreeMap<>();
    for (Row row :
        LocalSpark.session()
            .read()
            .parquet(out.resolve("tables/failures").toString())
            .collectAsList()) {
      failures.put(row.getString(0), row.getString(1));
    }
    return failures;
  }
}
