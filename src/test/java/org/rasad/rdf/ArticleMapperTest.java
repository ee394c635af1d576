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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
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
            rasad:consulted e:x-sahel .
          e:x-sahel a rasad:Place ; rasad:name "دولة الساحل"@ar .
          <https://kg.example.org/article/a2#char=0,3> a nif:Phrase, rasad:Trigger ;
            nif:anchorOf "زار"@ar ; nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "3"^^xsd:nonNegativeInteger .
          <https://kg.example.org/article/a2#char=8,27> a nif:Phrase, rasad:Mention ;
            nif:anchorOf "سرايا الفجر الباسلة"@ar ; itsrdf:taIdentRef e:x-fajr ;
            nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "8"^^xsd:nonNegativeInteger ; nif:endIndex "27"^^xsd:nonNegativeInteger .
          <https://kg.example.org/article/a2#char=28,39> a nif:Phrase, rasad:Mention ;
            nif:anchorOf "دولة الساحل"@ar ; itsrdf:taIdentRef e:x-sahel ;
            nif:referenceContext <https://kg.example.org/article/a2#char=0,39> ;
            nif:beginIndex "28"^^xsd:nonNegativeInteger ; nif:endIndex "39"^^xsd:nonNegativeInteger .
          <https://kg.example.org/event/a2/consult-0> a rasad:Consult ;
            rasad:status rasad:Actual ; rasad:confidence 0.75 ;
            rasad:actor e:x-fajr ; rasad:recipient e:x-sahel ;
            rasad:reportedIn <https://kg.example.org/article/a2> ;
            rasad:sentence <https://kg.example.org/article/a2#char=0,39> ;
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
