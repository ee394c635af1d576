package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * One reported event.
 *
 * @param type name of its type, leading to the event's page
 * @param status name of its status
 * @param statusCode the same in ASCII letters, for the style sheet
 * @param roles who did it, to whom, where, who says so and who denies it; only those that are known
 * @param date when it happened, in words; empty if the text does not say
 * @param weapons with what, as the text has it
 * @param killed how many, as the text has it; empty if it does not say
 * @param wounded likewise
 * @param sentence the words that tell it; empty if they are not in the store
 * @param incidents the happenings that it reports, each leading to its page
 * @param source where it stands
 */
public record EventView(
    Link type,
    String status,
    String statusCode,
    List<Role> roles,
    String date,
    List<String> weapons,
    String killed,
    String wounded,
    List<Piece> sentence,
    List<Link> incidents,
    ArticleLine source) {

  /**
   * Things that play one role.
   *
   * @param label key in {@code labels.tsv}
   * @param code of the role in ASCII letters, as in {@link Piece#role}
   */
  public record Role(String label, String code, List<Link> things) {
    public Role {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(code, "code");
      things = List.copyOf(things);
    }
  }

  public EventView {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(statusCode, "statusCode");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(killed, "killed");
    Objects.requireNonNull(wounded, "wounded");
    Objects.requireNonNull(source, "source");
    roles = List.copyOf(roles);
    weapons = List.copyOf(weapons);
    sentence = List.copyOf(sentence);
    incidents = List.copyOf(incidents);
  }
}
