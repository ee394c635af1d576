package org.rasad.spark;

import java.io.Serializable;
import java.util.Objects;
import org.rasad.rdf.IriMinter;

/**
 * What decides, beside the input, what the output is. An output that was begun goes on with the
 * same settings only.
 *
 * @param base with which all IRIs begin
 * @param version of Rasad
 * @param unitBytes how large a part of a file one task reads
 */
record JobSettings(String base, String version, long unitBytes) implements Serializable {

  static final long DEFAULT_UNIT_BYTES = 16L * 1024 * 1024;

  /**
   * @throws JobSetupException for a base that no IRI can begin with
   */
  JobSettings {
    Objects.requireNonNull(version, "version");
    if (unitBytes < 1) {
      throw new JobSetupException("A unit has at least one byte, not " + unitBytes + ".");
    }
    try {
      new IriMinter(base);
    } catch (IllegalArgumentException e) {
      throw new JobSetupException(e.getMessage() + ".", e);
    }
  }

  IriMinter minter() {
    return new IriMinter(base);
  }
}
