package org.rasad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.rdf.IriMinter;
import org.rasad.source.Article;
import org.rasad.store.Store;

/** The samples, read with the real models by the job and into a store. */
class ArchiveOfSamplesTest {

  @TempDir private Path folder;

  @Test
  void theJobWritesWhatAStoreHolds() throws IOException {
    List<Article> samples = InputWriter.samples();
    int third = samples.size() / 3;
    Path lines = InputWriter.lines(folder.resolve("in/a.jsonl"), samples.subList(0, third));
    Path compressed =
        InputWriter.compressed(folder.resolve("in/b.jsonl.gz"), samples.subList(third, 2 * third));
    Path parquet =
        InputWriter.parquet(folder.resolve("in/c"), samples.subList(2 * third, samples.size()));
    JobSettings settings = new JobSettings(IriMinter.DEFAULT_BASE, "test", 9_000);
    Path out = folder.resolve("out");

    UnitCount count =
        new ArchiveRun(LocalSpark.session(), settings, new OutputFolder(out.toString()))
            .run(
                List.of(lines.toString(), compressed.toString(), parquet.toString()),
                new ModelReading());

    List<String> stored;
    ModelReading reading = new ModelReading();
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      store.putAll(samples.stream().map(reading::extract).toList());
      stored = Output.quads(store);
    }
    assertEquals(samples.size(), count.read());
    assertEquals(0, count.failed());
    assertFalse(stored.isEmpty());
    assertEquals(stored, Output.quads(out));
    assertEquals(
        count.events(),
        LocalSpark.session().read().parquet(out.resolve("tables/events").toString()).count());
  }
}
