package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.source.Article;

final class ArticleMapperTest {

  private static final String BASE = "https://kg.example.org/";

  private final IriMinter minter = new IriMinter(BASE);
  private final ArticleMapper mapper = new ArticleMapper(minter);

  @Test
  void writesTheGraphThatTheModelShows() {
    String expected =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
        PREFIX schema: <https://schema.org/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX : <https://kg.example.org/article/a2#>
        PREFIX e: <https://kg.example.org/entity/>
        GRAPH <https://kg.example.org/graph/article/a2> {
          <https://kg.example.org/article/a2> a schema:NewsArticle ;
            dcterms:identifier "a2" ; schema:headline "عنوان"@ar ;
            schema:datePublished "2031-05-14"^^xsd:date ; dcterms:publisher "وكالة الاختبار" ;
            schema:url "https://news.example/a2"^^xsd:anyURI ;
            rasad:hasText <https://kg.example.org/article/a2#char=0,39> .
          <https://kg.example.org/article/a2#char=0,39> a nif:Context, nif:Sentence ;
            nif:isString "زار وفد سرايا الفجر الباسلة دولة الساحل" ;
            nif:anchorOf "زار وفد سرايا الفجر الباسلة دولة الساحل"@ar ;
            nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "39"^^xsd:nonNegativeInteger .
          e:x-fajr a rasad:Group ; rasad:name "سرايا الفجر الباسلة"@ar, "سرايا الفجر"@ar ;
            rasad:identifiedBy rasad:ByName ; rasad:headWord "thing"@ar ; rasad:consulted e:x-sahel .
          e:x-sahel a rasad:Place ; rasad:name "دولة الساحل"@ar ;
            rasad:identifiedBy rasad:ByName ; rasad:headWord "thing"@ar .
          <https://kg.example.org/article/a2#char=0,3> a nif:Phrase, rasad:Trigger ;
            nif:anchorOf "زار"@ar ; nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "3"^^xsd:nonNegativeInteger .
          <https://kg.example.org/article/a2#char=8,27> a nif:Phrase, rasad:Mention ;
            nif:anchorOf "سرايا الفجر الباسلة"@ar ; itsrdf:taIdentRef e:x-fajr ;
            rasad:linkReason rasad:OwnName ; itsrdf:taConfidence 0.9 ;
            nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "8"^^xsd:nonNegativeInteger ; nif:endIndex "27"^^xsd:nonNegativeInteger .
          <https://kg.example.org/article/a2#char=28,39> a nif:Phrase, rasad:Mention ;
            nif:anchorOf "دولة الساحل"@ar ; itsrdf:taIdentRef e:x-sahel ;
            rasad:linkReason rasad:OwnName ; itsrdf:taConfidence 0.9 ;
            nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "28"^^xsd:nonNegativeInteger ; nif:endIndex "39"^^xsd:nonNegativeInteger .
          <https://kg.example.org/event/a2/consult-0> a rasad:Consult ;
            rasad:predicate "زار"@ar ; rasad:status rasad:Actual ; rasad:confidence 0.75 ;
            rasad:earliest "2031-05-14"^^xsd:date ; rasad:latest "2031-05-14"^^xsd:date ;
            rasad:dateBasis rasad:PublicationDate ;
            rasad:actor e:x-fajr ; rasad:recipient e:x-sahel ;
            rasad:reportedIn <https://kg.example.org/article/a2> ;
            rasad:sentence <https://kg.example.org/article/a2#char=0,39> ;
            rasad:triggerEvidence <https://kg.example.org/article/a2#char=0,3> ;
            rasad:actorEvidence <https://kg.example.org/article/a2#char=8,27> ;
            rasad:recipientEvidence <https://kg.example.org/article/a2#char=28,39> ;
            rasad:evidence <https://kg.example.org/article/a2#char=0,3>,
              <https://kg.example.org/article/a2#char=8,27>, <https://kg.example.org/article/a2#char=28,39> ;
            rdf:reifies <<( e:x-fajr rasad:consulted e:x-sahel )>> .
        }
        """;

    DatasetGraph written = dataset(mapper.map(Samples.visit()));

    DatasetGraph wanted =
        RDFParser.create().source(new StringReader(expected)).lang(Lang.TRIG).toDatasetGraph();
    assertTrue(
        IsoMatcher.isomorphic(wanted, written),
        () -> RDFWriter.source(written).lang(Lang.TRIG).asString());
  }

  @Test
  void writesWhenWhereAndWithWhatWithTheEvidence() {
    String expected =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX e: <https://kg.example.org/entity/>
        BASE <https://kg.example.org/article/a1>
        <https://kg.example.org/event/a1/assault-2> a rasad:Assault ;
          rasad:predicate "هاجم"@ar ; rasad:status rasad:Actual ; rasad:confidence 0.1235 ;
          rasad:mode rasad:Drone ; rasad:reportedIn <> ; rasad:sentence <#char=0,75> ;
          rasad:triggerEvidence <#char=2,7> ; rasad:evidence <#char=2,7> ;
          rasad:actor e:x-fajr ; rasad:actorEvidence <#char=8,19> ; rasad:evidence <#char=8,19> ;
          rasad:recipient e:wadi-base ; rasad:recipientEvidence <#char=20,32> ;
          rasad:evidence <#char=20,32> ;
          rasad:instrument "طائرة مسيرة"@ar ; rasad:weapon "طائرة مسيرة"@ar ;
          rasad:instrumentEvidence <#char=34,45> ; rasad:evidence <#char=34,45> ;
          rasad:date "2031-05-13"^^xsd:date ; rasad:datePrecision rasad:Day ;
          rasad:dateEvidence <#char=46,58> ; rasad:evidence <#char=46,58> ;
          rasad:earliest "2031-05-13"^^xsd:date ; rasad:latest "2031-05-13"^^xsd:date ;
          rasad:dateBasis rasad:DerivedDate ;
          rasad:location e:wadi-base ; rasad:placePrecision rasad:ExactPlace ;
          rasad:killed 3 ; rasad:countEvidence <#char=64,74> ; rasad:evidence <#char=64,74> ;
          rdf:reifies <<( e:x-fajr rasad:attacked e:wadi-base )>> .
        """;

