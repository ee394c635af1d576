package org.rasad.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.rasad.event.EventTime;
import org.rasad.incident.ReportedEvent;
import org.rasad.incident.ReportedEvent.Telling;
import org.rasad.incident.Reports;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.lexicon.Skeleton;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Reads from the graphs of articles what they report of events that happened or are denied.
 *
 * <p>Called inside a transaction. It remembers what it read, so it is made anew for each change.
 * Not thread-safe.
 */
public final class ReportReader implements Reports {

  private static final Map<Node, EventType> TYPES =
      Rasad.byTerm(EventType.values(), Rasad::eventClass);
  private static final Map<Node, Mode> MODES = Rasad.byTerm(Mode.values(), Rasad::mode);
  private static final Map<Node, DateBasis> BASES =
      Rasad.byTerm(DateBasis.values(), Rasad::dateBasis);
  private static final Map<Node, PlacePrecision> PRECISIONS =
      Rasad.byTerm(PlacePrecision.values(), Rasad::placePrecision);

  private static final Node ACTUAL = Rasad.status(Status.ACTUAL);
  private static final Node NEGATED = Rasad.status(Status.NEGATED);

  private final DatasetGraph dataset;
  private final String articles;
  private final PartyReader parties;
  private final KnownReports known;
  private final Map<String, ReportedEvent> complete = new HashMap<>();
  private final Map<LocalDate, List<StoredReport>> byDay = new HashMap<>();
  private final Map<String, List<StoredReport>> byArticle = new HashMap<>();

  /**
   * @param parties reads the same dataset, or another that describes the entities
   */
  public ReportReader(DatasetGraph dataset, IriMinter minter, PartyReader parties) {
    this(dataset, minter, parties, new KnownReports());
  }

  /**
   * @param known what was read of the dataset before
   */
  ReportReader(DatasetGraph dataset, IriMinter minter, PartyReader parties, KnownReports known) {
    this.dataset = dataset;
    this.articles = minter.articleGraphPrefix();
    this.parties = parties;
    this.known = known;
  }

  /** What is reported; nothing of an event that is only expected, or is not there. */
  public Optional<ReportedEvent> read(Node event) {
    return stored(event).map(this::complete);
  }

  @Override
  public List<ReportedEvent> inArticle(String article, Set<EventType> types) {
    return complete(
        byArticle.computeIfAbsent(
            article, a -> stored(Rasad.REPORTED_IN, NodeFactory.createURI(a))),
        types);
  }

  @Override
  public List<ReportedEvent> from(LocalDate day, Set<EventType> types) {
    return complete(
        byDay.computeIfAbsent(
            day,
            d ->
                stored(
                    Rasad.EARLIEST,
                    NodeFactory.createLiteralDT(d.toString(), XSDDatatype.XSDdate))),
        types);
  }

