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
import org.rasad.event.Event;
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
    graph.add(node, Rasad.PREDICATE, Literals.arabic(event.predicate()));
    graph.add(node, Rasad.STATUS, Rasad.status(event.status()));
    event.modes().forEach(m -> graph.add(node, Rasad.MODE, Rasad.mode(m)));
    graph.add(node, Rasad.CONFIDENCE, Literals.confidence(event.confidence()));
    graph.add(node, Rasad.REPORTED_IN, graph.article());
    graph.addEvidence(node, Rasad.TRIGGER_EVIDENCE, graph.phrase(event.trigger(), Rasad.TRIGGER));
    event.arguments().forEach(a -> writeArgument(node, event.status(), a));
    new EventDetails(graph, node).write(event);
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

  /** Of an event that is said not to have been, the source is who denies it. */
  private void writeArgument(Node event, Status status, Argument argument) {
    Node source = status == Status.NEGATED ? Rasad.DENIED_BY : Rasad.CLAIMED_BY;
    switch (argument.role()) {
      case ACTOR -> writeRole(event, Rasad.ACTOR, Rasad.ACTOR_EVIDENCE, argument.mention());
      case RECIPIENT ->
          writeRole(event, Rasad.RECIPIENT, Rasad.RECIPIENT_EVIDENCE, argument.mention());
      case PLACE ->
          writeRole(event, Rasad.PLACE_OF_EVENT, Rasad.PLACE_EVIDENCE, argument.mention());
      case SOURCE -> writeRole(event, source, Rasad.SOURCE_EVIDENCE, argument.mention());
    }
  }

  private void writeRole(Node event, Node role, Node evidence, Mention mention) {
    graph.add(event, role, graph.entity(mention.entity()));
    graph.addEvidence(event, evidence, graph.mention(mention));
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
