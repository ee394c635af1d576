package org.rasad.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.Role;

class WeightsTableTest {

  @Test
  void writesSortedRowsAndLeavesOutWhatWeighsNothing() {
    FeatureWeights<Role> weights =
        new FeatureWeights<>(
            FeatureWeights.ROLES,
            Map.of(
                "type GROUP", List.of(0.5, -0.25, 0.0),
                "form NAME", List.of(0.0, 0.0, 1.23456),
                "between 4", List.of(0.0004, 0.0, -0.0004)));

    List<String> rows =
        WeightsTable.ofRoles(weights).stream().filter(l -> !l.startsWith("#")).toList();

    assertEquals(
        List.of(
            "feature\tactor\trecipient\tplace",
            "form NAME\t\t\t1.235",
            "type GROUP\t0.500\t-0.250\t"),
        rows);
  }
}
