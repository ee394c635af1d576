package org.rasad.store.search;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;

/** The properties whose words are in the index, each in a field of its own. */
enum IndexedProperty {
  LABEL("prefLabel", SKOS.prefLabel.asNode(), true),
  OTHER_LABEL("altLabel", SKOS.altLabel.asNode(), true),
  HEADLINE("headline", ForeignTerms.HEADLINE, false),
  TEXT("text", ForeignTerms.NIF_IS_STRING, false);

  /** Lucene takes no key of more than 32,766 bytes of UTF-8, of which a letter may have three. */
  private static final int LONGEST_KEY = 10_000;

  private final String field;
  private final Node property;
  private final boolean name;

  IndexedProperty(String field, Node property, boolean name) {
    this.field = field;
    this.property = property;
    this.name = name;
  }

  String field() {
    return field;
  }

  Node property() {
    return property;
  }

  /** Whether it names entities; else it says what an article says. */
  boolean isName() {
    return name;
  }

  /** Whether the quad is one of those that the index knows: the ontology has labels too. */
  static boolean holds(Quad quad, IriMinter minter) {
    if (!quad.getObject().isLiteral() || !isKey(quad.getGraph()) || !isKey(quad.getSubject())) {
      return false;
    }
    String graph = quad.getGraph().getURI();
    for (IndexedProperty each : values()) {
      if (each.property.equals(quad.getPredicate())) {
        return each.name
            ? graph.equals(minter.entitiesGraph())
            : graph.startsWith(minter.articleGraphPrefix());
      }
    }
    return false;
  }

  private static boolean isKey(Node node) {
    return node.isURI() && node.getURI().length() <= LONGEST_KEY;
  }
}
