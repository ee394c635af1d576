package org.rasad.serve.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.EventView;
import org.rasad.serve.view.ReportsView;

/** Gathers what is reported of one incident, inside the caller's transaction. */
final class IncidentPage {

  /** More reports than anybody compares; the endpoint gives them all. */
  private static final int REPORTS = 60;

  private final DatasetGraph data;
  private final Links links;

  IncidentPage(DatasetGraph data, Links links) {
    this.data = data;
    this.links = links;
  }

  /** The page of an incident; nothing if the node is none. */
  Optional<ReportsView> view(Node incident, Words words) {
    return words.value(incident, Rasad.EVENT_TYPE).map(type -> view(incident, type, words));
  }

  private ReportsView view(Node incident, Node type, Words words) {
    Optional<Node> standing = words.value(incident, Rasad.STANDING);
    return new ReportsView(
        words.name(type),
        links.path(incident),
        incident.getURI(),
        standing.map(words::name).orElse(""),
        standing.map(s -> Words.lastPart(s).toLowerCase(Locale.ROOT)).orElse(""),
        new RoleReader(words, links).of(incident),
        DateWords.between(
            day(words, incident, Rasad.EARLIEST),
            day(words, incident, Rasad.LATEST),
            words.language()),
        words.value(incident, Rasad.PLACE_PRECISION).map(words::name).orElse(""),
        range(words, incident, Rasad.KILLED_LEAST, Rasad.KILLED_MOST),
        range(words, incident, Rasad.WOUNDED_LEAST, Rasad.WOUNDED_MOST),
        degrees(words, incident, ForeignTerms.LATITUDE),
        degrees(words, incident, ForeignTerms.LONGITUDE),
        words.text(incident, Rasad.ARTICLE_COUNT),
        reports(incident, words));
  }

  private List<EventView> reports(Node incident, Words words) {
    EventReader reader = new EventReader(data.getUnionGraph(), words, links);
    return words.values(incident, Rasad.REPORT).stream()
        .sorted(
            Comparator.comparing((Node report) -> published(report, words))
                .thenComparing(report -> report.toString()))
        .limit(REPORTS)
        .map(reader::read)
        .toList();
  }

  private static String published(Node report, Words words) {
    return words
        .value(report, Rasad.REPORTED_IN)
        .map(article -> words.text(article, ForeignTerms.DATE_PUBLISHED))
        .orElse("");
  }

  private static @Nullable LocalDate day(Words words, Node incident, Node property) {
    try {
      return LocalDate.parse(words.text(incident, property));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String range(Words words, Node incident, Node least, Node most) {
    String from = words.text(incident, least);
    String to = words.text(incident, most);
    return from.equals(to) ? from : from + " – " + to;
  }

  private static @Nullable String degrees(Words words, Node incident, Node property) {
    String text = words.text(incident, property);
    return text.isEmpty() ? null : text;
  }
}
