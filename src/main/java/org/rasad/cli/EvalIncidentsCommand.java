package org.rasad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.incident.PairFile;
import org.rasad.eval.incident.PairScorer;
import org.rasad.eval.incident.PairScorer.Found;
import org.rasad.eval.incident.PairScores;
import org.rasad.eval.incident.ReportFile;
import org.rasad.eval.incident.ReportMention;
import org.rasad.eval.incident.ReportPair;
import org.rasad.incident.IncidentFinder;
import org.rasad.incident.ReportedEvent;
import org.rasad.lexicon.Lexicon;
import org.rasad.source.Article;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;
import org.rasad.store.JoinedReport;
import org.rasad.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well the reports of one happening come together. */
@Command(
    name = "eval-incidents",
    description = "Tells how well the reports of one happening come together as incidents.",
    footer = {
      "",
      "DIR holds pairs.tsv: pairs of event mentions, and whether they mean one happening.",
      "With --store the incidents of a store are measured, with what was missed before them.",
      "With --articles the joining alone, on reports.tsv: what a reader understands.",
      "",
      "Examples:",
      "  rasad eval-incidents data/incidents --store my-store",
      "  rasad eval-incidents data/incidents --articles data/articles"
    })
final class EvalIncidentsCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Parameters(paramLabel = "DIR", description = "Folder of pairs.tsv and reports.tsv.")
  private Path folder = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  /** What is measured. */
  static final class Source {

    @Option(names = "--store", paramLabel = "DIR", description = "Folder of a store.")
    private @Nullable Path store;

    @Option(
        names = "--articles",
        paramLabel = "DIR",
        description = "Folder of the articles of reports.tsv.")
    private @Nullable Path articles;
  }

  EvalIncidentsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    try {
      List<ReportPair> pairs = PairFile.read(folder.resolve("pairs.tsv"));
      List<PairScores> scores =
          source.store == null ? ofReports(pairs) : ofStore(pairs, source.store);
      scores.forEach(s -> workplace.console().result(line(s)));
    } catch (IOException e) {
      throw new SetupException("The tables cannot be read: " + e.getMessage() + ".", e);
    } catch (IllegalArgumentException e) {
      throw new SetupException(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.OK;
  }

  private static List<PairScores> ofStore(List<ReportPair> pairs, Path place) {
    try (Store store = Store.openForReading(place)) {
      return PairScorer.score(pairs, m -> found(store, m));
    }
  }

  private static Found found(Store store, ReportMention mention) {
    List<JoinedReport> events =
        store.reports(mention.article()).stream()
            .filter(
                r ->
                    new ReportMention(mention.article(), r.type(), r.begin(), r.end())
                        .meets(mention))
            .toList();
    return new Found(
        !events.isEmpty(),
        events.stream().flatMap(e -> e.incidents().stream()).collect(Collectors.toSet()));
  }

  private List<PairScores> ofReports(List<ReportPair> pairs) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Articles all = Articles.in(List.of(Optional.ofNullable(source.articles).orElseThrow()))) {
      while (all.hasNext()) {
        if (all.next() instanceof ReadResult.Read read) {
          articles.add(read.article());
        }
      }
    }
    Lexicon lexicon = Models.tables(Lexicon::load);
    Map<ReportMention, Optional<ReportedEvent>> reports =
        new ReportFile(lexicon.gazetteer(), articles.stream()).read(folder.resolve("reports.tsv"));
    Map<String, String> incidents = incidents(reports);
    Function<ReportMention, Found> found =
        m ->
            reports.containsKey(m)
                ? new Found(
                    true, reports.get(m).map(r -> Set.of(incidents.get(r.id()))).orElse(Set.of()))
                : Found.NOTHING;
    return PairScorer.score(pairs, found);
  }

  /** The incident of each report, by id. */
  private static Map<String, String> incidents(
      Map<ReportMention, Optional<ReportedEvent>> reports) {
    Map<String, String> incidents = new HashMap<>();
    reports.values().stream()
        .flatMap(Optional::stream)
        .collect(Collectors.groupingBy(ReportedEvent::type))
        .values()
        .forEach(
            same ->
                IncidentFinder.find(same)
                    .forEach(i -> i.reports().forEach(r -> incidents.put(r.id(), i.first()))));
    return incidents;
  }

  private static String line(PairScores scores) {
    return String.format(
        Locale.ROOT,
        "%-34s %4d pairs, %4d same, %4d joined: P %5.1f R %5.1f F1 %5.1f",
        scores.name(),
        scores.pairs(),
        scores.same(),
        scores.joined(),
        100 * scores.precision(),
        100 * scores.recall(),
        100 * scores.f1());
  }
}
