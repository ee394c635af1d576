package org.rasad.overview;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.rasad.rdf.Rasad;

/** A database with four incidents and five events. */
final class SmallData {

  static {
    JenaSystem.init();
  }

  private static final String BASE = "http://localhost:3030/";

  private static final String DATA =
      """
      PREFIX : <http://localhost:3030/entity/>
      PREFIX e: <http://localhost:3030/event/>
      PREFIX i: <http://localhost:3030/incident/>
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <http://localhost:3030/graph/entities> {
        :base rasad:partOf :province . :province rasad:partOf :country . :country rasad:partOf :province .
      }
      <http://localhost:3030/graph/article/1> {
        e:1 a rasad:Assault ; rasad:status rasad:Actual ; rasad:actor :red ; rasad:recipient :base ;
          rasad:place :province ; rasad:earliest "2031-05-01"^^xsd:date ; rasad:latest "2031-05-01"^^xsd:date .
        e:2 a rasad:Assault ; rasad:status rasad:Negated ; rasad:actor :red ; rasad:recipient :base ;
          rasad:earliest "2031-05-01"^^xsd:date ; rasad:latest "2031-05-01"^^xsd:date .
        e:3 a rasad:Aid ; rasad:status rasad:Actual ; rasad:actor :blue ; rasad:recipient :red ;
          rasad:earliest "2031-06-01"^^xsd:date ; rasad:latest "2031-06-30"^^xsd:date .
        e:4 a rasad:Retreat ; rasad:status rasad:Future ; rasad:actor :red , :blue ; rasad:place :base .
        e:5 a rasad:Consult ; rasad:status rasad:Actual ; rasad:actor :red ; rasad:recipient :blue , :red .
      }
      <http://localhost:3030/graph/incidents> {
        i:1 a rasad:Incident ; rasad:eventType rasad:Assault ; rasad:standing rasad:Disputed ;
          rasad:report e:1 , e:2 ; rasad:actor :red ; rasad:recipient :base ; rasad:location :base ;
          wgs84:lat 33.5 ; wgs84:long 42.5 ;
          rasad:earliest "2031-05-01"^^xsd:date ; rasad:latest "2031-05-01"^^xsd:date .
        i:2 a rasad:Incident ; rasad:eventType rasad:Aid ; rasad:standing rasad:Undisputed ;
          rasad:report e:3 ; rasad:actor :blue ; rasad:recipient :red ;
          rasad:earliest "2031-06-01"^^xsd:date ; rasad:latest "2031-06-30"^^xsd:date .
        i:3 a rasad:Incident ; rasad:eventType rasad:Consult ; rasad:standing rasad:Undisputed ;
          rasad:report e:5 ; rasad:actor :red ; rasad:recipient :blue ; rasad:location :country ;
          wgs84:lat -17.0 ; wgs84:long 179.5 .
        i:4 a rasad:Incident ; rasad:eventType rasad:Assault ; rasad:standing rasad:Denied ;
          rasad:actor :green ; rasad:location :base ; wgs84:lat 33.5 ; wgs84:long 42.5 ;
          rasad:earliest "2031-05-02"^^xsd:date ; rasad:latest "2031-05-02"^^xsd:date .
      }
      """;

  private SmallData() {}

  static DatasetGraph create(Path folder) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(data, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
    return data;
  }

  static Node entity(String name) {
    return NodeFactory.createURI(BASE + "entity/" + name);
  }

  static Node term(String name) {
    return NodeFactory.createURI(Rasad.NAMESPACE + name);
  }
}
