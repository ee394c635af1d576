package org.rasad.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.Role;

/** Writes weights as the tables of {@code data/lexicon/}. */
public final class WeightsTable {

  private static final List<String> ROLES =
      List.of(
          "# Weights of the role model: how much each feature of a mention speaks for its being actor, recipient",
          "# or place of an event. Features are named in org.rasad.event.RoleFeatures and the groups beside it; the model and",
          "# how it is learned are told in docs/roles.md.",
          "# Columns: feature, and a weight for each role; an empty cell is 0.",
          "# Source: learned by `rasad learn roles` from annotated articles; not edited by hand. Licence: GPL-3.0-or-later.",
          "# Known problems: learned from some thousand events; a feature that was seen less than three times has no weight.",
          "feature\tactor\trecipient\tplace");

  private static final List<String> REPORTS =
      List.of(
          "# Weights of the report filter: how much each feature of a sentence speaks for its reporting an attack or a",
          "# protest as a happening of its own. Features are named in org.rasad.report.ReportFeatures.",
          "# Columns: feature, and a weight for each type; an empty cell is 0.",
          "# Source: learned by `rasad learn reports` from the Arabic gold standard records of the Open Event Data Alliance",
          "# (arabic_event_gsr, MIT licence); not edited by hand. Licence: GPL-3.0-or-later.",
          "# Known problems: those sentences are of newspapers of 2005 to 2009; 39 of them report a protest.",
          "feature\tassault\tprotest");

  private WeightsTable() {}

  /** The table of the role model; rows sorted, weights that round to zero left out. */
  public static List<String> ofRoles(FeatureWeights<Role> weights) {
    return lines(ROLES, weights.byFeature());
  }

  /** The table of the report filter; rows sorted, weights that round to zero left out. */
  public static List<String> ofReports(FeatureWeights<EventType> weights) {
    return lines(REPORTS, weights.byFeature());
  }

  private static List<String> lines(List<String> header, Map<String, List<Double>> byFeature) {
    List<String> lines = new ArrayList<>(header);
    new TreeMap<>(byFeature)
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