    assertGraph(expected, about("event/a1/assault-2", mapper.map(Samples.attack())));
  }

  @Test
  void whoSpeaksOfADeniedEventDeniesIt() {
    String expected =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX e: <https://kg.example.org/entity/>
        BASE <https://kg.example.org/article/n>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <https://kg.example.org/event/n/assault-9> a rasad:Assault ;
          rasad:predicate "قصف"@ar ; rasad:status rasad:Negated ; rasad:confidence 0.75 ;
          rasad:reportedIn <> ; rasad:sentence <#char=0,17> ;
          rasad:triggerEvidence <#char=9,12> ; rasad:evidence <#char=9,12> ;
          rasad:place e:n ; rasad:placeEvidence <#char=13,17> ; rasad:evidence <#char=13,17> ;
          rasad:location e:n ;
          rasad:deniedBy e:c ; rasad:sourceEvidence <#char=4,8> ; rasad:evidence <#char=4,8> ;
          rasad:earliest "2031-05-14"^^xsd:date ; rasad:latest "2031-05-14"^^xsd:date ;
          rasad:dateBasis rasad:PublicationDate .
        """;
    ExtractionBuilder article =
        new ExtractionBuilder("n", "نفى مجلس قصف بلدة")
            .entity("c", EntityType.GROUP, "مجلس")
            .entity("n", EntityType.PLACE, "بلدة");
    article.event(
        EventType.ASSAULT,
        Status.NEGATED,
        "قصف",
        article.argument(Role.PLACE, "n", "بلدة"),
        article.argument(Role.SOURCE, "c", "مجلس"));

    assertGraph(expected, about("event/n/assault-9", mapper.map(article.build())));
  }

  @Test
  void ofSeveralCountsTheLargestStandsWithTheEvidenceOfAll() {
    ExtractionBuilder article =
        new ExtractionBuilder("k", "قتل فصيل عشرة بينهم طفلان وأصيب خمسة")
            .entity("f", EntityType.GROUP, "فصيل");
    article.event(
        new Event(
            EventType.ASSAULT,
            List.of(),
            Status.ACTUAL,
            0,
            article.span("قتل"),
            "قتل",
            List.of(article.argument(Role.ACTOR, "f", "فصيل")),
            List.of(),
            null,
            List.of(
                count(article, Casualties.Kind.KILLED, 2, "طفلان"),
                count(article, Casualties.Kind.KILLED, 10, "عشرة"),
                count(article, Casualties.Kind.WOUNDED, 5, "خمسة")),
            1));

    Set<Quad> quads = mapper.map(article.build());

    assertEquals(List.of("10"), values(quads, Rasad.KILLED));
    assertEquals(List.of("5"), values(quads, Rasad.WOUNDED));
    assertEquals(
        3, quads.stream().filter(q -> q.getPredicate().equals(Rasad.COUNT_EVIDENCE)).count());
  }

  @Test
  void anEventWithoutAnyDateHasNoTime() {
    Article undated = new Article("u", null, null, null, null, "هاجم الفصيل");
    ExtractionBuilder article =
        new ExtractionBuilder("u", "هاجم الفصيل").entity("f", EntityType.GROUP, "الفصيل");
    article.event(
        EventType.ASSAULT, Status.ACTUAL, "هاجم", article.argument(Role.ACTOR, "f", "الفصيل"));

    Set<Quad> quads = mapper.map(article.build(undated));

    assertEquals(List.of(), values(quads, Rasad.EARLIEST));
    assertEquals(List.of(), values(quads, Rasad.DATE_BASIS));
  }

  @Test
  void namesInsideADescriptionAreWritten() {
    ExtractionBuilder article =
        new ExtractionBuilder("i", "مقاتلو الفجر")
            .entity("x-men", EntityType.GROUP, "مقاتلو الفجر")
            .entity("x-fajr", EntityType.GROUP, "الفجر")
            .mentioned("x-men", "مقاتلو الفجر")
            .mentioned("x-fajr", "الفجر");

    assertTrue(
        mapper
            .map(article.build())
            .contains(
                Quad.create(
                    NodeFactory.createURI(minter.articleGraph("i")),
                    NodeFactory.createURI(minter.entity("x-men")),
                    Rasad.DESCRIBED_WITH,
                    NodeFactory.createURI(minter.entity("x-fajr")))));
  }

  @Test
  void writesPlainTriplesOfActualEventsAndRelationsAlone() {
    Set<Quad> quads = mapper.map(Samples.attack());

    Set<String> plain =
        quads.stream()
            .filter(q -> q.getSubject().getURI().startsWith(BASE + "entity/"))
            .filter(q -> q.getObject().isURI() && q.getObject().getURI().startsWith(BASE))
            .map(
                q ->
                    local(q.getSubject())
                        + " "
                        + local(q.getPredicate())
                        + " "
                        + local(q.getObject()))
            .collect(Collectors.toSet());

    assertEquals(Set.of("x-fajr attacked wadi-base", "x-fajr supportedBy x-sahel"), plain);
  }

  @Test
  void reifiesOneTripleForEachPairOfActorAndPlace() {
    ExtractionBuilder article =
        new ExtractionBuilder("p", "انسحب فلان وعلان من الشمال والجنوب")
            .entity("f", EntityType.GROUP, "فلان")
            .entity("a", EntityType.GROUP, "علان")
            .entity("n", EntityType.PLACE, "الشمال")
            .entity("s", EntityType.PLACE, "الجنوب");
    article.event(
        EventType.RETREAT,
        Status.ACTUAL,
        "انسحب",
        article.argument(Role.ACTOR, "f", "فلان"),
        article.argument(Role.ACTOR, "a", "علان"),
        article.argument(Role.PLACE, "n", "الشمال"),
        article.argument(Role.PLACE, "s", "الجنوب"));

    Set<Quad> quads = mapper.map(article.build());

    assertEquals(
        4, quads.stream().filter(q -> q.getPredicate().equals(ForeignTerms.REIFIES)).count());
    assertEquals(
        4,
        quads.stream()
            .filter(q -> q.getPredicate().equals(Rasad.plainProperty(EventType.RETREAT)))
            .count());
  }

  @Test
  void writesNoTripleOfAnEntityWithItself() {
    ExtractionBuilder article =
        new ExtractionBuilder("p", "هاجم الفصيل الفصيل").entity("f", EntityType.GROUP, "الفصيل");
    article
        .event(
            EventType.ASSAULT,
            Status.ACTUAL,
            "هاجم",
            article.argument(Role.ACTOR, "f", "الفصيل"),
            article.argument(Role.RECIPIENT, "f", "الفصيل"))
        .relation(
            RelationType.MEMBER_OF,
            article.mention("f", "الفصيل"),
            article.mention("f", "الفصيل"),
            "الفصيل");

    Set<Quad> quads = mapper.map(article.build());

    assertTrue(quads.stream().noneMatch(q -> q.getPredicate().equals(ForeignTerms.REIFIES)));
  }

  @Test
  void keepsTwoEventsOfOneTypeAtOneWordApart() {
    ExtractionBuilder article =
        new ExtractionBuilder("p", "هاجم الفصيل").entity("f", EntityType.GROUP, "الفصيل");
    for (Status status : List.of(Status.ACTUAL, Status.FUTURE)) {
      article.event(EventType.ASSAULT, status, "هاجم", article.argument(Role.ACTOR, "f", "الفصيل"));
    }

    Set<Quad> quads = mapper.map(article.build());

    assertTrue(quads.stream().anyMatch(q -> q.getSubject().hasURI(BASE + "event/p/assault-0")));
    assertTrue(quads.stream().anyMatch(q -> q.getSubject().hasURI(BASE + "event/p/assault-0-2")));
  }

  @Test
  void survivesTheWritersWithIllegalCharacters() {
    String nasty = "\uD83D\u0000\u0007 خبر \uDC00\uFFFE \"\\ \u202E";
    Extraction extraction =
        new ExtractionBuilder(nasty, nasty)
            .entity(nasty, EntityType.GROUP, nasty)
            .build(new Article(nasty, nasty, nasty, null, nasty, nasty));
    DatasetGraph written = dataset(mapper.map(extraction));

    for (Lang lang : List.of(Lang.NQUADS, Lang.TRIG, Lang.RDFTHRIFT)) {
      byte[] bytes = bytes(written, lang);
      DatasetGraph read =
          RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(lang).toDatasetGraph();
      assertTrue(IsoMatcher.isomorphic(written, read), lang.getName());
    }
  }

  @Test
  void givesTheSameQuadsInTheSameOrder() {
    assertEquals(
        List.copyOf(mapper.map(Samples.attack())), List.copyOf(mapper.map(Samples.attack())));
  }

  @Test
  void refusesAnEntityThatTheExtractionDoesNotList() {
    ExtractionBuilder article = new ExtractionBuilder("p", "هاجم الفصيل");
    article.mentioned("f", "الفصيل");

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> mapper.map(article.build()));

    assertEquals("Article p refers to entity f but does not have it.", thrown.getMessage());
  }

  @Test
  void takesTheLabelOfAnUnknownEntityAsOneOfItsNames() {
    Set<Quad> quads = mapper.map(Samples.attack());

    Node faction = NodeFactory.createURI(minter.entity("x-fajr"));
    assertTrue(
        quads.contains(
            Quad.create(
                NodeFactory.createURI(minter.articleGraph("a1")),
                faction,
                Rasad.NAME,
                NodeFactory.createLiteralLang("سرايا الفجر", "ar"))));
    assertFalse(quads.stream().anyMatch(q -> q.getObject().isBlank()));
  }

  private static Casualties count(
      ExtractionBuilder article, Casualties.Kind kind, int number, String words) {
    return new Casualties(kind, number, true, words, article.span(words));
  }

  private static List<String> values(Set<Quad> quads, Node property) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(property))
        .map(q -> q.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static Graph about(String subject, Set<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.stream()
        .filter(q -> q.getSubject().hasURI(BASE + subject))
        .forEach(q -> graph.add(q.asTriple()));
    return graph;
  }

  private static void assertGraph(String wanted, Graph written) {
    assertTrue(
        RDFParser.fromString(wanted, Lang.TURTLE).toGraph().isIsomorphicWith(written),
        () -> RDFWriter.source(written).lang(Lang.TURTLE).asString());
  }

  private static String local(Node node) {
    return node.getURI().replaceAll(".*[/#]", "");
  }

  private static DatasetGraph dataset(Set<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }

  private static byte[] bytes(DatasetGraph dataset, Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(dataset).lang(lang).output(out);
    return out.toByteArray();
  }
}
