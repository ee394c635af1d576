package org.rasad.export.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds what other event tables call a type, by the ontology in the dataset.
 *
 * <p>A mode is more precise than a type, so the matches of modes count where there are any. A
 * concept of ACLED with a broader one is a sub-event type, one without is an event type. Not
 * thread-safe.
 */
final class Crosswalk {

  private static final String CAMEO = "https://w3id.org/rasad/cameo#";
  private static final String ACLED = "https://w3id.org/rasad/acled#";

  private static final List<Node> MATCHES =
      List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode());

  private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());

  private final DatasetGraph data;
  private final Map<List<Node>, AcledType> acled = new HashMap<>();
  private final Map<Node, List<String>> cameo = new HashMap<>();

  Crosswalk(DatasetGraph data) {
    this.data = data;
  }

  /**
   * @param modes concepts, in any order
   */
  AcledType acled(Node type, List<Node> modes) {
    List<Node> byModes = modes.stream().filter(m -> !matches(m).isEmpty()).toList();
    List<Node> asked = byModes.isEmpty() ? List.of(type) : byModes;
    return acled.computeIfAbsent(asked, this::look);
  }

  /** Top-level codes of CAMEO, in their order. */
  List<String> cameo(Node type) {
    return cameo.computeIfAbsent(type, this::codes);
  }

  /** A type may hold several codes, which then match more narrowly. */
  private List<String> codes(Node type) {
    Description of = describe(type);
    return Stream.concat(MATCHES.stream(), Stream.of(SKOS.narrowMatch.asNode()))
        .flatMap(m -> of.all(m).stream())
        .filter(code -> code.isURI() && code.getURI().startsWith(CAMEO))
        .flatMap(code -> describe(code).texts(SKOS.notation.asNode()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private AcledType look(List<Node> terms) {
    TreeSet<String> types = new TreeSet<>();
    TreeSet<String> subtypes = new TreeSet<>();
    for (Node match : terms.stream().flatMap(t -> matches(t).stream()).toList()) {
      List<Node> broader = acled(describe(match).all(SKOS.broader.asNode()).stream());
      if (broader.isEmpty()) {
        types.add(name(match));
      } else {
        subtypes.add(name(match));
        broader.forEach(b -> types.add(name(b)));
      }
    }
    return types.isEmpty()
        ? AcledType.NONE
        : new AcledType(List.copyOf(types), List.copyOf(subtypes));
  }

  private List<Node> matches(Node term) {
    Description of = describe(term);
    return acled(MATCHES.stream().flatMap(m -> of.all(m).stream()));
  }

  private String name(Node concept) {
    Description of = describe(concept);
    return NAMES.stream()
        .map(n -> of.text(n, LabelLanguage.ENGLISH))
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElse(Codes.localName(concept));
  }

  private Description describe(Node term) {
    return Description.of(data, Node.ANY, term);
  }

  private static List<Node> acled(Stream<Node> terms) {
    return terms.filter(t -> t.isURI() && t.getURI().startsWith(ACLED)).distinct().toList();
  }
}
