package org.rasad.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.store.Store;
import org.rasad.store.backup.Backup;
import org.rasad.store.backup.BackupException;
import org.rasad.store.backup.BackupFile;
import org.rasad.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a whole store into one file. */
@Command(
    name = "backup",
    description = "Writes a whole store into one file, as it is at one moment.",
    footer = {
      "",
      "The file is packed N-Quads with a digest, and holds the decisions too. It is checked",
      "before it takes the place of an older one of its name. `rasad restore` makes a store of",
      "it again. The store of a running server is had from the server, with its token.",
      "",
      "Examples:",
      "  rasad backup --store my-store --output my-store.nq.gz",
      "  rasad backup --from http://localhost:3030/ --token-file token --output my-store.nq.gz"
    })
final class BackupCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store.")
  private @Nullable Path folder;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description =
          "Instead of --store: address of a server that was started with --ingest-token-file.")
  private @Nullable String address;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "With --from: file that holds the server's token, which only you may read.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; its name should end in .nq.gz.")
  private Path output = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  BackupCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (folder != null && address == null && tokenFile == null) {
      Path place = folder;
      try (Store store = Store.openForReading(place)) {
        write(out -> new Backup(store, place).write(out));
      }
    } else if (folder == null && address != null && tokenFile != null) {
      Target.Address server = new Target.Address(url(address), TokenFile.read(tokenFile));
      try (RemoteServer connected = server.connect(workplace.console())) {
        write(connected::backup);
      }
    } else {
      throw usage(
          "Say where the store is: either --store=DIR, or --from=URL and --token-file=FILE.");
    }
    return ExitCode.OK;
  }

  private void write(OutputFile.Content content) {
    new OutputFile(output).write(content, this::check);
  }

  private void check(Path written) throws IOException {
    try {
      Manifest manifest = BackupFile.verify(written);
      workplace
          .console()
          .message("The backup %s has %d quads.".formatted(output, manifest.quads()));
    } catch (BackupException e) {
      throw new SetupException("No backup was written. " + e.getMessage() + " Try again.", e);
    }
  }

  private URI url(String text) {
    return TargetOptions.address(text)
        .orElseThrow(
            () ->
                usage(
                    "--from is the address of a server, as http://localhost:3030/, not %s."
                        .formatted(text)));
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
