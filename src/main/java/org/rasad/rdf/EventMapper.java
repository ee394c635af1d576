package org.rasad.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Mention;
import org.rasad.event.Argument;
import org.rasad.event.Casualties;
import org.rasad.event.Event;
import org.rasad.event.Instrument;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

/** Writes the events of one article, with their evidence and their plain triples. */
final class EventMapper {

  private final ArticleGraph graph;
  private final List<Sentence> sentences;
  private final Map<String, Integer> numbers = new HashMap<>();

  EventMapper(ArticleGraph graph, List<Sentence> sentences) {
    this.graph = graph;
    this.sentences = sentences;
  }

  void writeAll(List<Event> events) {
    events.forEach(this::write);
  }

  private void write(Event event) {
    Node node = mint(event);
    graph.add(node, RDF.type.asNode(), Rasad.eventClass(event.type()));
    graph.add(node, Rasad.STATUS, Rasad.status(event.status()));
    event.modes().forEach(m -> graph.add(node, Rasad.MODE, Rasad.mode(m)));
    graph.add(node, Rasad.CONFIDENCE, Literals.confidence(event.confidence()));
    graph.add(node, Rasad.REPORTED_IN, graph.article());
    graph.add(node, Rasad.EVIDENCE, graph.phrase(event.trigger(), Rasad.TRIGGER));
    event.arguments().forEach(a -> writeArgument(node, a));
    writeDetails(node, event);
    sentences.stream()
        .filter(s -> s.index() == event.sentence())
        .forEach(
            s -> graph.add(node, Rasad.SENTENCE, graph.range(s.span(), ForeignTerms.NIF_SENTENCE)));
    if (event.status() == Status.ACTUAL) {
      writePlainTriples(node, event);
    }
  }

  /** Events of one type whose triggers begin at the same character are numbered from the second. */
  private Node mint(Event event) {
    int begin = graph.begin(event.trigger());
    int number = numbers.merge(event.type() + " " + begin, 1, Integer::sum);
    return NodeFactory.createURI(
        graph.minter().event(graph.articleId(), event.type(), begin, number));
  }

  private void writeArgument(Node event, Argument argument) {
    Node property =
        switch (argument.role()) {
          case ACTOR -> Rasad.ACTOR;
          case RECIPIENT -> Rasad.RECIPIENT;
          case PLACE -> Rasad.PLACE_OF_EVENT;
          case SOURCE -> Rasad.CLAIMED_BY;
        };
    Mention mention = argument.mention();
    Node entity = graph.entity(mention.entity());
    graph.add(event, property, entity);
    Node evidence = graph.phrase(mention.span(), Rasad.MENTION);
    graph.add(evidence, ForeignTerms.ITSRDF_TA_IDENT_REF, entity);
    graph.add(event, Rasad.EVIDENCE, evidence);
  }

  private void writeDetails(Node node, Event event) {
    for (Instrument instrument : event.instruments()) {
      graph.add(node, Rasad.INSTRUMENT, Literals.arabic(instrument.text()));
      graph.add(node, Rasad.WEAPON, Literals.arabic(instrument.weapon()));
      graph.add(node, Rasad.EVIDENCE, graph.phrase(instrument.span(), Rasad.PASSAGE));
    }
    if (event.date() != null) {
      graph.add(node, Rasad.DATE, Literals.date(event.date()));
      graph.add(node, Rasad.EVIDENCE, graph.phrase(event.date().span(), Rasad.PASSAGE));
    }
    for (Casualties.Kind kind : Casualties.Kind.values()) {
      writeCasualties(node, event, kind);
    }
  }

  /**
   * Of several counts the largest stands: "ten killed, among them two children" must not become
   * twelve, and the graph never says more than one sentence of the text does.
   */
  private void writeCasualties(Node node, Event event, Casualties.Kind kind) {
    List<Casualties> counts = event.casualties().stream().filter(c -> c.kind() == kind).toList();
    Node property =
        switch (kind) {
          case KILLED -> Rasad.KILLED;
          case WOUNDED -> Rasad.WOUNDED;
        };
    counts.stream()
        .mapToInt(Casualties::count)
        .max()
        .ifPresent(most -> graph.add(node, property, Literals.integer(most)));
    counts.forEach(c -> graph.add(node, Rasad.EVIDENCE, graph.phrase(c.span(), Rasad.PASSAGE)));
  }

  /** One triple for every actor with every recipient, or with every place if there is none. */
  private void writePlainTriples(Node node, Event event) {
    List<Mention> recipients = event.in(Role.RECIPIENT);
    List<Mention> others = recipients.isEmpty() ? event.in(Role.PLACE) : recipients;
    Node property = Rasad.plainProperty(event.type());
    for (Mention actor : event.in(Role.ACTOR)) {
      for (Mention other : others) {
        // The same entity on both sides is a slip of coreference, nothing that a reader expects.
        if (!actor.entity().equals(other.entity())) {
          Triple plain =
              Triple.create(graph.entity(actor.entity()), property, graph.entity(other.entity()));
          graph.add(plain);
          graph.add(node, ForeignTerms.REIFIES, NodeFactory.createTripleTerm(plain));
        }
      }
    }
  }
}
