package org.rasad.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.lexicon.Status;
import org.rasad.overview.Overview;
import org.rasad.rdf.Rasad;

class OverviewsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  static {
    JenaSystem.init();
  }

  private DatasetGraph data;
  private Overviews overviews;

  @BeforeEach
  void open(@TempDir Path folder) {
    data = DatabaseMgr.connectDatasetGraph(folder.toString());
    overviews = new Overviews(data);
  }

  @AfterEach
  void close() {
    overviews.close();
    TDBInternal.expel(data);
  }

  @Test
  void whatIsWrittenLaterIsSeen() {
    assertEquals(0, newest().eventCount());

    writeEvent("http://localhost:3030/event/1");

    assertEquals(1, newest().eventCount());
  }

  @Test
  void nothingIsReadAgainWithoutAChange() {
    assertSame(newest(), newest());
  }

  @Test
  void aCompactionGivesNewNumbers() {
    writeEvent("http://localhost:3030/event/1");
    Overview before = newest();

    DatabaseMgr.compact(data, true);

    Overview after = newest();
    assertEquals(1, after.eventCount());
    assertEquals(false, Txn.calculateRead(data, () -> before.interactions(data)).isPresent());
    assertEquals(true, Txn.calculateRead(data, () -> after.interactions(data)).isPresent());
  }

  private Overview newest() {
    return overviews.within(LONG).orElseThrow();
  }

  private void writeEvent(String iri) {
    Txn.executeWrite(
        data,
        () ->
            data.add(
                new Quad(
                    NodeFactory.createURI("http://localhost:3030/graph/1"),
                    NodeFactory.createURI(iri),
                    Rasad.STATUS,
                    Rasad.status(Status.ACTUAL))));
  }
}
