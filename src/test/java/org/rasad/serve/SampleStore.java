package org.rasad.serve;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * A small TDB2 store of the form that {@code docs/model.md} describes, with hostile texts in it.
 */
public final class SampleStore {

  static {
    JenaSystem.init();
  }

  /** The rocket takes two UTF-16 units; the graph counts it as one code point. */
  private static final String DATA =
      """
      PREFIX : <http://localhost:3030/>
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX schema: <https://schema.org/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <http://localhost:3030/graph/ontology> {
        rasad:Assault rdfs:label "هجوم"@ar, "assault"@en .
        rasad:Actual rdfs:label "وقع"@ar, "actual"@en .
      }
      <http://localhost:3030/graph/entities> {
        <http://localhost:3030/entity/g-1> a rasad:Group ;
          skos:prefLabel "فصيل \\"أ\\" <b>"@ar, "Faction"@en .
        <http://localhost:3030/entity/x-2> a rasad:Facility ; skos:prefLabel "قاعدة \\u202Eس"@ar .
      }
      <http://localhost:3030/graph/article/a1> {
        <http://localhost:3030/article/a1> a schema:NewsArticle ; dcterms:identifier "a1" ;
          schema:headline "<script>alert('x')</script>"@ar ; schema:datePublished "2024-01-11"^^xsd:date ;
          dcterms:publisher "وكالة & شركاؤها" ; schema:url <https://example.org/a?b=1&c="d> ;
          rasad:hasText <http://localhost:3030/article/a1#char=0,30> .
        <http://localhost:3030/article/a1#char=0,30> a nif:Context ;
          nif:isString "🚀 قبل. هاجم الفصيل قاعدة." .
        <http://localhost:3030/article/a1#char=8,26> a nif:Sentence ;
          nif:anchorOf "هاجم الفصيل قاعدة."@ar ;
          nif:beginIndex "7"^^xsd:nonNegativeInteger ; nif:endIndex "25"^^xsd:nonNegativeInteger .
        <http://localhost:3030/article/a1#char=7,11> a rasad:Trigger ; nif:anchorOf "هاجم"@ar ;
          nif:referenceContext <http://localhost:3030/article/a1#char=0,30> ;
          nif:beginIndex "7"^^xsd:nonNegativeInteger ; nif:endIndex "11"^^xsd:nonNegativeInteger .
        <http://localhost:3030/article/a1#char=12,18> a rasad:Mention ; nif:anchorOf "الفصيل"@ar ;
          nif:referenceContext <http://localhost:3030/article/a1#char=0,30> ;
          itsrdf:taIdentRef <http://localhost:3030/entity/g-1> ;
          nif:beginIndex "12"^^xsd:nonNegativeInteger ; nif:endIndex "18"^^xsd:nonNegativeInteger .
        <http://localhost:3030/event/a1/assault-7> a rasad:Event, rasad:Assault ;
          rasad:status rasad:Actual ; rasad:reportedIn <http://localhost:3030/article/a1> ;
          rasad:actor <http://localhost:3030/entity/g-1> ;
          rasad:recipient <http://localhost:3030/entity/x-2> ;
          rasad:date "2024-01-10"^^xsd:date ; rasad:earliest "2024-01-10"^^xsd:date ;
          rasad:latest "2024-01-10"^^xsd:date ;
          rasad:triggerEvidence <http://localhost:3030/article/a1#char=7,11> ;
          rasad:actorEvidence <http://localhost:3030/article/a1#char=12,18> ;
          rasad:evidence <http://localhost:3030/article/a1#char=7,11> ;
          rasad:sentence <http://localhost:3030/article/a1#char=8,26> .
      }
      <http://localhost:3030/graph/incidents> {
        <http://localhost:3030/incident/a1/assault-7> a rasad:Incident ;
          rasad:eventType rasad:Assault ; rasad:standing rasad:Undisputed ;
          rasad:report <http://localhost:3030/event/a1/assault-7> ;
          rasad:reportCount 1 ; rasad:articleCount 1 ;
          rasad:actor <http://localhost:3030/entity/g-1> ;
          rasad:recipient <http://localhost:3030/entity/x-2> ;
          rasad:location <http://localhost:3030/entity/x-2> ;
          wgs84:lat 33.8 ; wgs84:long 42.4 ;
          rasad:killedLeast 2 ; rasad:killedMost 5 ;
          rasad:earliest "2024-01-10"^^xsd:date ; rasad:latest "2024-01-10"^^xsd:date .
      }
      <http://localhost:3030/graph/article/a2> {
        <http://localhost:3030/article/a2> a schema:NewsArticle ; dcterms:identifier "a2" ;
          schema:headline "عنوان آخر"@ar ; schema:datePublished "2024-02-01"^^xsd:date ;
          schema:url "javascript:alert(1)" .
        <http://localhost:3030/event/a2/retreat-1> a rasad:Retreat ;
          rasad:status rasad:Future ; rasad:reportedIn <http://localhost:3030/article/a2> ;
          rasad:actor <http://localhost:3030/entity/g-1> .
      }
      """
          .replace("c=\"d", "c=d");

  private SampleStore() {}

  /** A new store in this folder; the caller takes it away with {@code TDBInternal.expel}. */
  public static DatasetGraph create(Path folder) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(data, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
    return data;
  }
}
