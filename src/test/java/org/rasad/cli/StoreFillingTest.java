package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.source.Article;
import org.rasad.store.Activity;
import org.rasad.store.Store;

class StoreFillingTest {

  private static final Activity ACTIVITY =
      new Activity(Activity.Kind.INGEST, Instant.EPOCH, "test", Map.of(), "test");
  private static final String TEXT = "هاجم فصيل القاعدة. ";

  @TempDir private Path folder;

  @Test
  void articlesAreStoredTogether() {
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      try (StoreFilling filling = new StoreFilling(store, ACTIVITY, m -> {})) {
        fill(filling, 249, TEXT);
        assertFalse(store.contains("0"));
        filling.accept(read("last", TEXT));
        assertTrue(store.contains("0") && store.contains("last"));
        filling.accept(read("after", TEXT));
        assertFalse(store.contains("after"));
      }
      assertTrue(store.contains("after"));
    }
  }

  @Test
  void ofLongArticlesFewerAreStoredTogether() {
    String text = TEXT.repeat(100_000 / TEXT.length());
    try (Store store = Store.openForWriting(folder.resolve("store"));
        StoreFilling filling = new StoreFilling(store, ACTIVITY, m -> {})) {
      fill(filling, 2, text);
      assertFalse(store.contains("0"));
      filling.accept(read("2", text));
      assertTrue(store.contains("0") && store.contains("2"));
      // Counting begins anew with each batch.
      filling.accept(read("3", text));
      assertFalse(store.contains("3"));
    }
  }

  @Test
  void anArticleThatContradictsItselfDoesNotTakeTheOthersWithIt() {
    List<String> messages = new ArrayList<>();
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      try (StoreFilling filling = new StoreFilling(store, ACTIVITY, messages::add)) {
        filling.accept(read("a", TEXT));
        filling.accept(read("b", TEXT + "CONTRADICTION"));
        filling.accept(read("c", TEXT));
      }
      assertTrue(store.contains("a") && store.contains("c"));
      assertFalse(store.contains("b"));
    }
    assertEquals(1, messages.size());
    assertTrue(messages.getFirst().startsWith("b.txt: It was read, but"), messages.getFirst());
  }

  private static void fill(StoreFilling filling, int articles, String text) {
    for (int i = 0; i < articles; i++) {
      filling.accept(read(String.valueOf(i), text));
    }
  }

  private static Extracted read(String id, String text) {
    Article article = new Article(id, null, null, null, null, text);
    return new Extracted(id + ".txt", new FakeReading().extract(article));
  }
}
