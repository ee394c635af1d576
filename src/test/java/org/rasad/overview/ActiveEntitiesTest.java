package org.rasad.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveEntitiesTest {

  static {
    JenaSystem.init();
  }

  /** The entity z is written before a, and b has no event. */
  private static final String DATA =
      """
      PREFIX : <http://localhost:3030/entity/>
      PREFIX e: <http://localhost:3030/event/>
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      <http://localhost:3030/graph/1> {
        e:1 a rasad:Assault ; rasad:status rasad:Actual ; rasad:actor :z ; rasad:recipient :busy .
        e:2 a rasad:Assault ; rasad:status rasad:Negated ; rasad:actor :busy ; rasad:recipient :a .
        e:3 a rasad:Aid ; rasad:status rasad:Future ; rasad:actor :busy ; rasad:place :town .
        :town rasad:partOf :b .
      }
      """;

  private DatasetGraph data;

  @BeforeEach
  void open(@TempDir Path folder) {
    data = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(data, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
  }

  @AfterEach
  void close() {
    TDBInternal.expel(data);
  }

  @Test
  void mostActiveComeFirstAndEqualOnesInTheOrderOfTheirIris() {
    assertEquals(List.of("busy 3", "a 1", "town 1", "z 1"), most(10));
  }

  @Test
  void theLastPlaceIsGivenByTheIriToo() {
    assertEquals(List.of("busy 3", "a 1"), most(2));
  }

  @Test
  void entitiesWithoutEventsAreNotAmongThem() {
    assertEquals(4, most(5).size());
  }

  @Test
  void noneAreWanted() {
    assertEquals(List.of(), most(0));
  }

  private List<String> most(int limit) {
    Overview overview = Overview.read(data);
    return Txn.calculateRead(
        data,
        () ->
            overview.interactions(data).orElseThrow().mostActive(limit).stream()
                .map(a -> a.entity().getLocalName() + " " + a.events())
                .toList());
  }
}
