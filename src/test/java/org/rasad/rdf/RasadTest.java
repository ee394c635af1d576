package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.event.EventDate;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Standing;
import org.rasad.lexicon.Status;

final class RasadTest {

  private final Graph ontology = Ontology.TERMS.load();

  @Test
  void namesExactlyTheTermsOfTheTurtle() throws IllegalAccessException {
    Set<String> inTurtle =
        Iter.asStream(ontology.find())
            .map(Triple::getSubject)
            .map(Node::getURI)
            .filter(s -> s.startsWith(Rasad.NAMESPACE))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(inTurtle, namesInJava());
  }

  @Test
  void usesNoTermOfItsNamespaceThatIsNotDefined() throws IllegalAccessException {
    Set<String> used =
        Iter.asStream(ontology.find())
            .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(s -> s.startsWith(Rasad.NAMESPACE))
            .collect(Collectors.toSet());

    assertTrue(namesInJava().containsAll(used), used.toString());
  }

  @Test
  void notationOfAKindIsItsCodeInTheTables() {
    for (String kind : Rasad.KIND_CODES) {
      assertEquals(kind, notation(Rasad.kind(kind)));
    }
  }

  @ParameterizedTest
  @MethodSource("closedSchemes")
  void schemeHoldsExactlyTheConceptsOfItsEnumeration(Node scheme, Map<Node, String> notations) {
    Map<Node, String> inTurtle =
        Iter.asStream(ontology.find(Node.ANY, SKOS.inScheme.asNode(), scheme))
            .map(Triple::getSubject)
            .collect(Collectors.toMap(c -> c, this::notation));

    assertEquals(notations, inTurtle);
  }

  static Stream<Arguments> closedSchemes() {
    return Stream.of(
        arguments(Rasad.EVENT_TYPES, concepts(EventType.values(), Rasad::eventClass, Enum::name)),
        arguments(Rasad.STATUSES, concepts(Status.values(), Rasad::status, RasadTest::lower)),
        arguments(Rasad.MODES, concepts(Mode.values(), Rasad::mode, Mode::code)),
        arguments(
            Rasad.LINK_REASONS, concepts(LinkReason.values(), Rasad::linkReason, LinkReason::code)),
        arguments(
            Rasad.IDENTIFICATIONS,
            concepts(Identification.values(), Rasad::identification, Identification::code)),
        arguments(
            Rasad.DATE_PRECISIONS,
            concepts(EventDate.Precision.values(), Rasad::datePrecision, RasadTest::lower)),
        arguments(
            Rasad.DATE_BASES, concepts(DateBasis.values(), Rasad::dateBasis, DateBasis::code)),
        arguments(
            Rasad.PLACE_PRECISIONS,
            concepts(PlacePrecision.values(), Rasad::placePrecision, PlacePrecision::code)),
        arguments(Rasad.STANDINGS, concepts(Standing.values(), Rasad::standing, Standing::code)));
  }

  @Test
  void everyEventClassTellsItsPlainProperty() {
    for (EventType type : EventType.values()) {
      assertTrue(
          ontology.contains(
              Rasad.eventClass(type), Rasad.PLAIN_PROPERTY, Rasad.plainProperty(type)));
      assertTrue(
          ontology.contains(
              Rasad.plainProperty(type), RDFS.subPropertyOf.asNode(), Rasad.INTERACTED_WITH));
    }
  }

  @Test
  void refusesAKindThatTheOntologyDoesNotHave() {
    assertThrows(IllegalArgumentException.class, () -> Rasad.kind("castle"));
  }

  @Test
  void hasNoBlankNodes() {
    assertTrue(Iter.asStream(ontology.find()).noneMatch(t -> t.getObject().isBlank()));
  }

  @Test
  void conformsToItsOwnShapes() {
    ShapesReport report = ShapesChecker.ofOntology().check(ontology);

    assertTrue(report.conforms(), report::turtle);
  }

  private String notation(Node concept) {
    return ontology
        .find(concept, SKOS.notation.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static <E extends Enum<E>> Map<Node, String> concepts(
      E[] values, Function<E, Node> concept, Function<E, String> notation) {
    return Arrays.stream(values).collect(Collectors.toMap(concept, notation));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> namesInJava() throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Field field : Rasad.class.getFields()) {
      if (field.getType() == Node.class) {
        names.add(((Node) field.get(null)).getURI());
      }
    }
    Arrays.stream(EventType.values()).forEach(t -> names.add(Rasad.plainProperty(t).getURI()));
    Arrays.stream(EntityType.values()).forEach(t -> names.add(Rasad.entityClass(t).getURI()));
    closedSchemes()
        .flatMap(a -> ((Map<?, ?>) a.get()[1]).keySet().stream())
        .forEach(c -> names.add(((Node) c).getURI()));
    Arrays.stream(RelationType.values()).forEach(r -> names.add(Rasad.relation(r).getURI()));
    Rasad.KIND_CODES.forEach(k -> names.add(Rasad.kind(k).getURI()));
    return names;
  }
}
