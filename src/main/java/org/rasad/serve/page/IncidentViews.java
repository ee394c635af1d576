package org.rasad.serve.page;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Incident;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.IncidentView;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.Piece;

/** Gives incidents the words of a reader, inside the caller's transaction. */
public final class IncidentViews {

  private final Words words;
  private final Links links;

  public IncidentViews(Words words, Links links) {
    this.words = words;
    this.links = links;
  }

  public List<IncidentView> of(List<Incident> incidents) {
    return incidents.stream().map(i -> of(i, List.of())).toList();
  }

  /** The same with a sentence that tells each. */
  public List<IncidentView> withWords(List<Incident> incidents) {
    SentenceReader sentences = new SentenceReader(words);
    return incidents.stream().map(i -> of(i, sentence(sentences, i.incident()))).toList();
  }

  private List<Piece> sentence(SentenceReader sentences, Node incident) {
    return words.value(incident, Rasad.REPORT).map(sentences::read).orElse(List.of());
  }

  private IncidentView of(Incident incident, List<Piece> sentence) {
    return new IncidentView(
        links.path(incident.incident()),
        code(incident.type()),
        name(incident.type()),
        code(incident.standing()),
        name(incident.standing()),
        iso(incident.first()),
        iso(incident.last()),
        date(incident),
        links(incident.actors()),
        links(incident.recipients()),
        incident.location() == null ? null : link(incident.location()),
        incident.hasPoint() ? incident.latitude() : null,
        incident.hasPoint() ? incident.longitude() : null,
        incident.reports(),
        sentence);
  }

  /** A thing with its name and its page. */
  public Link link(Node thing) {
    return links.to(thing, words.name(thing));
  }

  public List<Link> links(List<Node> things) {
    return things.stream().map(this::link).toList();
  }

  private String date(Incident incident) {
    return DateWords.between(incident.first(), incident.last(), words.language());
  }

  private String name(@Nullable Node term) {
    return term == null ? "" : words.name(term);
  }

  private static String code(@Nullable Node term) {
    return term == null ? "" : Words.lastPart(term);
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
