package org.rasad.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents or events are wanted.
 *
 * @param types classes of events such as {@code rasad:Assault}; none stands for all
 * @param states of incidents their standings, of events their statuses; none stands for all
 * @param from the first day; null for no bound. What has no day is wanted only without bounds
 * @param to the last day; null for no bound
 * @param box where; null for everywhere
 * @param entity who takes part, or a place in whose bounds it happened; null for all
 */
public record Filter(
    Set<Node> types,
    Set<Node> states,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Box box,
    @Nullable Node entity) {

  /** Everything. */
  public static final Filter ALL = new Filter(Set.of(), Set.of(), null, null, null, null);

  /**
   * A part of a map, in degrees.
   *
   * @param west may be larger than {@code east} where the part crosses the line of the date
   */
  public record Box(double west, double south, double east, double north) {
    boolean has(double latitude, double longitude) {
      boolean between =
          west <= east
              ? west <= longitude && longitude <= east
              : west <= longitude || longitude <= east;
      return between && south <= latitude && latitude <= north;
    }
  }

  public Filter {
    types = Set.copyOf(types);
    states = Set.copyOf(states);
  }

  /** The same for one entity. */
  public Filter of(Node participant) {
    return new Filter(types, states, from, to, box, participant);
  }

  Days days() {
    return new Days(
        Optional.ofNullable(from).map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE),
        Optional.ofNullable(to).map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE));
  }

  /** Days since 1970-01-01, both inclusive. */
  record Days(int from, int to) {

    boolean bounded() {
      return from != Integer.MIN_VALUE || to != Integer.MAX_VALUE;
    }

    /** Whether anything of a span lies in these days. */
    boolean touch(int first, int last) {
      if (first == OverviewReader.NO_DAY) {
        return !bounded();
      }
      return first <= to && from <= last;
    }
  }
}
