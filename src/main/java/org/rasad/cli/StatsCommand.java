package org.rasad.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rasad.store.Statistics;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what a store holds. */
@Command(
    name = "stats",
    description = "Counts what a store holds.",
    footer = {"", "Example:", "  rasad stats --store my-store"})
final class StatsCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private StoreOption store = new StoreOption();

  StatsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      print(workplace.console(), opened.statistics());
    }
    return ExitCode.OK;
  }

  /** Writes one count to a line: a name, and the number. */
  static void print(Console console, Statistics statistics) {
    line(console, "articles", statistics.articles());
    line(console, "entities", sum(statistics.entities().values()));
    statistics.entities().forEach((type, n) -> some(console, "entities", type, n));
    line(
        console,
        "events",
        statistics.events().values().stream().mapToLong(byStatus -> sum(byStatus.values())).sum());
    statistics
        .events()
        .forEach((type, byStatus) -> some(console, "events", type, sum(byStatus.values())));
    line(console, "relations", sum(statistics.relations().values()));
    statistics
        .relations()
        .forEach((type, n) -> line(console, "relations " + type.code(), n, n > 0));
    line(console, "quads", statistics.quads());
  }

  private static void some(Console console, String what, Enum<?> kind, long number) {
    line(console, what + " " + kind.name().toLowerCase(Locale.ROOT), number, number > 0);
  }

  private static void line(Console console, String what, long number) {
    line(console, what, number, true);
  }

  private static void line(Console console, String what, long number, boolean wanted) {
    if (wanted) {
      console.result(String.format(Locale.ROOT, "%-24s %d", what, number));
    }
  }

  private static long sum(Iterable<Long> numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }
}
