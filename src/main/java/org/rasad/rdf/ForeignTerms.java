package org.rasad.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The terms of other vocabularies that Rasad writes and that Jena has no constants for. */
public final class ForeignTerms {

  /** NIF 2.0 Core: ranges of characters. */
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  public static final String SCHEMA = "https://schema.org/";

  /** PROV-O: who made what, when, from what. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  public static final String GEOSPARQL = "http://www.opengis.net/ont/geosparql#";

  public static final Node NIF_CONTEXT = iri(NIF + "Context");
  public static final Node NIF_PHRASE = iri(NIF + "Phrase");
  public static final Node NIF_SENTENCE = iri(NIF + "Sentence");
  public static final Node NIF_IS_STRING = iri(NIF + "isString");
  public static final Node NIF_ANCHOR_OF = iri(NIF + "anchorOf");
  public static final Node NIF_BEGIN_INDEX = iri(NIF + "beginIndex");
  public static final Node NIF_END_INDEX = iri(NIF + "endIndex");
  public static final Node NIF_REFERENCE_CONTEXT = iri(NIF + "referenceContext");
  public static final Node ITSRDF_TA_IDENT_REF = iri(ITSRDF + "taIdentRef");
  public static final Node ITSRDF_TA_CONFIDENCE = iri(ITSRDF + "taConfidence");

  public static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
  public static final Node HEADLINE = iri(SCHEMA + "headline");
  public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  public static final Node URL = iri(SCHEMA + "url");
  public static final Node SOFTWARE_VERSION = iri(SCHEMA + "softwareVersion");

  public static final Node PROV_SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");
  public static final Node PROV_STARTED_AT_TIME = iri(PROV + "startedAtTime");
  public static final Node PROV_WAS_ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
  public static final Node PROV_WAS_GENERATED_BY = iri(PROV + "wasGeneratedBy");
  public static final Node PROV_WAS_INVALIDATED_BY = iri(PROV + "wasInvalidatedBy");

  public static final Node LATITUDE = iri(WGS84 + "lat");
  public static final Node LONGITUDE = iri(WGS84 + "long");
  public static final Node AS_WKT = iri(GEOSPARQL + "asWKT");
  public static final String WKT_LITERAL = GEOSPARQL + "wktLiteral";

  /** RDF 1.2: what a statement about a statement speaks of. */
  public static final Node REIFIES = iri(RDF.getURI() + "reifies");

  private ForeignTerms() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
