package org.rasad.spark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.EventType;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;

/**
 * Makes rows of tables of what the graph of one article says. Terms of the ontology are given by
 * their local names, all other things by their IRIs.
 */
final class TableRows {

  static {
    JenaSystem.init();
  }

  /** The month of what has no day of publication. */
  static final String UNKNOWN_MONTH = "unknown";

  private static final Map<Node, EventType> TYPES =
      Rasad.byTerm(EventType.values(), Rasad::eventClass);

  private final ArticleFacts facts;
  private final @Nullable LocalDate published;

  TableRows(ArticleFacts facts, @Nullable LocalDate published) {
    this.facts = facts;
    this.published = published;
  }

  static String month(@Nullable LocalDate published) {
    return published == null ? UNKNOWN_MONTH : YearMonth.from(published).toString();
  }

  List<Group> events() {
    return facts.having(Rasad.STATUS).stream().map(this::event).toList();
  }

  List<Group> relations() {
    return facts.having(Rasad.REPORTED_IN).stream()
        .filter(n -> facts.values(n, RDF.type.asNode()).contains(Rasad.RELATION_STATEMENT))
        .map(this::relation)
        .toList();
  }

  /** One for each entity that words mean: two for a dual. */
  List<Group> mentions() {
    List<Group> rows = new ArrayList<>();
    Node article = facts.having(Rasad.HAS_TEXT).getFirst();
    for (Node mention : facts.having(ForeignTerms.ITSRDF_TA_IDENT_REF)) {
      facts
          .values(mention, ForeignTerms.ITSRDF_TA_IDENT_REF)
          .forEach(entity -> rows.add(mention(article, mention, entity)));
    }
    return rows;
  }

  private Group event(Node event) {
    Group row = new SimpleGroup(Table.EVENTS.schema());
    row.add("event", event.getURI());
    addArticle(row, facts.one(event, Rasad.REPORTED_IN));
    facts.values(event, RDF.type.asNode()).stream()
        .filter(TYPES::containsKey)
        .findFirst()
        .ifPresent(t -> row.add("type", localName(t)));
    row.add("status", localName(facts.one(event, Rasad.STATUS)));
    row.add("predicate", facts.one(event, Rasad.PREDICATE).getLiteralLexicalForm());
    addAll(row, "mode", event, Rasad.MODE);
    addAll(row, "actor", event, Rasad.ACTOR);
    addAll(row, "recipient", event, Rasad.RECIPIENT);
    addAll(row, "place", event, Rasad.PLACE_OF_EVENT);
    addAll(row, "claimed_by", event, Rasad.CLAIMED_BY);
    addAll(row, "denied_by", event, Rasad.DENIED_BY);
    addAll(row, "weapon", event, Rasad.WEAPON);
    addTimeAndPlace(row, event);
    whole(event, Rasad.KILLED, n -> row.add("killed", n));
    whole(event, Rasad.WOUNDED, n -> row.add("wounded", n));
    row.add("confidence", decimal(facts.one(event, Rasad.CONFIDENCE)));
    addRange(row, "trigger", "trigger_", facts.one(event, Rasad.TRIGGER_EVIDENCE));
    return row;
  }

  private void addTimeAndPlace(Group row, Node event) {
    facts.value(event, Rasad.EARLIEST).ifPresent(d -> row.add("earliest", epochDay(d)));
    facts.value(event, Rasad.LATEST).ifPresent(d -> row.add("latest", epochDay(d)));
    facts.value(event, Rasad.DATE_BASIS).ifPresent(b -> row.add("date_basis", localName(b)));
    facts.value(event, Rasad.LOCATION).ifPresent(l -> row.add("location", l.getURI()));
    facts
        .value(event, Rasad.PLACE_PRECISION)
        .ifPresent(p -> row.add("place_precision", localName(p)));
  }

  private Group relation(Node relation) {
    Triple stated = facts.one(relation, ForeignTerms.REIFIES).getTriple();
    Group row = new SimpleGroup(Table.RELATIONS.schema());
    row.add("relation", relation.getURI());
    addArticle(row, facts.one(relation, Rasad.REPORTED_IN));
    row.add("subject", stated.getSubject().getURI());
    row.add("type", localName(stated.getPredicate()));
    row.add("object", stated.getObject().getURI());
    return row;
  }

  private Group mention(Node article, Node mention, Node entity) {
    Group row = new SimpleGroup(Table.MENTIONS.schema());
    row.add("mention", mention.getURI());
    addArticle(row, article);
    row.add("entity", entity.getURI());
    addRange(row, "text", "", mention);
    facts.value(mention, Rasad.LINK_REASON).ifPresent(r -> row.add("reason", localName(r)));
    facts
        .value(mention, ForeignTerms.ITSRDF_TA_CONFIDENCE)
        .ifPresent(c -> row.add("confidence", decimal(c)));
    return row;
  }

  private void addArticle(Group row, Node article) {
    row.add("article", article.getURI());
    if (published != null) {
      row.add("published", Math.toIntExact(published.toEpochDay()));
    }
    row.add("month", month(published));
  }

  private void addRange(Group row, String text, String prefix, Node range) {
    row.add(text, facts.one(range, ForeignTerms.NIF_ANCHOR_OF).getLiteralLexicalForm());
    whole(range, ForeignTerms.NIF_BEGIN_INDEX, n -> row.add(prefix + "begin", n));
    whole(range, ForeignTerms.NIF_END_INDEX, n -> row.add(prefix + "end", n));
  }

  private void addAll(Group row, String column, Node subject, Node property) {
    facts.values(subject, property).forEach(v -> row.add(column, text(v)));
  }

  private void whole(Node subject, Node property, Consumer<Integer> use) {
    facts
        .value(subject, property)
        .map(n -> Integer.valueOf(n.getLiteralLexicalForm()))
        .ifPresent(use);
  }

  private static String text(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.getURI().startsWith(Rasad.NAMESPACE) ? localName(value) : value.getURI();
  }

  private static String localName(Node term) {
    return term.getURI().substring(Rasad.NAMESPACE.length());
  }

  private static int epochDay(Node day) {
    return Math.toIntExact(LocalDate.parse(day.getLiteralLexicalForm()).toEpochDay());
  }

  private static double decimal(Node number) {
    return Double.parseDouble(number.getLiteralLexicalForm());
  }
}
