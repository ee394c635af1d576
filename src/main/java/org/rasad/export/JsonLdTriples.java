package org.rasad.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.JsonArray;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Turns triples into expanded JSON-LD, the same for the same triples in whatever order they come.
 *
 * <p>JSON-LD has no terms for triples, so what RDF 1.2 writes as {@code e rdf:reifies <<( s p o
 * )>>} becomes a node with {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}.
 */
final class JsonLdTriples {

  private static final Comparator<Triple> IN_ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final QuadsToJsonld target;
  private int statements;

  private JsonLdTriples(JsonLdOptions options) {
    this.target = JsonLd.fromRdf().options(options).mode(options.getProcessingMode());
  }

  static JsonArray expand(List<Triple> triples, JsonLdOptions options)
      throws JsonLdError, RdfConsumerException {
    JsonLdTriples writer = new JsonLdTriples(options);
    for (Triple triple : triples.stream().distinct().sorted(IN_ORDER).toList()) {
      writer.write(triple);
    }
    return writer.target.toJsonLd();
  }

  private void write(Triple triple) throws RdfConsumerException {
    write(resource(triple.getSubject()), resource(triple.getPredicate()), triple.getObject());
  }

  private void write(String subject, String property, Node object) throws RdfConsumerException {
    if (object.isLiteral()) {
      literal(subject, property, object);
    } else if (object.isTripleTerm()) {
      statement(subject, property, object.getTriple());
    } else {
      link(subject, property, resource(object));
    }
  }

  private void literal(String subject, String property, Node literal) throws RdfConsumerException {
    String direction =
        literal.getLiteralBaseDirection() == null
            ? null
            : literal.getLiteralBaseDirection().direction();
    target.quad(
        subject,
        property,
        literal.getLiteralLexicalForm(),
        literal.getLiteralDatatypeURI(),
        absent(literal.getLiteralLanguage()),
        direction,
        null);
  }

  private void statement(String subject, String property, Triple stated)
      throws RdfConsumerException {
    String node = "_:statement" + statements;
    statements++;
    link(subject, property, node);
    link(node, RDF.subject.getURI(), resource(stated.getSubject()));
    link(node, RDF.predicate.getURI(), resource(stated.getPredicate()));
    // What a decision changed may itself have been about a triple.
    write(node, RDF.object.getURI(), stated.getObject());
  }

  private void link(String subject, String property, String object) throws RdfConsumerException {
    target.quad(subject, property, object, null, null, null, null);
  }

  private static @Nullable String absent(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String resource(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}
