package org.rasad.export.row;

import java.util.List;

/**
 * Who took part in an event or incident, and who speaks of it; each in order of their addresses.
 *
 * @param actors who did it
 * @param recipients to whom it was done
 * @param claimedBy who says so
 * @param deniedBy who denies it
 */
public record Parties(
    List<EntityRow> actors,
    List<EntityRow> recipients,
    List<EntityRow> claimedBy,
    List<EntityRow> deniedBy) {

  public Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
  }
}
