package org.rasad.serve.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.rdf.Samples;
import org.rasad.store.Statistics;
import org.rasad.store.Store;
import org.rasad.store.TdbStorage;

class StoreCountsTest {

  private Store store;

  @BeforeEach
  void fill(@TempDir Path folder) {
    store = Store.openForWriting(folder.resolve("store"));
    store.putAll(List.of(Samples.attack(), Samples.visit()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void agreesWithTheStatisticsOfTheStore() {
    Statistics statistics = store.statistics();

    StoreCount count = count().orElseThrow();

    assertEquals(statistics.articles(), count.articles());
    assertEquals(
        statistics.events().values().stream()
            .flatMap(m -> m.values().stream())
            .mapToLong(n -> n)
            .sum(),
        count.events());
    assertEquals(statistics.entities().values().stream().mapToLong(n -> n).sum(), count.entities());
    assertTrue(count.incidents() > 0);
    assertEquals(count.quads(), count.properties().values().stream().mapToLong(n -> n).sum());
    assertEquals(
        Map.of("https://schema.org/NewsArticle", 2L),
        Map.of(
            "https://schema.org/NewsArticle",
            count.classes().get("https://schema.org/NewsArticle")));
  }

  @Test
  void isStoppedInTheMiddle() {
    DatasetGraph data = store.readOnlyDataset();

    Optional<StoreCount> count =
        Txn.calculateRead(
            data, () -> new StoreScan(TdbStorage.of(data), "urn:none").count(() -> true));

    assertFalse(count.isPresent());
  }

  @Test
  void countsAgainOnlyWhenTheDataHasChanged() {
    try (StoreCounts counts =
        StoreCounts.of(new DatasetGraphReadOnly(store.readOnlyDataset()), store.base())) {
      StoreCount before = counts.countNow().orElseThrow();

      assertEquals(before, counts.countNow().orElseThrow());
      store.putAll(List.of(Samples.attack("a3")));

      assertEquals(before.articles() + 1, counts.countNow().orElseThrow().articles());
    }
  }

  private Optional<StoreCount> count() {
    try (StoreCounts counts = StoreCounts.of(store.readOnlyDataset(), store.base())) {
      return counts.countNow();
    }
  }
}
