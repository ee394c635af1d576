package org.rasad.rdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;

/**
 * Describes an entity for a reader: label, other names, class, and what the gazetteer knows.
 *
 * <p>The same facts always give the same triples. Immutable and thread-safe.
 */
public final class EntityDescriber {

  static {
    JenaSystem.init();
  }

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[0-9]+");

  /** Most frequent first, then longest, then smallest by code point. */
  private static final Comparator<Map.Entry<String, Long>> BEST_NAME_FIRST =
      Comparator.comparing(Map.Entry<String, Long>::getValue, Comparator.reverseOrder())
          .thenComparing(e -> -e.getKey().codePointCount(0, e.getKey().length()))
          .thenComparing(Map.Entry::getKey, EntityDescriber::compareCodePoints);

  private final IriMinter minter;

  public EntityDescriber(IriMinter minter) {
    this.minter = minter;
  }

  /**
   * Describes a thing of the gazetteer.
   *
   * @throws IllegalArgumentException if its kind is not in the ontology
   */
  public Set<Triple> describe(GazetteerEntry entry) {
    Node node = NodeFactory.createURI(minter.entity(entry.id()));
    Set<Triple> triples = new LinkedHashSet<>();
    add(triples, node, RDF.type.asNode(), Rasad.entityClass(entry.type()));
    add(triples, node, Rasad.IDENTIFIED_BY, Rasad.identification(Identification.BY_GAZETTEER));
    add(triples, node, SKOS.prefLabel.asNode(), Literals.arabic(entry.arabic()));
    if (entry.english() != null) {
      add(triples, node, SKOS.prefLabel.asNode(), Literals.english(entry.english()));
    }
    entry.variants().stream()
        .filter(v -> !v.equals(entry.arabic()))
        .forEach(v -> add(triples, node, SKOS.altLabel.asNode(), Literals.arabic(v)));
    add(triples, node, Rasad.KIND, Rasad.kind(entry.kind()));
    if (entry.country() != null) {
      add(triples, node, Rasad.COUNTRY, Literals.string(entry.country()));
    }
    if (entry.parent() != null) {
      add(triples, node, Rasad.PART_OF, NodeFactory.createURI(minter.entity(entry.parent())));
    }
    describePosition(triples, node, entry);
    describeIdentity(triples, node, entry);
    return triples;
  }

  /**
   * Describes a thing that only articles know.
   *
   * @param entity its node
   * @param said gives for {@code rdf:type}, {@code rasad:name}, {@code rasad:kind}, {@code
   *     rasad:headWord}, {@code rasad:identifiedBy} and {@code rasad:describedWith} the values that
   *     articles give, each with their number; at least one class and one name
   */
  public Set<Triple> describe(Node entity, Function<Node, Map<Node, Long>> said) {
    Map<String, Long> names = new HashMap<>();
    said.apply(Rasad.NAME).forEach((n, c) -> names.merge(n.getLiteralLexicalForm(), c, Long::sum));
    Map<Node, Long> kinds = new HashMap<>(said.apply(Rasad.KIND));
    said.apply(Rasad.HEAD_WORD).forEach((word, c) -> kinds.merge(word, c, Long::sum));
    // A name in one article makes a named thing of what another only describes.
    Identification identification =
        said.apply(Rasad.IDENTIFIED_BY).containsKey(Rasad.identification(Identification.BY_NAME))
            ? Identification.BY_NAME
            : Identification.BY_DESCRIPTION;
    return describe(
        entity,
        said.apply(RDF.type.asNode()),
        names,
        kinds,
        said.apply(Rasad.DESCRIBED_WITH).keySet(),
        identification);
  }

  /**
   * Describes a thing that only articles know, by facts that are counted already.
   *
   * @param entity its node
   * @param types its classes, with the number of articles that say so; at least one
   * @param names its names, with the number of articles that use each; at least one
   * @param kinds its kinds, with the number of articles that say so; none if no article says any
   * @param inner the entities whose names stand inside its names
   * @param identification by what it is known to be one thing
   */
  public Set<Triple> describe(
      Node entity,
      Map<Node, Long> types,
      Map<String, Long> names,
      Map<Node, Long> kinds,
      Set<Node> inner,
      Identification identification) {
    String label = names.entrySet().stream().min(BEST_NAME_FIRST).orElseThrow().getKey();
    Set<Triple> triples = new LinkedHashSet<>();
    add(triples, entity, RDF.type.asNode(), mostFrequent(types).orElseThrow());
    mostFrequent(kinds)
        .ifPresent(k -> add(triples, entity, k.isURI() ? Rasad.KIND : Rasad.HEAD_WORD, k));
    add(triples, entity, Rasad.IDENTIFIED_BY, Rasad.identification(identification));
    inner.forEach(i -> add(triples, entity, Rasad.DESCRIBED_WITH, i));
    add(triples, entity, SKOS.prefLabel.asNode(), Literals.arabic(label));
    names.keySet().stream()
        .filter(n -> !n.equals(label))
        .sorted(EntityDescriber::compareCodePoints)
        .forEach(n -> add(triples, entity, SKOS.altLabel.asNode(), Literals.arabic(n)));
    return triples;
  }

  private static Optional<Node> mostFrequent(Map<Node, Long> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getKey);
  }

  private static void describePosition(Set<Triple> triples, Node node, GazetteerEntry entry) {
    GazetteerEntry.Coordinates at = entry.coordinates();
    if (at != null) {
      add(triples, node, ForeignTerms.LATITUDE, Literals.degrees(at.latitude()));
      add(triples, node, ForeignTerms.LONGITUDE, Literals.degrees(at.longitude()));
      add(triples, node, ForeignTerms.AS_WKT, Literals.point(at));
    }
  }

  /** Identifiers that are not of the expected form make no link. */
  private static void describeIdentity(Set<Triple> triples, Node node, GazetteerEntry entry) {
    entry
        .geonames()
        .filter(n -> NUMBER.matcher(n).matches())
        .ifPresent(n -> addSame(triples, node, "https://sws.geonames.org/" + n + "/"));
    String wikidata = entry.wikidata();
    if (wikidata != null && WIKIDATA.matcher(wikidata).matches()) {
      addSame(triples, node, "http://www.wikidata.org/entity/" + wikidata);
    }
  }

  private static void addSame(Set<Triple> triples, Node node, String iri) {
    add(triples, node, OWL.sameAs.asNode(), NodeFactory.createURI(iri));
  }

  private static void add(Set<Triple> triples, Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }

  private static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
