package org.rasad.serve.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.count.StoreCount;
import org.rasad.serve.count.StoreCounts;

/** Makes the descriptions of the endpoint and of the data. Thread-safe. */
public final class Descriptions {

  private static final List<Node> EXAMPLES =
      List.of(
          NodeFactory.createURI(Rasad.NAMESPACE + "Group"),
          ForeignTerms.NEWS_ARTICLE,
          NodeFactory.createURI(Rasad.NAMESPACE + "Incident"));

  private final DatasetGraph data;
  private final String base;
  private final StoreCounts counts;
  private final String service = resource("/org/rasad/serve/service.ttl");
  private final String dataset = resource("/org/rasad/serve/void.ttl");

  /**
   * @param base with which the IRIs of the store begin
   */
  public Descriptions(DatasetGraph data, String base, StoreCounts counts) {
    this.data = data;
    this.base = base;
    this.counts = counts;
  }

  /**
   * The endpoint, in the terms of the SPARQL Service Description.
   *
   * @param server its address, ends in a slash
   */
  public Model service(String server) {
    Model model = parse(service, server);
    model.setNsPrefix("void", VOID.getURI());
    counts
        .soon()
        .ifPresent(
            count ->
                model
                    .createResource(server + ".well-known/void#union")
                    .addProperty(VOID.triples, whole(count.quads())));
    return model;
  }

  /**
   * The data, in the terms of VoID.
   *
   * @param server its address, ends in a slash
   */
  public Model dataset(String server) {
    Model model = parse(dataset, server);
    Resource described = model.createResource(server + ".well-known/void#dataset");
    described.addProperty(VOID.uriSpace, base);
    Txn.executeRead(
        data,
        () ->
            examples()
                .forEach(
                    node ->
                        described.addProperty(
                            VOID.exampleResource, model.createResource(node.getURI()))));
    counts.soon().ifPresent(count -> addCounts(described, count));
    return model;
  }

  private Stream<Node> examples() {
    return EXAMPLES.stream().map(this::example).flatMap(Optional::stream).filter(Node::isURI);
  }

  private Optional<Node> example(Node type) {
    Iterator<Quad> found = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type);
    try {
      return found.hasNext() ? Optional.of(found.next()).map(Quad::getSubject) : Optional.empty();
    } finally {
      Iter.close(found);
    }
  }

  private void addCounts(Resource described, StoreCount count) {
    described.addProperty(VOID.triples, whole(count.quads()));
    described.addProperty(VOID.entities, whole(count.entities()));
    described.addProperty(VOID.documents, whole(count.articles()));
    described.addProperty(VOID.classes, whole(count.classes().size()));
    described.addProperty(VOID.properties, whole(count.properties().size()));
    count
        .classes()
        .forEach(
            (iri, number) ->
                described.addProperty(
                    VOID.classPartition, part(described, VOID._class, iri, VOID.entities, number)));
    count
        .properties()
        .forEach(
            (iri, number) ->
                described.addProperty(
                    VOID.propertyPartition,
                    part(described, VOID.property, iri, VOID.triples, number)));
  }

  private static Resource part(
      Resource of, Property by, String iri, Property counted, long number) {
    Model model = of.getModel();
    return model
        .createResource()
        .addProperty(by, model.createResource(iri))
        .addProperty(counted, whole(number));
  }

  private static RDFNode whole(long number) {
    return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** The prefix {@code data:} stands for the base of the store. */
  private Model parse(String turtle, String server) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString("PREFIX data: <%s>%n".formatted(base) + turtle, Lang.TURTLE)
        .base(server)
        .parse(model);
    return model;
  }

  private static String resource(String name) {
    try (InputStream in = Descriptions.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was packaged without " + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
