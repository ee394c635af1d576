package org.rasad.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;
import org.rasad.store.Statistics;
import org.rasad.store.Store;

class SyntheticStoreTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final int EVENTS = 2_000;
  private static final int CHECKED = 600;
  private static final int PUT = 300;

  @Test
  void keepsTheShapes(@TempDir Path folder) throws IOException {
    Path place = folder.resolve("store");
    new SyntheticStore(CHECKED, 1, LEXICON).load(place);

    try (Store store = Store.openForReading(place)) {
      assertEquals(List.of(), store.validate().violations());
      Statistics counts = store.statistics();
      assertEquals(CHECKED, Arrays.stream(Status.values()).mapToLong(counts::events).sum());
    }
  }

  @Test
  void isTheStoreThatPuttingTheArticlesGives(@TempDir Path folder) {
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      new News(PUT, 1, LEXICON).write((day, a) -> store.putAll(a, GraphOfNews.ingest(day)));

      Set<Quad> put =
          store.read(
              d ->
                  Iter.asStream(d.find())
                      .filter(q -> !q.getPredicate().equals(Rasad.READING_DIGEST))
                      .collect(Collectors.toSet()));
      Set<Quad> made = quads(PUT, 1);
      assertEquals(Set.of(), without(put, made));
      assertEquals(Set.of(), without(made, put));
    }
  }

  @Test
  void givesTheSameQuadsForTheSameSeed() {
    Set<Quad> quads = quads(200, 7);

    assertEquals(quads, quads(200, 7));
    assertNotEquals(quads, quads(200, 8));
  }

  @Test
  void fewActorsHaveMostEvents() {
    Map<String, Long> counts = new HashMap<>();
    new News(EVENTS, 1, LEXICON)
        .write(
            (day, articles) ->
                articles.stream()
                    .flatMap(a -> a.events().stream())
                    .flatMap(e -> e.in(Role.ACTOR).stream())
                    .forEach(m -> counts.merge(m.entity(), 1L, Long::sum)));

    List<Long> sorted = counts.values().stream().sorted(Comparator.reverseOrder()).toList();
    assertTrue(sum(sorted.subList(0, sorted.size() / 20)) > sum(sorted) / 3, sorted.toString());
    assertTrue(sorted.get(sorted.size() / 2) <= 2, sorted.toString());
  }

  private static Set<Quad> quads(int events, long seed) {
    Set<Quad> quads = new HashSet<>();
    GraphOfNews graph = new GraphOfNews(new IriMinter(IriMinter.DEFAULT_BASE), quads::add);
    new News(events, seed, LEXICON).write((day, all) -> all.forEach(a -> graph.add(day, a)));
    graph.finish();
    return quads;
  }

  private static Set<Quad> without(Collection<Quad> quads, Set<Quad> others) {
    return quads.stream().filter(q -> !others.contains(q)).limit(20).collect(Collectors.toSet());
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
