package org.rasad.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.rasad.serve.RasadServer;
import org.rasad.serve.SampleStore;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.serve.page.WordSearch;
import org.rasad.store.NamedQuery;
import org.rasad.store.search.FoundArticle;
import org.rasad.store.search.FoundName;
import org.rasad.store.search.FoundName.Nearness;

/** A server over a small store in which every name, title and text wants to become a script. */
final class HostileServer implements AutoCloseable {

  /** Would run where it became markup, also where it is put in by a script. */
  static final String NAME =
      "\"'><img src=x onerror=alert(1)>{{7*7}}</script><svg onload=alert(2)>";

  static final String ENTITY = "/entity/evil";
  static final String EVENT = "/event/a3/assault-0";
  static final String INCIDENT = "/incident/a3/assault-0";
  static final String ARTICLE = "/article/a3";

  private static final String BASE = "http://localhost:3030/";

  private static final String DATA =
      """
      BASE <http://localhost:3030/>
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX schema: <https://schema.org/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <graph/entities> {
        <entity/evil> a rasad:Group ; skos:prefLabel NAME@ar, NAME@en ; skos:altLabel NAME .
        <entity/place> a rasad:Place ; skos:prefLabel NAME@ar ; wgs84:lat 33.0 ; wgs84:long 43.0 .
      }
      <graph/article/a3> {
        <article/a3> a schema:NewsArticle ; dcterms:identifier "a3" ; schema:headline NAME@ar ;
          schema:datePublished "2024-01-12"^^xsd:date ; dcterms:publisher NAME ;
          schema:url "data:text/html,<script>alert(3)</script>" ;
          rasad:hasText <article/a3#char=0,LENGTH> .
        <article/a3#char=0,LENGTH> a nif:Context ; nif:isString NAME .
        <article/a3#char=0,LENGTH> a nif:Sentence ; nif:anchorOf NAME@ar ;
          nif:beginIndex "0"^^xsd:nonNegativeInteger ;
          nif:endIndex "LENGTH"^^xsd:nonNegativeInteger .
        <article/a3#char=0,9> a rasad:Trigger ; nif:anchorOf "x"@ar ;
          nif:referenceContext <article/a3#char=0,LENGTH> ;
          nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "9"^^xsd:nonNegativeInteger .
        <event/a3/assault-0> a rasad:Event, rasad:Assault ; rasad:status rasad:Actual ;
          rasad:reportedIn <article/a3> ; rasad:actor <entity/evil> ;
          rasad:recipient <entity/g-1> ; rasad:date "2024-01-11"^^xsd:date ;
          rasad:earliest "2024-01-11"^^xsd:date ; rasad:latest "2024-01-11"^^xsd:date ;
          rasad:triggerEvidence <article/a3#char=0,9> ; rasad:evidence <article/a3#char=0,9> ;
          rasad:sentence <article/a3#char=0,LENGTH> .
      }
      <graph/incidents> {
        <incident/a3/assault-0> a rasad:Incident ; rasad:eventType rasad:Assault ;
          rasad:standing rasad:Undisputed ; rasad:report <event/a3/assault-0> ;
          rasad:reportCount 1 ; rasad:articleCount 1 ; rasad:actor <entity/evil> ;
          rasad:recipient <entity/g-1> ; rasad:location <entity/place> ;
          wgs84:lat 33.0 ; wgs84:long 43.0 ;
          rasad:earliest "2024-01-11"^^xsd:date ; rasad:latest "2024-01-11"^^xsd:date .
      }
      """
          .replace("NAME", '"' + NAME.replace("\"", "\\\"") + '"')
          .replace("LENGTH", String.valueOf(NAME.length()));

  /** Finds the same whatever is looked for. */
  private static final WordSearch SEARCH =
      new WordSearch() {
        @Override
        public List<FoundName> names(String typed, int limit) {
          return List.of(
              new FoundName(BASE + "entity/evil", NAME, "ar", Nearness.SAME),
              new FoundName(BASE + "entity/x-2", "قاعدة \u202Eس", "ar", Nearness.WORDS));
        }

        @Override
        public List<FoundArticle> articles(String words, int limit) {
          return List.of(new FoundArticle(BASE + "article/a3", 1));
        }
      };

  private final Path folder;
  private final DatasetGraph data;
  private final RasadServer server;

  private HostileServer(Path folder, DatasetGraph data, RasadServer server) {
    this.folder = folder;
    this.data = data;
    this.server = server;
  }

  static HostileServer start() throws IOException, ServerStartException {
    Path folder = Files.createTempDirectory("rasad-hostile");
    DatasetGraph data = SampleStore.create(folder);
    Txn.executeWrite(data, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
    Served served = new Served(data, BASE, NamedQuery.all(), SEARCH, Optional.empty());
    return new HostileServer(
        folder, data, RasadServer.start(served, new ServerOptions(ServerOptions.LOOPBACK, 0)));
  }

  String address(String path) {
    return server.address().resolve(path).toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
    TDBInternal.expel(data);
    PathUtils.deleteDirectory(folder);
  }
}
