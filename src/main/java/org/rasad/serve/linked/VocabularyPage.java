package org.rasad.serve.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Vocabulary;
import org.rasad.serve.page.Words;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.ThingView.Fact;
import org.rasad.serve.view.VocabularyView;
import org.rasad.serve.view.VocabularyView.Section;
import org.rasad.serve.view.VocabularyView.Term;

/** Gathers what a vocabulary says of its terms, for a reader of one language. */
final class VocabularyPage {

  /** Said by the place of the term in the page, or in words of its own. */
  private static final Set<Node> SHOWN_OTHERWISE =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          RDFS.isDefinedBy.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.definition.asNode(),
          SKOS.inScheme.asNode(),
          SKOS.topConceptOf.asNode());

  private static final List<Node> PROPERTIES =
      List.of(
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode());

  private final Vocabulary vocabulary;
  private final Graph graph;
  private final Words words;
  private final Words otherWords;
  private final Links links;

  VocabularyPage(Vocabulary vocabulary, Graph graph, Language language, Links links) {
    this.vocabulary = vocabulary;
    this.graph = graph;
    this.words = new Words(graph, language);
    this.otherWords = new Words(graph, language.other());
    this.links = links;
  }

  VocabularyView view(List<Link> downloads) {
    Node itself = NodeFactory.createURI(vocabulary.iri());
    return new VocabularyView(
        title(itself),
        said(itself, DCTerms.description.asNode(), words.language()),
        vocabulary.iri(),
        sections(),
        downloads);
  }

  private String title(Node itself) {
    String title = said(itself, DCTerms.title.asNode(), words.language());
    return title.isEmpty() ? words.name(itself) : title;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Node> schemes = ofType(SKOS.ConceptScheme.asNode());
    Set<Node> inSchemes = new LinkedHashSet<>();
    for (Node scheme : schemes) {
      List<Node> concepts = sorted(G.listPO(graph, SKOS.inScheme.asNode(), scheme));
      inSchemes.addAll(concepts);
      List<Node> all = new ArrayList<>(List.of(scheme));
      all.addAll(concepts);
      sections.add(section(words.name(scheme), "", Words.lastPart(scheme) + "-terms", all));
    }
    List<Node> classes =
        ofType(OWL.Class.asNode()).stream().filter(c -> !inSchemes.contains(c)).toList();
    List<Node> properties =
        sorted(PROPERTIES.stream().flatMap(p -> ofType(p).stream()).distinct().toList());
    sections.add(0, section("", "vocabulary.properties", "properties", properties));
    sections.add(0, section("", "vocabulary.classes", "classes", classes));
    return sections.stream().filter(s -> !s.terms().isEmpty()).toList();
  }

  private Section section(String name, String label, String anchor, List<Node> terms) {
    return new Section(name, label, anchor, terms.stream().map(this::term).toList());
  }

  private Term term(Node term) {
    return new Term(
        Words.lastPart(term),
        words.name(term),
        otherWords.name(term),
        said(term, SKOS.definition.asNode(), words.language()),
        said(term, SKOS.definition.asNode(), words.language().other()),
        facts(term));
  }

  private List<Fact> facts(Node term) {
    return graph
        .find(term, Node.ANY, Node.ANY)
        .filterDrop(t -> SHOWN_OTHERWISE.contains(t.getPredicate()))
        .mapWith(this::fact)
        .toList()
        .stream()
        .sorted(
            Comparator.comparing((Fact f) -> f.property().text())
                .thenComparing(f -> f.other().text()))
        .toList();
  }

  private Fact fact(Triple triple) {
    Node other = triple.getObject();
    return new Fact(
        links.to(triple.getPredicate(), shortName(triple.getPredicate())),
        other.isURI()
            ? links.to(other, shortName(other))
            : Link.nowhere(other.getLiteralLexicalForm()));
  }

  private String shortName(Node iri) {
    return graph.getPrefixMapping().shortForm(iri.getURI());
  }

  private String said(Node subject, Node property, Language language) {
    return words.values(subject, property).stream()
        .filter(Node::isLiteral)
        .filter(l -> l.getLiteralLanguage().equals(language.code()))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private List<Node> ofType(Node type) {
    return sorted(G.listPO(graph, RDF.type.asNode(), type)).stream()
        .filter(n -> n.isURI() && n.getURI().startsWith(vocabulary.iri() + "#"))
        .toList();
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(Words::lastPart)).toList();
  }
}
