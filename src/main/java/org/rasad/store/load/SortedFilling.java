package org.rasad.store.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills an empty database by TDB2's xloader, which sorts on disk by {@code sort(1)}: slower than
 * {@link BulkFilling} as long as the indexes fit into memory, and the only way when they do not.
 *
 * <p>It reads the files twice, first to check them. It runs in a process of its own, since it ends
 * its program when something goes wrong.
 */
public final class SortedFilling {

  private final BulkFilling checked;
  private final List<Path> files;

  /**
   * @param checked reads the same files
   */
  public SortedFilling(BulkFilling checked, List<Path> files) {
    this.checked = checked;
    this.files = List.copyOf(files);
  }

  /**
   * Fills the database in an empty folder.
   *
   * @throws IOException if the loader fails, for one thing because there is no {@code sort}
   */
  public void fill(Path folder) throws IOException {
    checked.read(quad -> {});
    Path messages = Files.createTempFile("xloader-", ".log");
    Process loader =
        new ProcessBuilder(command(folder))
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    try {
      int code = loader.waitFor();
      if (code != 0) {
        throw new IOException("xloader ended with code %d: %s".formatted(code, lastLine(messages)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("Loading was interrupted", e));
    } finally {
      loader.destroyForcibly();
      Files.deleteIfExists(messages);
    }
  }

  private List<String> command(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + Runtime.getRuntime().maxMemory());
    command.add("-cp");
    command.add(System.getProperty("java.class.path").replace(";", File.pathSeparator));
    command.add("tdb2.xloader.CmdxLoader");
    command.add("--loc=" + folder);
    command.add("--threads=" + Runtime.getRuntime().availableProcessors());
    files.forEach(f -> command.add(f.toString()));
    return command;
  }

  private static String lastLine(Path messages) throws IOException {
    List<String> lines =
        Files.readAllLines(messages, StandardCharsets.UTF_8).stream()
            .filter(l -> !l.isBlank())
            .toList();
    return lines.isEmpty() ? "it said nothing" : lines.getLast();
  }
}
