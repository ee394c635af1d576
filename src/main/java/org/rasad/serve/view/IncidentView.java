package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One incident as lists and the map show it.
 *
 * @param path its page
 * @param type local name of its class, such as {@code Assault}
 * @param typeName the same for a reader
 * @param standing local name of its standing, such as {@code Disputed}
 * @param standingName the same for a reader
 * @param first the first day on which it may have been, as in ISO 8601; null if unknown
 * @param last the last day
 * @param date both in words; empty if unknown
 * @param actors who did it
 * @param recipients to whom
 * @param place where; null if unknown
 * @param latitude in degrees; null if unknown
 * @param longitude in degrees; null if unknown
 * @param reports how many events report it
 * @param sentence the words of one of them; empty if they were not asked for
 */
public record IncidentView(
    String path,
    String type,
    String typeName,
    String standing,
    String standingName,
    @Nullable String first,
    @Nullable String last,
    String date,
    List<Link> actors,
    List<Link> recipients,
    @Nullable Link place,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int reports,
    List<Piece> sentence) {

  public IncidentView {
    Objects.requireNonNull(path, "path");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    sentence = List.copyOf(sentence);
  }
}
