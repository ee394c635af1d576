package org.rasad.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;
import org.rasad.store.Statistics;
import org.rasad.store.Store;

class SyntheticStoreTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final int EVENTS = 2_000;

  @Test
  void keepsTheShapes(@TempDir Path folder) throws IOException {
    Path place = folder.resolve("store");
    new SyntheticStore(EVENTS, 1, LEXICON).load(place);

    try (Store store = Store.openForReading(place)) {
      assertEquals(List.of(), store.validate().violations());
      Statistics counts = store.statistics();
      assertEquals(EVENTS, Arrays.stream(Status.values()).mapToLong(counts::events).sum());
    }
  }

  @Test
  void isTheStoreThatPuttingTheArticlesGives(@TempDir Path folder) {
    try (Store store = Store.openForWriting(folder.resolve("store"))) {
      new News(500, 1, LEXICON).write((day, a) -> store.putAll(a, GraphOfNews.ingest(day)));

      Set<Quad> put = store.read(d -> Iter.asStream(d.find()).collect(Collectors.toSet()));
      Set<Quad> made = quads(500, 1);
      assertEquals(Set.of(), without(put, made));
      assertEquals(Set.of(), without(made, put));
    }
  }

  @Test
  void givesTheSameQuadsForTheSameSeed() {
    Set<Quad> quads = quads(EVENTS, 7);

    assertEquals(quads, quads(EVENTS, 7));
    assertNotEquals(quads, quads(EVENTS, 8));
  }

  @Test
  void fewActorsHaveMostEvents() {
    Map<Node, Long> counts = new HashMap<>();
    quads(EVENTS, 1).stream()
        .filter(q -> q.getPredicate().equals(Rasad.ACTOR))
        .forEach(q -> counts.merge(q.getObject(), 1L, Long::sum));

    List<Long> sorted = counts.values().stream().sorted((a, b) -> Long.compare(b, a)).toList();
    long all = sum(sorted);
    assertTrue(sum(sorted.subList(0, sorted.size() / 20)) > all / 3, sorted.toString());
    assertTrue(sorted.stream().filter(n -> n <= 2).count() > sorted.size() / 2, sorted.toString());
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