  private List<StoredReport> stored(Node property, Node value) {
    Set<Node> events =
        Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, value))
            // Incidents have days too.
            .filter(q -> q.getGraph().getURI().startsWith(articles))
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    return events.stream().flatMap(e -> stored(e).stream()).toList();
  }

  private Optional<StoredReport> stored(Node event) {
    return known.get(event, this::readAnew);
  }

  private List<ReportedEvent> complete(List<StoredReport> stored, Set<EventType> types) {
    return stored.stream()
        .filter(r -> types.contains(r.event().type()))
        .map(this::complete)
        .toList();
  }

  private ReportedEvent complete(StoredReport stored) {
    return complete.computeIfAbsent(stored.event().id(), id -> stored.with(parties));
  }

  private Optional<StoredReport> readAnew(Node event) {
    Map<Node, Set<Node>> facts = new HashMap<>();
    dataset
        .find(Node.ANY, event, Node.ANY, Node.ANY)
        .forEachRemaining(
            q -> facts.computeIfAbsent(q.getPredicate(), p -> new HashSet<>()).add(q.getObject()));
    Node status = one(facts, Rasad.STATUS);
    boolean isDenied = NEGATED.equals(status);
    EventType type = first(facts, RDF.type.asNode(), TYPES);
    Node article = one(facts, Rasad.REPORTED_IN);
    if (type == null || article == null || !(isDenied || ACTUAL.equals(status))) {
      return Optional.empty();
    }
    ReportedEvent report =
        new ReportedEvent(
            event.getURI(),
            article.getURI(),
            type,
            telling(event, facts),
            isDenied,
            time(facts),
            published(article),
            Set.of(),
            Set.of(),
            Set.of(),
            location(facts),
            iris(facts, isDenied ? Rasad.DENIED_BY : Rasad.CLAIMED_BY),
            values(facts, Rasad.MODE)
                .flatMap(m -> Stream.ofNullable(MODES.get(m)))
                .collect(Collectors.toSet()),
            values(facts, Rasad.WEAPON)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet()),
            count(facts, Rasad.KILLED),
            count(facts, Rasad.WOUNDED));
    return Optional.of(
        new StoredReport(
            report,
            all(facts, Rasad.ACTOR),
            all(facts, Rasad.RECIPIENT),
            all(facts, Rasad.PLACE_OF_EVENT)));
  }

  private Telling telling(Node event, Map<Node, Set<Node>> facts) {
    Node predicate = one(facts, Rasad.PREDICATE);
    Node trigger = one(facts, Rasad.TRIGGER_EVIDENCE);
    Node sentence = one(facts, Rasad.SENTENCE);
    return new Telling(
        predicate == null ? event.getURI() : Skeleton.of(predicate.getLiteralLexicalForm()),
        trigger == null ? 0 : begin(trigger),
        sentence != null && begin(sentence) == 0,
        trigger != null && isDefinite(trigger));
  }

  private int begin(Node range) {
    Iterator<Quad> begins = dataset.find(Node.ANY, range, ForeignTerms.NIF_BEGIN_INDEX, Node.ANY);
    return begins.hasNext()
        ? Integer.parseInt(begins.next().getObject().getLiteralLexicalForm())
        : 0;
  }

  private boolean isDefinite(Node trigger) {
    return Iter.asStream(dataset.find(Node.ANY, trigger, ForeignTerms.NIF_ANCHOR_OF, Node.ANY))
        .anyMatch(
            q ->
                ArabicSpelling.hasArticle(
                    ArabicSpelling.fold(q.getObject().getLiteralLexicalForm())));
  }

  private static @Nullable EventTime time(Map<Node, Set<Node>> facts) {
    Node earliest = one(facts, Rasad.EARLIEST);
    Node latest = one(facts, Rasad.LATEST);
    DateBasis basis = first(facts, Rasad.DATE_BASIS, BASES);
    return earliest == null || latest == null || basis == null
        ? null
        : new EventTime(day(earliest), day(latest), basis);
  }

  private static ReportedEvent.@Nullable Location location(Map<Node, Set<Node>> facts) {
    Node place = one(facts, Rasad.LOCATION);
    return place == null
        ? null
        : new ReportedEvent.Location(
            place.getURI(), first(facts, Rasad.PLACE_PRECISION, PRECISIONS));
  }

  private @Nullable LocalDate published(Node article) {
    Iterator<Quad> days = dataset.find(Node.ANY, article, ForeignTerms.DATE_PUBLISHED, Node.ANY);
    return days.hasNext() ? day(days.next().getObject()) : null;
  }

  private static Set<String> iris(Map<Node, Set<Node>> facts, Node property) {
    return values(facts, property).map(Node::getURI).collect(Collectors.toSet());
  }

  private static @Nullable Integer count(Map<Node, Set<Node>> facts, Node property) {
    Node count = one(facts, property);
    return count == null ? null : Integer.valueOf(count.getLiteralLexicalForm());
  }

  private static LocalDate day(Node literal) {
    return LocalDate.parse(literal.getLiteralLexicalForm());
  }

  private static Set<Node> all(Map<Node, Set<Node>> facts, Node property) {
    return facts.getOrDefault(property, Set.of());
  }

  private static Stream<Node> values(Map<Node, Set<Node>> facts, Node property) {
    return all(facts, property).stream();
  }

  private static @Nullable Node one(Map<Node, Set<Node>> facts, Node property) {
    return values(facts, property).findFirst().orElse(null);
  }

  private static <T> @Nullable T first(
      Map<Node, Set<Node>> facts, Node property, Map<Node, T> byTerm) {
    return values(facts, property)
        .flatMap(n -> Stream.ofNullable(byTerm.get(n)))
        .findFirst()
        .orElse(null);
  }
}
