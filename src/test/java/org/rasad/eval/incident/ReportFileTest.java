package org.rasad.eval.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.event.EventTime;
import org.rasad.incident.ReportedEvent;
import org.rasad.incident.ReportedEvent.Telling;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Mode;
import org.rasad.source.Article;

final class ReportFileTest {

  private static final Gazetteer GAZETTEER = Lexicon.load().gazetteer();

  private static final String COLUMNS =
      "article\ttrigger\toffset\ttype\tstatus\tdate\tactors\trecipients\tplaces\tmodes\tkilled\twounded\n";

  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

  private static final Article ARTICLE =
      new Article(
          "a",
          "وكالة الرافدين التجريبية",
          null,
          PUBLISHED,
          null,
          "😀 هجوم على القاعدة\nونفى المجلس الهجوم.");

  @TempDir private Path folder;

  @Test
  void readsWhatIsReported() throws IOException {
    ReportedEvent event =
        read("a;هجوم;2;ASSAULT;actual;2031-05;n:GROUP:فجر|n:GROUP:صبح;iraqi-army;;drone | kill;3;")
            .get();

    PartyText parties = new PartyText(GAZETTEER);
    assertEquals(
        new ReportedEvent(
            "a/ASSAULT-2",
            "a",
            EventType.ASSAULT,
            new Telling("هجم", 2, true, false),
            false,
            new EventTime(
                LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31), DateBasis.STATED_DATE),
            PUBLISHED,
            Set.of(parties.read("n:GROUP:فجر", "a"), parties.read("n:GROUP:صبح", "a")),
            Set.of(parties.read("iraqi-army", "a")),
            Set.of(),
            null,
            Set.of(),
            Set.of(Mode.DRONE, Mode.KILL),
            Set.of(),
            3,
            null),
        event);
  }

  @Test
  void readsADenialInTheBodyOnTheDayOfPublication() throws IOException {
    ReportedEvent event = read("a;الهجوم;31;ASSAULT;negated;;;;;;;").get();

    assertEquals(true, event.isDenied());
    assertEquals(new Telling("هجم", 31, false, true), event.telling());
    assertEquals(new EventTime(PUBLISHED, PUBLISHED, DateBasis.PUBLICATION_DATE), event.time());
  }

  @Test
  void whatIsOnlyExpectedIsNoReport() throws IOException {
    assertEquals(Optional.empty(), read("a;هجوم;2;ASSAULT;future;;;;;;;"));
    assertEquals(Optional.empty(), read("a;هجوم;2;ASSAULT;hypothetical;;;;;;;"));
  }

  @Test
  void keepsTheOrderOfTheRows() throws IOException {
    Map<ReportMention, Optional<ReportedEvent>> reports =
        reader()
            .read(write("a;الهجوم;31;ASSAULT;negated;;;;;;;\na;هجوم;2;ASSAULT;actual;;;;;;;\n"));

    assertEquals(List.of(31, 2), reports.keySet().stream().map(ReportMention::begin).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "b;هجوم;2;ASSAULT;actual;;;;;;; ~ There is no article b.",
        "a;هجوم;3;ASSAULT;actual;;;;;;; ~ The article does not say «هجوم» at 3.",
        "a;هجوم;300;ASSAULT;actual;;;;;;; ~ The article does not say «هجوم» at 300.",
        "a;هجوم;2;ASSAULT;actual;;nobody;;;;; ~ The gazetteer has no entry «nobody».",
        "a;هجوم;2;ASSAULT;actual;2031-13;;;;;; ~ Not an ISO date, month or year: 2031-13",
        "a;هجوم;2;ASSAULT;actual;;;;;magic;; ~ «magic» is no mode.",
        "a;هجوم;2;ASSAULT;actual;;;;;;three; ~ For input string: \"three\"",
        "a;هجوم;2;ASSAULT;true;;;;;;; ~ No enum constant org.rasad.lexicon.Status.TRUE"
      })
  void tellsAFaultWithItsLine(String row, String fault) throws IOException {
    Path file = write(row + "\n");

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> reader().read(file));

    assertEquals(file + ":2: " + fault, thrown.getMessage());
  }

  private Optional<ReportedEvent> read(String row) throws IOException {
    return reader().read(write(row + "\n")).values().iterator().next();
  }

  private static ReportFile reader() {
    return new ReportFile(GAZETTEER, Stream.of(ARTICLE));
  }

  private Path write(String rows) throws IOException {
    return Files.writeString(folder.resolve("reports.tsv"), COLUMNS + rows.replace(';', '\t'));
  }
}
