package org.rasad.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasad.lexicon.Table.Row;

/**
 * How often words that were taken for an entity for some reason were right on annotated articles.
 * Immutable and thread-safe.
 *
 * @param shares 0 to 1, one for each reason
 */
public record LinkConfidence(Map<LinkReason, Double> shares) {

  private static final String FILE = "lexicon/link-confidence.tsv";
  private static final List<String> COLUMNS = List.of("reason", "mentions", "right", "confidence");

  /** The shares are rounded to two digits. */
  private static final double ROUNDING = 0.005 + 1e-9;

  /** Copies the shares. */
  public LinkConfidence {
    Map<LinkReason, Double> copy = new EnumMap<>(LinkReason.class);
    copy.putAll(shares);
    shares = Collections.unmodifiableMap(copy);
  }

  /** 0 to 1: how sure a link for that reason is. */
  public double of(LinkReason reason) {
    return shares.getOrDefault(reason, 0.0);
  }

  /** Reads the table that the program carries. */
  static LinkConfidence read(Faults faults) {
    return from(Table.read(FILE, COLUMNS, faults), faults);
  }

  /** Reads a table, which must have one row for each reason. */
  static LinkConfidence from(Table table, Faults faults) {
    Map<LinkReason, Double> shares = new EnumMap<>(LinkReason.class);
    for (Row row : table.rows()) {
      LinkReason.fromCode(row.cell("reason"))
          .ifPresentOrElse(
              reason -> share(row, faults).ifPresent(s -> shares.put(reason, s)),
              () -> fault(row, "«" + row.cell("reason") + "» is no reason.", faults));
    }
    Arrays.stream(LinkReason.values())
        .filter(reason -> !shares.containsKey(reason))
        .forEach(r -> faults.add(FILE, 0, "No row gives a share for «" + r.code() + "»."));
    return new LinkConfidence(shares);
  }

  /** The confidence of a row, if it is the share that the counts give. */
  private static Optional<Double> share(Row row, Faults faults) {
    try {
      int mentions = Integer.parseInt(row.cell("mentions"));
      int right = Integer.parseInt(row.cell("right"));
      double confidence = Double.parseDouble(row.cell("confidence"));
      boolean counted = mentions > 0 && right >= 0 && right <= mentions;
      if (counted && Math.abs(confidence - (double) right / mentions) <= ROUNDING) {
        return Optional.of(confidence);
      }
      fault(row, confidence + " is not the share of " + right + " in " + mentions + ".", faults);
    } catch (NumberFormatException e) {
      fault(row, "A count or the confidence is no number.", faults);
    }
    return Optional.empty();
  }

  private static void fault(Row row, String message, Faults faults) {
    faults.add(row.file(), row.line(), message);
  }
}
