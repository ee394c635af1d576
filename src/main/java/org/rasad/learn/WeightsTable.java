package org.rasad.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.rasad.lexicon.RoleWeights;

/** Writes weights as the table {@code data/lexicon/role-weights.tsv}. */
public final class WeightsTable {

  private static final List<String> HEADER =
      List.of(
          "# Weights of the role model: how much each feature of a mention speaks for its being actor, recipient",
          "# or place of an event. Features are named in org.rasad.event.RoleFeatures and the groups beside it; the model and",
          "# how it is learned are told in docs/roles.md.",
          "# Columns: feature, and a weight for each role; an empty cell is 0.",
          "# Source: learned by `rasad learn` from annotated articles; not edited by hand. Licence: GPL-3.0-or-later.",
          "# Known problems: learned from some thousand events; a feature that was seen less than three times has no weight.",
          "feature\tactor\trecipient\tplace");

  private WeightsTable() {}

  /** The lines of the table, rows sorted by feature; weights that round to zero are left out. */
  public static List<String> lines(RoleWeights weights) {
    List<String> lines = new ArrayList<>(HEADER);
    new TreeMap<>(weights.byFeature())
        .forEach(
            (feature, values) -> {
              List<String> cells = values.stream().map(WeightsTable::cell).toList();
              if (cells.stream().anyMatch(c -> !c.isEmpty())) {
                lines.add(feature + "\t" + String.join("\t", cells));
              }
            });
    return lines;
  }

  private static String cell(double weight) {
    String rounded = String.format(Locale.ROOT, "%.3f", weight);
    return Double.parseDouble(rounded) == 0 ? "" : rounded;
  }
}
