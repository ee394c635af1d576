package org.rasad.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gathers the reports of one type and day in clusters: the two most alike first, then the next, as
 * long as no report in one cluster refuses one in the other.
 *
 * <p>The result depends on the set of reports alone. The time grows with the number of pairs that
 * share a {@link Alike#keys key}, counted over different contents and not over reports.
 */
final class Clustering {

  /** Two groups of reports, by their place in the list, and how alike they are. */
  private record Pair(int left, int right, int points) {

    /** The most alike first; of equally alike ones the first published. */
    static final Comparator<Pair> IN_ORDER =
        Comparator.comparingInt(Pair::points)
            .reversed()
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right);
  }

  private Clustering() {}

  static List<Cluster> cluster(Collection<ReportedEvent> reports) {
    List<Alike> groups = Alike.group(reports);
    Cluster[] clusters = groups.stream().map(Cluster::new).toArray(Cluster[]::new);
    for (Pair pair : pairs(groups)) {
      Cluster left = clusters[pair.left];
      Cluster right = clusters[pair.right];
      if (left != right && left.accepts(right)) {
        left.absorb(right);
        IntStream.range(0, clusters.length)
            .filter(i -> clusters[i] == right)
            .forEach(i -> clusters[i] = left);
      }
    }
    return Arrays.stream(clusters).distinct().toList();
  }

  private static List<Pair> pairs(List<Alike> groups) {
    KeyIndex index = new KeyIndex();
    List<Pair> pairs = new ArrayList<>();
    for (int right = 0; right < groups.size(); right++) {
      Set<String> keys = groups.get(right).keys();
      for (int left : index.sharing(keys)) {
        int points = groups.get(left).likeness(groups.get(right));
        if (points >= Likeness.ENOUGH) {
          pairs.add(new Pair(left, right, points));
        }
      }
      index.add(right, keys);
    }
    pairs.sort(Pair.IN_ORDER);
    return pairs;
  }
}
