package org.rasad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderWatchTest {

  private static final Instant LONG_AGO = FakeWaiting.START.minus(Duration.ofDays(1));

  @TempDir Path temporary;
  private final FakeWaiting time = new FakeWaiting();
  private final Collecting taken = new Collecting();
  private Path folder;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(temporary.resolve("incoming"));
  }

  @Test
  void takesFilesOnceAndChangedOnesAgain() throws IOException {
    write("b/b.txt", "ثان", LONG_AGO);
    write("a.txt", "أول", LONG_AGO);
    write("a.csv", "لا", LONG_AGO);

    once(taken);
    once(taken);
    write("a.txt", "أول جديد", LONG_AGO.plusSeconds(1));
    once(taken);

    assertEquals(List.of("أول", "ثان", "أول جديد"), taken.texts());
    assertEquals(List.of(), time.pauses(), "files that stand still are not waited for");
  }

  @Test
  void aFileThatStillGrowsIsReadWhenItStandsStill() throws IOException {
    Path file = write("a.txt", "أول", time.instant());
    int[] parts = {0};
    time.whilePausing(
        () -> {
          if (parts[0]++ < 1) {
            append(file, " وثان");
          }
        });

    once(taken);

    assertEquals(List.of("أول وثان"), taken.texts());
    assertFalse(time.pauses().isEmpty());
  }

  @Test
  void aFileThatDoesNotComeToRestIsLeftForAnotherTime() throws IOException {
    Path file = write("a.txt", "أول", time.instant());
    time.whilePausing(() -> append(file, " وثان"));

    once(taken);
    assertEquals(List.of(), taken.results());
    time.whilePausing(() -> {});
    once(taken);

    assertEquals(1, taken.articles().size());
  }

  @Test
  void aChangeOfTheMetadataIsAChangeOfTheText() throws IOException {
    write("a.txt", "أول", LONG_AGO);
    once(taken);
    write("a.meta.json", "{\"published\": \"2031-05-14\"}", LONG_AGO);

    once(taken);

    assertEquals(2, taken.articles().size());
    assertEquals(LocalDate.of(2031, 5, 14), taken.articles().getLast().published());
  }

  @Test
  void aProgramThatIsKilledInTheMiddleOfAFileFindsTheRest() throws IOException {
    write("a.jsonl", lines("1", "2", "3", "4"), LONG_AGO);
    write("b.txt", "نص", LONG_AGO);
    Collecting killed = new Collecting(2);

    assertThrows(IllegalStateException.class, () -> once(killed));
    once(taken);

    assertEquals(List.of("1", "2"), killed.articles().stream().map(a -> a.id()).toList());
    assertEquals(List.of("3", "4", "b"), taken.articles().stream().map(a -> a.id()).toList());
  }

  @Test
  void aFileThatChangedMeanwhileIsReadFromItsBeginning() throws IOException {
    write("a.jsonl", lines("1", "2", "3"), LONG_AGO);
    assertThrows(IllegalStateException.class, () -> once(new Collecting(2)));
    write("a.jsonl", lines("5", "6", "7", "8"), LONG_AGO.plusSeconds(1));

    once(taken);

    assertEquals(List.of("5", "6", "7", "8"), taken.articles().stream().map(a -> a.id()).toList());
  }

  @Test
  void aFileThatIsChangedWhileItIsReadIsReadAgain() throws IOException {
    Path file = write("a.jsonl", lines("1", "2"), LONG_AGO);
    Taker changing =
        found -> {
          int size = taken.results().size();
          taken.take(found);
          if (size == 0) {
            writeUnchecked(file, lines("3"), LONG_AGO.plusSeconds(5));
          }
        };

    once(changing);

    assertEquals(List.of("1", "2", "3"), taken.articles().stream().map(a -> a.id()).toList());
  }

  @Test
  void faultsAreToldOnce() throws IOException {
    write("a.txt", "English", LONG_AGO);
    write("b.html", "<p>", LONG_AGO);

    once(taken);
    once(taken);

    assertEquals(
        List.of("It has no Arabic letter.", "No article is found in the page."), taken.faults());
  }

  @Test
  void whatIsNoFolderIsSaid() throws IOException {
    Path file = write("a.txt", "نص", LONG_AGO);

    for (Path path : List.of(file, folder.resolve("missing"))) {
      try (WatchState state = WatchState.open(temporary.resolve("state.jsonl"))) {
        assertThrows(WatchException.class, () -> watching(path, state, taken, time));
      }
    }
  }

  /** With the time of this machine, and far more of it between two looks through the folder. */
  @Test
  void whatIsMovedInIsFoundAtOnceAlsoInNewFolders() throws Exception {
    BlockingQueue<String> texts = new ArrayBlockingQueue<>(10);
    Waiting real = Waiting.system();
    try (WatchState state = WatchState.open(temporary.resolve("state.jsonl"));
        Watching watching = watching(folder, state, found -> put(found, texts), real)) {
      Thread thread = new Thread(watching::run);
      thread.start();
      Path ready = temporary.resolve("ready.txt");
      // The first look is over when this is found: it can come by an event as well.
      write("first.txt", "صفر", Instant.EPOCH.plusSeconds(1));
      assertEquals("صفر", texts.poll(20, TimeUnit.SECONDS));

      Files.writeString(ready, "أول");
      Files.setLastModifiedTime(ready, FileTime.from(Instant.now().minusSeconds(60)));
      Files.move(ready, folder.resolve("a.txt"), StandardCopyOption.ATOMIC_MOVE);
      assertEquals("أول", texts.poll(20, TimeUnit.SECONDS));
      Files.createDirectories(folder.resolve("x/y"));
      write("x/y/b.txt", "ثان", Instant.now());
      assertEquals("ثان", texts.poll(20, TimeUnit.SECONDS));

      watching.stop();
      thread.join();
    }
    assertTrue(texts.isEmpty(), texts::toString);
  }

  private static void put(Iterator<Found> found, BlockingQueue<String> texts) {
    Collecting collecting = new Collecting();
    collecting.take(found);
    texts.addAll(collecting.texts());
  }

  private void once(Taker taker) {
    try (WatchState state = WatchState.open(temporary.resolve("state.jsonl"));
        Watching watching = watching(folder, state, taker, time)) {
      watching.once();
    }
  }

  private static Watching watching(Path path, WatchState state, Taker taker, Waiting time) {
    return new Watching(
        List.of(path),
        List.of(),
        new WatchOptions(Duration.ofHours(1), false),
        state,
        taker,
        time,
        "test");
  }

  private static String lines(String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\": \"%s\", \"text\": \"نص\"}\n".formatted(id));
    }
    return lines.toString();
  }

  private Path write(String name, String content, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private static void writeUnchecked(Path file, String content, Instant modified) {
    try {
      Files.writeString(file, content);
      Files.setLastModifiedTime(file, FileTime.from(modified));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Path file, String more) {
    try {
      Files.writeString(file, more, StandardOpenOption.APPEND);
      Files.setLastModifiedTime(file, FileTime.from(time.instant()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
