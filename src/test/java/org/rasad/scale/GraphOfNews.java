package org.rasad.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.rasad.entity.Entity;
import org.rasad.event.Extraction;
import org.rasad.incident.IncidentFinder;
import org.rasad.incident.ReportedEvent;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.ArticleMapper;
import org.rasad.rdf.EntityDescriber;
import org.rasad.rdf.IncidentMapper;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;
import org.rasad.store.Activity;
import org.rasad.store.StoreForm;

/**
 * Makes of articles all quads that a store would have of them if they were put one by one, but
 * without asking a store: entities and incidents are worked out once, at the end. Reports of all
 * events are kept in memory, about 1 kB each. Not thread-safe.
 */
final class GraphOfNews {

  private final IriMinter minter;
  private final Consumer<Quad> sink;
  private final ArticleMapper articles;
  private final EntityDescriber describer;
  private final StoreForm form;
  private final Map<String, GazetteerEntry> known = new LinkedHashMap<>();
  private final Map<Node, Naming> named = new LinkedHashMap<>();
  private final Map<EventType, List<ReportedEvent>> reports = new EnumMap<>(EventType.class);
  private final Map<YearMonth, List<Node>> months = new LinkedHashMap<>();

  /** What articles say of an entity that the gazetteer does not have. */
  private static final class Naming {

    final Entity first;
    final Map<String, Long> names = new HashMap<>();
    long articles;

    Naming(Entity first) {
      this.first = first;
    }

    void add(Entity entity) {
      articles++;
      Set<String> all = new HashSet<>(entity.names());
      // An article's graph has it as a name, whether the article uses it or not.
      all.add(entity.label());
      all.forEach(n -> names.merge(n, 1L, Long::sum));
    }
  }

  /**
   * @param sink gets every quad; some may come more than once
   */
  GraphOfNews(IriMinter minter, Consumer<Quad> sink) {
    this.minter = minter;
    this.sink = sink;
    this.articles = new ArticleMapper(minter);
    this.describer = new EntityDescriber(minter);
    this.form = new StoreForm(minter);
    form.foundation().forEach(sink);
  }

  /** With which the articles of a day are put into a store: one ingest for each month. */
  static Activity ingest(LocalDate day) {
    Instant start =
        YearMonth.from(day).plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    return new Activity(Activity.Kind.INGEST, start, "synthetic", Map.of(), "");
  }

  void add(LocalDate day, Extraction extraction) {
    String id = extraction.resolved().annotated().article().id();
    Node graph = NodeFactory.createURI(minter.articleGraph(id));
    Set<Quad> quads = articles.map(extraction);
    quads.forEach(sink);
    extraction.known().forEach(this::note);
    extraction.resolved().entities().stream().filter(e -> e.known() == null).forEach(this::note);
    for (ReportedEvent report : form.reports(graph, quads)) {
      reports.computeIfAbsent(report.type(), t -> new ArrayList<>()).add(report);
    }
    months.computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>()).add(graph);
  }

  /** Writes what depends on all articles. */
  void finish() {
    Node entities = NodeFactory.createURI(minter.entitiesGraph());
    known.values().forEach(e -> write(entities, describer.describe(e)));
    named.forEach((node, naming) -> write(entities, describe(node, naming)));
    months.forEach((month, graphs) -> form.log(ingest(month.atDay(1)), graphs).forEach(sink));
    Node incidents = NodeFactory.createURI(minter.incidentsGraph());
    IncidentMapper mapper = new IncidentMapper(minter);
    for (EventType type : EventType.values()) {
      List<ReportedEvent> same = reports.getOrDefault(type, List.of());
      IncidentFinder.find(same).forEach(i -> write(incidents, mapper.map(i, form::point)));
      reports.remove(type);
    }
  }

  private void note(GazetteerEntry entry) {
    if (known.put(entry.id(), entry) == null) {
      form.describe(describer.describe(entry));
    }
  }

  private void note(Entity entity) {
    Node node = NodeFactory.createURI(minter.entity(entity.id()));
    boolean isNew = !named.containsKey(node);
    Naming naming = named.computeIfAbsent(node, n -> new Naming(entity));
    naming.add(entity);
    if (isNew) {
      form.describe(describe(node, naming));
    }
  }

  private Set<Triple> describe(Node node, Naming naming) {
    Entity entity = naming.first;
    long count = naming.articles;
    Node kind =
        entity.kind().equals("armed-group")
            ? Rasad.kind(entity.kind())
            : NodeFactory.createLiteralLang(entity.kind(), "ar");
    return describer.describe(
        node,
        Map.of(Rasad.entityClass(entity.type()), count),
        naming.names,
        Map.of(kind, count),
        Set.of(), // No name stands inside another.
        entity.identification());
  }

  private void write(Node graph, Collection<Triple> triples) {
    triples.forEach(t -> sink.accept(Quad.create(graph, t)));
  }
}
