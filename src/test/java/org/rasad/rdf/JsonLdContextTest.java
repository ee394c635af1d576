package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

final class JsonLdContextTest {

  private static final String SAMPLE =
      """
      {
        "id": "http://localhost:3030/incident/a/assault-2",
        "type": ["Incident"],
        "eventType": "Assault",
        "standing": "rasad:Disputed",
        "report": ["http://localhost:3030/event/a/assault-2"],
        "reportCount": 1,
        "earliest": "2031-02-03",
        "latest": "2031-02-03",
        "weapon": ["قذيفة هاون"],
        "lat": "33.3",
        "actor": [
          {
            "id": "http://localhost:3030/entity/zayd",
            "type": ["Person"],
            "prefLabel": {"ar": "زيد", "en": "Zayd"},
            "altLabel": {"ar": ["أبو عمرو", "الشيخ زيد"]},
            "name": ["زيد"],
            "partOf": "http://localhost:3030/entity/iq"
          }
        ]
      }
      """;

  private final Graph ontology = Ontology.TERMS.load();
  private final String text = read();
  private final JsonObject context = parse(text).getJsonObject("@context");

  @Test
  void namesEveryClassAndPropertyByItsLocalName() {
    Map<String, String> expected = new TreeMap<>();
    Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        .flatMap(t -> Iter.asStream(ontology.find(Node.ANY, RDF.type.asNode(), t.asNode())))
        .map(t -> t.getSubject().getURI().substring(Rasad.NAMESPACE.length()))
        .forEach(name -> expected.put(name, "rasad:" + name));

    Map<String, String> named = new TreeMap<>();
    iris().forEach((key, iri) -> named.merge(key, iri, String::concat));
    named.values().removeIf(iri -> !iri.startsWith("rasad:"));

    assertEquals(expected, named);
  }

  @Test
  void noKeyStandsTwiceAndNoTermHasTwoKeys() {
    List<String> keys = topKeys();

    assertEquals(keys.size(), Set.copyOf(keys).size(), keys.toString());
    assertEquals(iris().size(), Set.copyOf(iris().values()).size());
  }

  @Test
  void valuesHaveTheTypeThatTheOntologySays() {
    for (Triple range :
        Iter.asStream(ontology.find(Node.ANY, RDFS.range.asNode(), Node.ANY)).toList()) {
      String name = range.getSubject().getURI().substring(Rasad.NAMESPACE.length());

      assertEquals(coercion(range), coercion(context.getJsonObject(name)), name);
    }
  }

  @Test
  void expandsTheSampleToTheTermsOfTheOntology() throws JsonLdError {
    JsonObject node = expand(SAMPLE).getJsonObject(0);

    Set<String> types =
        node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.toSet());
    assertEquals(Set.of(Rasad.INCIDENT.getURI()), types);
    assertEquals(
        parse("{\"@type\": \"" + XSD.date.getURI() + "\", \"@value\": \"2031-02-03\"}"),
        node.getJsonArray(Rasad.EARLIEST.getURI()).get(0));
    assertEquals(
        parse("{\"@id\": \"" + Rasad.NAMESPACE + "Assault\"}"),
        node.getJsonArray(Rasad.EVENT_TYPE.getURI()).get(0));
  }

  @Test
  void aDocumentExpandsAndCompactsToItself() throws JsonLdError {
    JsonObject compact =
        JsonLd.compact(JsonDocument.of(expand(SAMPLE)), JsonDocument.of(new StringReader(text)))
            .get();

    JsonObject without = Json.createObjectBuilder(compact).remove("@context").build();
    assertEquals(parse(SAMPLE), without);
  }

  private JsonArray expand(String document) throws JsonLdError {
    JsonObject complete =
        Json.createObjectBuilder(parse(document)).add("@context", context).build();
    return JsonLd.expand(JsonDocument.of(complete)).get();
  }

  /** The key of each term with what it stands for; no prefixes and no keywords. */
  private Map<String, String> iris() {
    Map<String, String> iris = new TreeMap<>();
    context.forEach(
        (key, value) -> {
          String iri = iri(value);
          if (!iri.startsWith("@") && !iri.startsWith("http") && !key.startsWith("@")) {
            iris.put(key, iri);
          }
        });
    return iris;
  }

  private static String iri(JsonValue value) {
    return switch (value) {
      case JsonString string -> string.getString();
      case JsonObject object -> object.getString("@id");
      default -> "@";
    };
  }

  private static String coercion(Triple range) {
    String iri = range.getObject().getURI();
    boolean isDatatype = iri.startsWith(XSD.getURI());
    if (iri.equals(XSD.xstring.getURI())) {
      return "";
    }
    if (iri.equals(RDF.langString.getURI())) {
      return "ar";
    }
    return isDatatype ? "xsd:" + iri.substring(XSD.getURI().length()) : "@id";
  }

  /** {@code @vocab} is an IRI too, only that it is written as a term. */
  private static String coercion(JsonObject definition) {
    String type = definition.getString("@type", definition.getString("@language", ""));
    return type.equals("@vocab") ? "@id" : type;
  }

  /** The JSON parser keeps the last of two equal keys; so they are read one by one. */
  private List<String> topKeys() {
    List<String> keys = new ArrayList<>();
    int depth = 0;
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT -> depth++;
          case END_OBJECT -> depth--;
          case KEY_NAME -> {
            if (depth == 2) {
              keys.add(parser.getString());
            }
          }
          default -> {}
        }
      }
    }
    return keys;
  }

  private static JsonObject parse(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static String read() {
    try (InputStream in = Ontology.openContext()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
