package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.scale.SyntheticStores;

/** What is said when a disk is full, on a small one in memory; and that the store still opens. */
@Timeout(120)
final class DiskFullTest {

  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        mounted("mount", "-t", "tmpfs", "-o", "size=70m", "none", disk.toString()),
        "only root may mount a small disk");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    mounted("umount", "-l", disk.toString());
  }

  @Test
  void ingest() throws IOException, InterruptedException {
    Path articles = articles();
    Path store = disk.resolve("store");
    assertTrue(mounted("mount", "-o", "remount,size=34m", disk.toString()));

    try (OtherProcess process = OtherProcess.start("ingest", articles, "--store", store)) {
      String end = process.end();
      assertTrue(end.contains("The disk of the store " + store + " is full"), end);
      assertTrue(end.endsWith("exit code 2"), end);
    }
    assertWhole(store);
    assertFalse(StoreFiles.quads(store).isEmpty());
  }

  /** With so little room a load is not begun: a full disk would let the loader wait for ever. */
  @Test
  void load() throws IOException, InterruptedException {
    Path store = disk.resolve("store");
    Path small = folder.resolve("small.nq.gz");
    SyntheticStores.write(10, 1, small);
    assertEquals(0, CommandLineRun.of("load", small, "--store", store).code());
    var before = StoreFiles.quads(store);
    Path large = folder.resolve("large.nq.gz");
    SyntheticStores.write(60, 2, large);
    assertTrue(mounted("mount", "-o", "remount,size=50m", disk.toString()));

    try (OtherProcess process = OtherProcess.start("load", large, "--store", store)) {
      String end = process.end();
      assertTrue(end.contains("The disk of the store " + store + " is full"), end);
      assertTrue(end.endsWith("exit code 2"), end);
    }
    assertWhole(store);
    assertEquals(before, StoreFiles.quads(store));
  }

  @Test
  void backup() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    SyntheticStores.load(30, 1, store);
    assertTrue(mounted("mount", "-o", "remount,size=64k", disk.toString()));
    Path file = Files.writeString(disk.resolve("backup.nq.gz"), "the older one");

    CommandLineRun run = CommandLineRun.of("backup", "--store", store, "--output", file);

    assertEquals(2, run.code());
    assertTrue(run.messages().contains("cannot be written"), run.messages());
    assertEquals("the older one", Files.readString(file));
    try (var files = Files.list(disk)) {
      assertEquals(1, files.count());
    }
  }

  private static void assertWhole(Path store) {
    CommandLineRun check = CommandLineRun.of("check", "--store", store);
    assertEquals(0, check.code(), check.results());
  }

  private Path articles() throws IOException {
    String lines =
        IntStream.range(0, 1_500)
            .mapToObj(
                i ->
                    """
                    {"id": "a%d", "text": "هاجم فصيل النخيل بلدة الزيتون %d"}
                    """
                        .formatted(i, i))
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  private static boolean mounted(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
