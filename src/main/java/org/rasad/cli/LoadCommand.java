package org.rasad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.store.Activity;
import org.rasad.store.StoreLoad;
import org.rasad.store.load.QuadFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a whole store from files. */
@Command(
    name = "load",
    description = "Loads a whole store from files of N-Quads, in place of what the store has.",
    footer = {
      "",
      "The files are those of `rasad export --format nquads` or of a job that writes the same",
      "graphs; all of them must be right, or the store stays as it is. Meanwhile a server may",
      "serve the store; it goes over to what was loaded within seconds, by itself, and takes",
      "no articles until then. There must be room for both.",
      "",
      "Examples:",
      "  rasad load dump.nq.gz --store my-store",
      "  rasad load graph/month=2024-05 graph/month=2024-06 --store my-store"
    })
final class LoadCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files of N-Quads (.nq, .nq.gz), or folders with such files at any depth.")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store, which is made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "Address with which all IRIs of the data must begin (default: that of the store, or else"
              + " of the files).")
  private @Nullable String base;

  @Option(
      names = "--xloader",
      description =
          "Loads by sorting files with the program sort: slower, but with little memory and half"
              + " the room, for hundreds of millions of quads.")
  private boolean xloader;

  LoadCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    Loading loading = new Loading(workplace, files, xloader);
    try (StoreLoad load = StoreLoad.into(folder, Optional.ofNullable(base))) {
      return loading.run(load, folder, activity(files)) ? ExitCode.OK : ExitCode.INPUT_FAILED;
    }
  }

  private List<Path> files() {
    try {
      List<Path> files = QuadFiles.find(paths);
      if (files.isEmpty()) {
        throw new SetupException(
            "There is no file whose name ends in .nq or .nq.gz; name files or folders with such.");
      }
      return files;
    } catch (IOException e) {
      throw new SetupException(e.getMessage() + ". Name files of N-Quads, or folders.", e);
    }
  }

  private Activity activity(List<Path> files) {
    return workplace.activity(
        Activity.Kind.LOAD, Map.of("files", Integer.toString(files.size())), "");
  }
}
