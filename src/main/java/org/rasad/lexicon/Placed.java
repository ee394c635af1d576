package org.rasad.lexicon;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.rasad.lexicon.Table.Row;

/**
 * A thing of the gazetteer with the row that told it, for checks that span rows.
 *
 * @param row where it stands
 * @param entry what it says
 */
record Placed(Row row, GazetteerEntry entry) {

  Placed {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(entry, "entry");
  }

  /** The keys under which it is found. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(Gazetteer.key(entry.arabic()));
    entry.variants().forEach(v -> keys.add(Gazetteer.key(v)));
    return keys;
  }

  void fault(Faults faults, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
