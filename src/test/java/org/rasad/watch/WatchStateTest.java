package org.rasad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.watch.web.Conditions;

class WatchStateTest {

  private static final String FEED = "https://news.example/rss";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void begin() {
    file = folder.resolve("watch.jsonl");
  }

  @Test
  void keepsWhatItIsTold() {
    FileMark read = new FileMark("12 2031", 3, true);
    FeedMark feed =
        new FeedMark(new Conditions("\"ن\"", null), Duration.ofMinutes(30), FakeWaiting.START);
    try (WatchState state = WatchState.open(file)) {
      state.keep(new StateLine.OfFile("/a/خبر.txt", new FileMark("11 2030", 1, false)));
      state.keep(new StateLine.OfFile("/a/خبر.txt", read));
      state.keep(new StateLine.OfEntry(FEED, "k", "d"));
      state.keep(new StateLine.OfFeed(FEED, feed));
    }

    for (int i = 0; i < 2; i++) {
      try (WatchState state = WatchState.open(file)) {
        assertEquals(read, state.marks().file("/a/خبر.txt"));
        assertEquals(feed, state.marks().feed(FEED));
        assertTrue(state.marks().hasSeen(FEED, "k", "d"));
        assertFalse(state.marks().hasSeen(FEED, "k", "other"));
        assertFalse(state.marks().hasSeen("https://other.example/", "k", "d"));
      }
    }
  }

  @Test
  void isWrittenAnewWithoutWhatWasReplaced() throws IOException {
    try (WatchState state = WatchState.open(file)) {
      for (int i = 0; i < 100; i++) {
        state.keep(new StateLine.OfFile("/a", new FileMark("s", i, false)));
      }
    }
    assertEquals(100, Files.readAllLines(file).size());

    WatchState.open(file).close();

    assertEquals(1, Files.readAllLines(file).size());
  }

  @Test
  void halfALineAtTheEndIsLeftOut() throws IOException {
    try (WatchState state = WatchState.open(file)) {
      state.keep(new StateLine.OfEntry(FEED, "a", "d"));
      state.keep(new StateLine.OfEntry(FEED, "b", "d"));
    }
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 5));

    try (WatchState state = WatchState.open(file)) {
      assertTrue(state.marks().hasSeen(FEED, "a", "d"));
      assertFalse(state.marks().hasSeen(FEED, "b", "d"));
      state.keep(new StateLine.OfEntry(FEED, "c", "d"));
    }
    try (WatchState state = WatchState.open(file)) {
      assertTrue(state.marks().hasSeen(FEED, "c", "d"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "[]", "{}", "{\"feed\": \"f\"}", "{\"file\": 3}", "null"})
  void anotherFileIsLeftAsItIs(String line) throws IOException {
    Files.writeString(file, line + "\n");

    WatchException fault = assertThrows(WatchException.class, () -> WatchState.open(file));

    assertEquals(
        file + ":1: This is no state of `rasad watch`; move the file away and all is read again.",
        fault.getMessage());
    assertEquals(line + "\n", Files.readString(file));
  }

  @Test
  void oneProgramAtATimeHasIt() {
    try (WatchState state = WatchState.open(file)) {
      state.keep(new StateLine.OfEntry(FEED, "a", "d"));
      assertThrows(WatchException.class, () -> WatchState.open(file));
    }
    WatchState.open(file).close();
  }

  @Test
  void ofAFeedTheLatestEntriesAreKnown() {
    try (WatchState state = WatchState.open(file)) {
      state.keep(new StateLine.OfEntry(FEED, "old", "d"));
      state.keep(new StateLine.OfEntry(FEED, "shown", "d"));
      for (int i = 0; i < Marks.MOST_ENTRIES - 1; i++) {
        assertTrue(state.marks().hasSeen(FEED, "shown", "d"));
        state.keep(new StateLine.OfEntry(FEED, "n" + i, "d"));
      }
      assertFalse(state.marks().hasSeen(FEED, "old", "d"));
      assertTrue(state.marks().hasSeen(FEED, "shown", "d"));
    }
  }
}
