package org.rasad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the RDF again with Jena. */
final class RdfExportTest {

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG"})
  void quadsAreTheWholeStore(ExportFormat format) {
    Lang lang = format == ExportFormat.NQUADS ? Lang.NQUADS : Lang.TRIG;

    DatasetGraph read = RDFParser.fromString(ExportSample.export(format), lang).toDatasetGraph();

    assertTrue(IsoMatcher.isomorphic(ExportSample.store(), read));
  }

  @Test
  void turtleIsTheUnionOfAllGraphs() {
    Graph read =
        RDFParser.fromString(ExportSample.export(ExportFormat.TURTLE), Lang.TURTLE).toGraph();

    assertTrue(ExportSample.store().getUnionGraph().isIsomorphicWith(read));
  }

  @Test
  void turtleSaysOnceWhatSeveralArticlesSay() {
    String turtle = ExportSample.export(ExportFormat.TURTLE);
    String subject = "\n<http://localhost:3030/entity/ghadir>\n";

    assertEquals(turtle.indexOf(subject), turtle.lastIndexOf(subject));
    assertTrue(turtle.contains(subject));
    assertEquals(1, turtle.split("rasad:memberOf  +<", -1).length - 1, turtle);
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "TRIG", "TURTLE"})
  void orderDoesNotDependOnTheDatabase(ExportFormat format) throws IOException {
    List<Quad> quads = new ArrayList<>(Iter.toList(ExportSample.store().find()));
    Collections.reverse(quads);
    DatasetGraph other = DatasetGraphFactory.createTxnMem();
    quads.forEach(other::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    format.with(ExportSample.everything()).write(other, out);

    assertEquals(ExportSample.export(format), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void prefixesAreThoseOfTheOntology() {
    String turtle = ExportSample.export(ExportFormat.TURTLE);

    assertTrue(turtle.contains("rasad:attacked"), turtle);
    assertFalse(turtle.contains("<https://w3id.org/rasad/ontology#attacked>"), turtle);
  }
}
