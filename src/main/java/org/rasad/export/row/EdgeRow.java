package org.rasad.export.row;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An edge between two entities: one pair of an incident, or a lasting relation.
 *
 * @param id names the edge and no other; the same in every export of the same graph
 * @param source who does it, or of whom the relation is told
 * @param target to whom or where it is done, or the other end of the relation
 * @param kind incident or relation
 * @param type {@code ASSAULT} … of an incident, {@code memberOf} … of a relation
 * @param when of an incident; without any date for a relation
 * @param reports events that report the incident; null for a relation
 * @param articles articles that say so; null if unknown
 * @param standing {@code undisputed} or {@code disputed}; empty for a relation
 * @param confidence 0 to 1; null for a relation
 * @param incident address of the incident; empty for a relation
 */
public record EdgeRow(
    String id,
    EntityRow source,
    EntityRow target,
    Kind kind,
    String type,
    When when,
    @Nullable Integer reports,
    @Nullable Integer articles,
    String standing,
    @Nullable BigDecimal confidence,
    String incident) {

  /** What an edge stands for. */
  public enum Kind {
    INCIDENT("incident"),
    RELATION("relation");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As files have it. */
    public String code() {
      return code;
    }
  }

  /** How many articles say so, at least 1. */
  public int weight() {
    return articles == null ? 1 : Math.max(1, articles);
  }
}
