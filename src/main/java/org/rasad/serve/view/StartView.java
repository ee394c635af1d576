package org.rasad.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param counts what the store holds; null until it is counted
 * @param incidents the newest ones first; null while the server still reads the store
 * @param questions leading to their pages
 */
public record StartView(
    @Nullable Counts counts, @Nullable List<IncidentView> incidents, List<QuestionLink> questions) {

  /**
   * How much the store holds.
   *
   * @param articles articles
   * @param events reported events
   * @param incidents happenings behind them
   * @param entities persons, groups, places and facilities
   */
  public record Counts(long articles, long events, long incidents, long entities) {}

  /**
   * A question with its address.
   *
   * @param path on this server
   * @param arabic the question
   * @param english the same
   */
  public record QuestionLink(String path, String arabic, String english) {}

  public StartView {
    incidents = incidents == null ? null : List.copyOf(incidents);
    questions = List.copyOf(questions);
  }
}
