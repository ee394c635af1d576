package org.rasad.rdf;

import java.util.List;
import java.util.Objects;

/**
 * What checking data against shapes found.
 *
 * @param violations sorted by node, path and message; none if the data conform
 * @param turtle the same as a SHACL validation report
 */
public record ShapesReport(List<Violation> violations, String turtle) {

  public ShapesReport {
    Objects.requireNonNull(turtle, "turtle");
    violations = List.copyOf(violations);
  }

  public boolean conforms() {
    return violations.isEmpty();
  }
}
