package org.rasad.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rasad.lexicon.LinkReason;

/**
 * Writes scores as lines for people.
 *
 * @param errors how many misses and false alarms of each level are listed; 0 for none
 */
public record TextReport(int errors) {

  private static final double HUNDRED = 100;

  public List<String> lines(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add(scores.documents() + (scores.documents() == 1 ? " document" : " documents"));
    scores.levels().forEach((level, tally) -> lines.add(level(level.title(), tally)));
    scores.attributes().forEach((each, share) -> lines.add(attribute(each.title(), share)));
    lines.add("triggers by type: " + types(scores));
    scores.links().forEach((reason, share) -> lines.add(link(reason, share)));
    if (errors > 0) {
      scores.levels().forEach((level, tally) -> lines.addAll(errors(level.title(), tally)));
    }
    return lines;
  }

  private static String level(String title, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-26s P %6s  R %6s  F1 %6s   (gold %d, system %d, matched %d)",
        title,
        percent(tally.precision(), 1),
        percent(tally.recall(), 1),
        percent(tally.f1(), 1),
        tally.gold(),
        tally.found(),
        tally.matched());
  }

  private static String attribute(String title, Share share) {
    return String.format(
        Locale.ROOT,
        "%-26s %6s right   (%d of %d)",
        title + " of found events",
        percent(share.value(), 1),
        share.right(),
        share.all());
  }

  private static String link(LinkReason reason, Share share) {
    return String.format(
        Locale.ROOT,
        "%-26s %6s right   (%d of %d)",
        "links by " + reason.code(),
        percent(share.value(), 1),
        share.right(),
        share.all());
  }

  private static String types(Scores scores) {
    return scores.types().entrySet().stream()
        .map(e -> e.getKey() + " " + percent(e.getValue().f1(), 0) + "/" + e.getValue().gold())
        .collect(Collectors.joining("  "));
  }

  private List<String> errors(String title, Tally tally) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("== %s: missed (%d)".formatted(title, tally.misses().size()));
    lines.addAll(tally.misses().stream().limit(errors).toList());
    lines.add("== %s: false alarms (%d)".formatted(title, tally.alarms().size()));
    lines.addAll(tally.alarms().stream().limit(errors).toList());
    return lines;
  }

  /**
   * Rounds the exact value of the number, halves to the even digit; {@link String#format} rounds
   * them up, which other programs do not.
   */
  private static String percent(double share, int digits) {
    double percent = share * HUNDRED;
    return new BigDecimal(percent).setScale(digits, RoundingMode.HALF_EVEN).toPlainString() + "%";
  }
}
