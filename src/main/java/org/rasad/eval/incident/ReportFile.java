package org.rasad.eval.incident;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rasad.event.EventDate;
import org.rasad.event.EventTime;
import org.rasad.incident.Party;
import org.rasad.incident.ReportedEvent;
import org.rasad.incident.ReportedEvent.Telling;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Skeleton;
import org.rasad.lexicon.Status;
import org.rasad.source.Article;
import org.rasad.text.Span;

/**
 * Reads {@code reports.tsv}: what a reader understands that articles report, so that the joining of
 * reports can be measured apart from the finding of events.
 */
public final class ReportFile {

  private final PartyText parties;
  private final Map<String, Article> articles = new HashMap<>();

  /**
   * @param articles those that the reports stand in
   */
  public ReportFile(Gazetteer gazetteer, Stream<Article> articles) {
    this.parties = new PartyText(gazetteer);
    articles.forEach(a -> this.articles.put(a.id(), a));
  }

  /**
   * The reports of what happened or is denied, by their mentions; nothing of what is expected.
   *
   * @throws IllegalArgumentException for a faulty row, with file and line
   * @throws IOException if the file cannot be read
   */
  public Map<ReportMention, Optional<ReportedEvent>> read(Path file) throws IOException {
    Map<ReportMention, Optional<ReportedEvent>> reports = new LinkedHashMap<>();
    TabFile.read(file, this::row).forEach(r -> reports.put(r.mention(), r.report()));
    return reports;
  }

  private record Row(ReportMention mention, Optional<ReportedEvent> report) {}

  private Row row(CSVRecord row) {
    ReportMention mention =
        PairFile.mention(
            row.get("article"), row.get("type"), row.get("trigger"), row.get("offset"));
    Status status = Status.valueOf(row.get("status").toUpperCase(Locale.ROOT));
    return new Row(
        mention,
        status == Status.ACTUAL || status == Status.NEGATED
            ? Optional.of(report(row, mention, status == Status.NEGATED))
            : Optional.empty());
  }

  private ReportedEvent report(CSVRecord row, ReportMention mention, boolean isDenied) {
    Article article = articles.get(mention.article());
    if (article == null) {
      throw new IllegalArgumentException("There is no article " + mention.article() + ".");
    }
    LocalDate published = article.published();
    return new ReportedEvent(
        mention.article() + "/" + mention.type() + "-" + mention.begin(),
        mention.article(),
        mention.type(),
        telling(row.get("trigger"), mention, article.text()),
        isDenied,
        EventTime.of(date(row.get("date")), published).orElse(null),
        published,
        parties(row, "actors"),
        parties(row, "recipients"),
        parties(row, "places"),
        null,
        Set.of(),
        values(row.get("modes"))
            .map(m -> Mode.fromCode(m).orElseThrow(() -> noMode(m)))
            .collect(Collectors.toSet()),
        Set.of(),
        count(row.get("killed")),
        count(row.get("wounded")));
  }

  private static Telling telling(String trigger, ReportMention mention, String text) {
    int begin = text.offsetByCodePoints(0, mention.begin());
    return new Telling(
        Skeleton.of(trigger),
        mention.begin(),
        text.lastIndexOf('\n', begin) < 0,
        ArabicSpelling.hasArticle(ArabicSpelling.fold(trigger)));
  }

  private Set<Party> parties(CSVRecord row, String column) {
    return values(row.get(column))
        .map(words -> parties.read(words, row.get("article")))
        .collect(Collectors.toSet());
  }

  private static @Nullable EventDate date(String iso) {
    return iso.isEmpty() ? null : new EventDate(iso, iso, new Span(0, 1), false);
  }

  private static @Nullable Integer count(String number) {
    return number.isEmpty() ? null : Integer.valueOf(number);
  }

  private static IllegalArgumentException noMode(String code) {
    return new IllegalArgumentException("«" + code + "» is no mode.");
  }

  private static Stream<String> values(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty());
  }
}
