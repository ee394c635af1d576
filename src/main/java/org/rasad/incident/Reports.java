package org.rasad.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rasad.lexicon.EventType;

/**
 * Where reports are looked up. Each question may be asked many times; only reports of events of the
 * types that are asked for are given.
 */
public interface Reports {

  /** The reports of events whose first possible day is the one. */
  List<ReportedEvent> from(LocalDate day, Set<EventType> types);

  /**
   * The reports of one article.
   *
   * @param article its IRI
   */
  List<ReportedEvent> inArticle(String article, Set<EventType> types);
}
