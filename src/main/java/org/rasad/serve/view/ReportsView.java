package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One happening with all that is reported of it.
 *
 * @param typeName name of its type
 * @param path its address on this server
 * @param iri its identifier
 * @param standing name of its standing
 * @param standingCode the same in ASCII letters, for the style sheet
 * @param roles who did it, to whom, where, who claims and who denies it
 * @param date in words; empty if unknown
 * @param precision how sure the place is; may be empty
 * @param killed how many, or between how many; empty if no report says
 * @param wounded likewise
 * @param latitude in degrees; null if it has no point
 * @param longitude likewise
 * @param articles how many articles report it
 * @param reports each report as its article gives it, the earliest article first
 */
public record ReportsView(
    String typeName,
    String path,
    String iri,
    String standing,
    String standingCode,
    List<EventView.Role> roles,
    String date,
    String precision,
    String killed,
    String wounded,
    @Nullable String latitude,
    @Nullable String longitude,
    String articles,
    List<EventView> reports) {

  public ReportsView {
    Objects.requireNonNull(typeName, "typeName");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(iri, "iri");
    roles = List.copyOf(roles);
    reports = List.copyOf(reports);
  }
}
