package org.rasad.serve.intake;

import java.util.List;

/**
 * What became of articles that were to be withdrawn.
 *
 * @param withdrawn how many were
 * @param missing ids that the store does not have
 */
public record Retraction(int withdrawn, List<String> missing) {

  public Retraction {
    missing = List.copyOf(missing);
  }
}
