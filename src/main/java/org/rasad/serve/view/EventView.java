package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event as the start page shows it.
 *
 * @param type name of its type, leading to the event's page
 * @param status name of its status
 * @param statusCode the same in ASCII letters, for the style sheet
 * @param actors who did it
 * @param recipients to whom
 * @param places where
 * @param sources who says so
 * @param date when it happened, in words; empty if the text does not say
 * @param quote the sentence that tells it, if it is in the store
 * @param article headline, leading to where it was published
 * @param publisher empty if unknown
 * @param published day of publication, in words; empty if unknown
 */
public record EventView(
    Link type,
    String status,
    String statusCode,
    List<Link> actors,
    List<Link> recipients,
    List<Link> places,
    List<Link> sources,
    String date,
    @Nullable Quote quote,
    Link article,
    String publisher,
    String published) {

  public EventView {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(statusCode, "statusCode");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }
}
