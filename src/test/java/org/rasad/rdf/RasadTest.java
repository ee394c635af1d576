package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.RelationType;
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
  void notationOfConceptsIsTheCodeOfTheEnumerations() {
    for (Mode mode : Mode.values()) {
      assertEquals(mode.code(), notation(Rasad.mode(mode)));
    }
    for (EventType type : EventType.values()) {
      assertEquals(type.name(), notation(Rasad.eventClass(type)));
    }
    for (String kind : Rasad.KIND_CODES) {
      assertEquals(kind, notation(Rasad.kind(kind)));
    }
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

  private static Set<String> namesInJava() throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Field field : Rasad.class.getFields()) {
      if (field.getType() == Node.class) {
        names.add(((Node) field.get(null)).getURI());
      }
    }
    Arrays.stream(EventType.values()).forEach(t -> names.add(Rasad.eventClass(t).getURI()));
    Arrays.stream(EventType.values()).forEach(t -> names.add(Rasad.plainProperty(t).getURI()));
    Arrays.stream(EntityType.values()).forEach(t -> names.add(Rasad.entityClass(t).getURI()));
    Arrays.stream(Status.values()).forEach(s -> names.add(Rasad.status(s).getURI()));
    Arrays.stream(Mode.values()).forEach(m -> names.add(Rasad.mode(m).getURI()));
    Arrays.stream(RelationType.values()).forEach(r -> names.add(Rasad.relation(r).getURI()));
    Rasad.KIND_CODES.forEach(k -> names.add(Rasad.kind(k).getURI()));
    return names;
  }
}
