package org.rasad.serve;

import static org.rasad.serve.Words.iri;

import org.apache.jena.graph.Node;

/** The terms that the pages read; {@code docs/model.md} tells what they mean. */
final class Terms {

  static final String RASAD = "https://w3id.org/rasad/ontology#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String SCHEMA = "https://schema.org/";

  static final Node ACTOR = iri(RASAD + "actor");
  static final Node RECIPIENT = iri(RASAD + "recipient");
  static final Node PLACE = iri(RASAD + "place");
  static final Node CLAIMED_BY = iri(RASAD + "claimedBy");
  static final Node STATUS = iri(RASAD + "status");
  static final Node DATE = iri(RASAD + "date");
  static final Node EVIDENCE = iri(RASAD + "evidence");
  static final Node SENTENCE = iri(RASAD + "sentence");
  static final Node REPORTED_IN = iri(RASAD + "reportedIn");
  static final Node TRIGGER = iri(RASAD + "Trigger");
  static final Node EVENT = iri(RASAD + "Event");
  static final Node HAS_TEXT = iri(RASAD + "hasText");
  static final Node IS_STRING = iri(NIF + "isString");
  static final Node BEGIN = iri(NIF + "beginIndex");
  static final Node END = iri(NIF + "endIndex");
  static final Node HEADLINE = iri(SCHEMA + "headline");
  static final Node URL = iri(SCHEMA + "url");
  static final Node PUBLISHED = iri(SCHEMA + "datePublished");

  private Terms() {}
}
