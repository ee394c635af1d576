package org.rasad.incident;

import java.time.LocalDate;
import java.util.List;

/** Where reports are looked up. Each question may be asked many times. */
public interface Reports {

  /** The reports of events whose first possible day is the one. */
  List<ReportedEvent> from(LocalDate day);

  /**
   * The reports of one article.
   *
   * @param article its IRI
   */
  List<ReportedEvent> inArticle(String article);
}
