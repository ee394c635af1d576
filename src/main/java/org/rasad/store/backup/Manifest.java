package org.rasad.store.backup;

import java.util.List;
import java.util.Objects;

/**
 * What a backup says of itself.
 *
 * @param base with which the data IRIs begin
 * @param quads number of quads
 * @param decisions lines of the file of decisions
 */
public record Manifest(String base, long quads, List<String> decisions) {

  static final String FORM = "# rasad-backup ";
  static final String BASE = "# base ";
  static final String DECISION = "# decisions.tsv ";
  static final String QUADS = "# quads ";
  static final String DIGEST = "# sha256 ";

  /** To be raised with every change after which an older Rasad would misread a backup. */
  static final String VERSION = "1";

  public Manifest {
    Objects.requireNonNull(base, "base");
    decisions = List.copyOf(decisions);
  }
}
