package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rasad.lexicon.Table.Row;

/**
 * The names that several things may have, with the reason ({@code shared-names.tsv}); any other
 * name that two things have is a fault.
 */
final class SharedNames {

  static final String FILE = "gazetteer/shared-names.tsv";
  static final List<String> COLUMNS = List.of("name", "ids", "reason");

  private final Faults faults;
  private final Map<String, Row> allowed = new LinkedHashMap<>();

  SharedNames(Table table, Faults faults) {
    this.faults = faults;
    for (Row row : table.rows()) {
      if (row.cell("reason").isEmpty()) {
        fault(row, "The reason is missing.");
      }
      if (allowed.putIfAbsent(Gazetteer.key(row.cell("name")), row) != null) {
        fault(row, "The name «" + row.cell("name") + "» stands twice.");
      }
    }
  }

  /** Adds a fault for each thing whose name another has without a reason, and for idle reasons. */
  void check(Collection<Placed> all) {
    Map<String, List<Placed>> byKey = new HashMap<>();
    all.forEach(
        p -> p.keys().forEach(k -> byKey.computeIfAbsent(k, key -> new ArrayList<>()).add(p)));
    Map<String, List<Placed>> unexplained = new TreeMap<>();
    byKey.forEach(
        (key, owners) -> {
          if (owners.size() > 1 && !allowed.containsKey(key)) {
            unexplained.put(key, owners);
          }
        });
    unexplained.forEach(this::tell);
    allowed.forEach((key, row) -> check(row, byKey.getOrDefault(key, List.of())));
  }

  /** The things of each shared name in order of preference, by its key. */
  Map<String, List<GazetteerEntry>> inOrder(Collection<Placed> all) {
    Map<String, GazetteerEntry> byId = new HashMap<>();
    all.forEach(p -> byId.put(p.entry().id(), p.entry()));
    Map<String, List<GazetteerEntry>> shared = new LinkedHashMap<>();
    allowed.forEach(
        (key, row) ->
            shared.put(
                key, row.values("ids").stream().map(byId::get).filter(Objects::nonNull).toList()));
    return shared;
  }

  private void tell(String key, List<Placed> owners) {
    Placed first = owners.get(0);
    for (Placed other : owners.subList(1, owners.size())) {
      other.fault(
          faults,
          "The name «"
              + key
              + "» is also of «"
              + first.entry().id()
              + "» in "
              + first.row().where()
              + "; give a reason in shared-names.tsv.");
    }
  }

  private void check(Row row, List<Placed> owners) {
    List<String> ids = owners.stream().map(p -> p.entry().id()).sorted().toList();
    List<String> listed = row.values("ids").stream().sorted().toList();
    if (listed.size() < 2 || new HashSet<>(listed).size() < listed.size()) {
      fault(row, "«" + row.cell("ids") + "» are not two or more different things.");
    } else if (!ids.equals(listed)) {
      fault(row, "The name «" + row.cell("name") + "» is of " + ids + ", not of " + listed + ".");
    }
  }

  private void fault(Row row, String message) {
    faults.add(row.file(), row.line(), message);
  }
}
