package org.rasad.store;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.GraphText;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Writes what was done to the store, and what was gone after it, as PROV activities. Called inside
 * a write transaction.
 */
final class LogGraph {

  private static final DateTimeFormatter IN_NAMES =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final Node graph;

  LogGraph(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.graph = NodeFactory.createURI(minter.logGraph());
  }

  /** Writes the activity, which may be there already, and returns its node. */
  Node write(Activity activity) {
    String kind = activity.kind().name().toLowerCase(Locale.ROOT);
    String name = kind + "-" + IN_NAMES.format(activity.started());
    Node node = NodeFactory.createURI(minter.activity(name));
    if (dataset.contains(graph, node, RDF.type.asNode(), Node.ANY)) {
      return node;
    }
    Node program = NodeFactory.createURI(minter.program(activity.version()));
    add(node, RDF.type.asNode(), type(activity.kind()));
    add(
        node,
        ForeignTerms.PROV_STARTED_AT_TIME,
        NodeFactory.createLiteralDT(activity.started().toString(), XSDDatatype.XSDdateTime));
    add(node, ForeignTerms.PROV_WAS_ASSOCIATED_WITH, program);
    add(program, RDF.type.asNode(), ForeignTerms.PROV_SOFTWARE_AGENT);
    add(program, ForeignTerms.SOFTWARE_VERSION, literal(activity.version()));
    activity.settings().forEach((k, v) -> add(node, Rasad.SETTING, literal(k + "=" + v)));
    if (!activity.reason().isBlank()) {
      add(node, Rasad.REASON, literal(activity.reason()));
    }
    return node;
  }

  /** Writes which graph an activity made or changed. */
  void generated(Node articleGraph, Node activity) {
    add(articleGraph, ForeignTerms.PROV_WAS_GENERATED_BY, activity);
  }

  /**
   * Writes how the article of a graph was read last.
   *
   * @param digest nothing if that is not to be told
   */
  void read(Node articleGraph, Optional<String> digest) {
    dataset.deleteAny(graph, articleGraph, Rasad.READING_DIGEST, Node.ANY);
    digest.ifPresent(d -> add(articleGraph, Rasad.READING_DIGEST, literal(d)));
  }

  /** Whether the article of a graph was read so last. */
  boolean isRead(Node articleGraph, String digest) {
    return dataset.contains(graph, articleGraph, Rasad.READING_DIGEST, literal(digest));
  }

  /** Writes what was gone after an activity. */
  void gone(Collection<Node> things, Node activity) {
    things.forEach(t -> add(t, ForeignTerms.PROV_WAS_INVALIDATED_BY, activity));
  }

  /** Takes back that things are gone. */
  void back(Collection<Node> things) {
    if (dataset.contains(graph, Node.ANY, ForeignTerms.PROV_WAS_INVALIDATED_BY, Node.ANY)) {
      things.forEach(
          t -> dataset.deleteAny(graph, t, ForeignTerms.PROV_WAS_INVALIDATED_BY, Node.ANY));
    }
  }

  /** Keeps the identifier of an article that is gone. */
  void identify(Node article, String identifier) {
    add(article, DCTerms.identifier.asNode(), literal(identifier));
  }

  private static Node type(Activity.Kind kind) {
    return switch (kind) {
      case INGEST -> Rasad.INGEST;
      case RETRACTION -> Rasad.RETRACTION;
      case DECISION -> Rasad.ENTITY_DECISION;
      case LOAD -> Rasad.LOAD;
    };
  }

  /** What users give may hold characters that no RDF can. */
  private static Node literal(String text) {
    return NodeFactory.createLiteralString(GraphText.legal(text));
  }

  private void add(Node subject, Node property, Node value) {
    dataset.add(graph, subject, property, value);
  }
}
