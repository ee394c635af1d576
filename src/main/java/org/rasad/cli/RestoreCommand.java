package org.rasad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rasad.identity.DecisionFile;
import org.rasad.store.Activity;
import org.rasad.store.StoreLoad;
import org.rasad.store.backup.BackupException;
import org.rasad.store.backup.BackupFile;
import org.rasad.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(
    name = "restore",
    description = "Makes a store of a backup, in place of what the store has.",
    footer = {
      "",
      "The file is checked first. Until the new store is finished the old one stays, and a",
      "server may serve it; it goes over to the new one by itself.",
      "",
      "Example:",
      "  rasad restore my-store.nq.gz --store my-store"
    })
final class RestoreCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store, which is made if it is not there.")
  private Path folder = Path.of("");

  RestoreCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Manifest manifest = verify();
    Activity activity =
        workplace.activity(
            Activity.Kind.LOAD, Map.of("quads", Long.toString(manifest.quads())), "restored");
    Loading loading = new Loading(workplace, List.of(file), false);
    try (StoreLoad load = StoreLoad.into(folder, Optional.of(manifest.base()))) {
      if (!loading.run(load, folder, activity)) {
        return ExitCode.INPUT_FAILED;
      }
      write(manifest.decisions());
    }
    return ExitCode.OK;
  }

  private Manifest verify() {
    try {
      return BackupFile.verify(file);
    } catch (BackupException e) {
      throw new SetupException(e.getMessage() + " Name another backup.", e);
    } catch (IOException e) {
      throw new SetupException(
          "%s cannot be read; is there a file of that name, with permission?".formatted(file), e);
    }
  }

  private void write(List<String> decisions) {
    Path place = folder.resolve(DecisionFile.NAME);
    if (decisions.isEmpty() && !Files.exists(place)) {
      return;
    }
    String text = String.join("\n", decisions) + (decisions.isEmpty() ? "" : "\n");
    new OutputFile(place).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
