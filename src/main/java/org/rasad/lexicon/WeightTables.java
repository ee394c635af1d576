package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rasad.lexicon.Table.Row;

/** Reads the tables of learned weights and checks that they hold numbers. */
final class WeightTables {

  private final Faults faults;

  WeightTables(Faults faults) {
    this.faults = faults;
  }

  FeatureWeights<Role> roles() {
    return weights("role-weights.tsv", FeatureWeights.ROLES);
  }

  FeatureWeights<EventType> reports() {
    return weights("report-weights.tsv", FeatureWeights.REPORTED);
  }

  /** One column of weights for each answer, named in lower case. */
  private <C extends Enum<C>> FeatureWeights<C> weights(String file, List<C> answers) {
    List<String> columns = answers.stream().map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
    List<String> all = Stream.concat(Stream.of("feature"), columns.stream()).toList();
    Map<String, List<Double>> weights = new HashMap<>();
    for (Row row : Table.read("lexicon/" + file, all, faults).rows()) {
      List<Double> ofRow = new ArrayList<>(columns.size());
      for (String column : columns) {
        ofRow.add(weight(row, column));
      }
      weights.put(row.cell("feature"), List.copyOf(ofRow));
    }
    return new FeatureWeights<>(answers, weights);
  }

  /** An empty cell is a weight of zero. */
  private double weight(Row row, String column) {
    try {
      String cell = row.cell(column);
      return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      faults.add(row.file(), row.line(), "«" + row.cell(column) + "» is no number.");
      return 0;
    }
  }
}
