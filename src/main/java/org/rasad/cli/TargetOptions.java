package org.rasad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The folder of a store, or the address of the server that has it open. */
final class TargetOptions {

  @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store.")
  private @Nullable Path folder;

  @Option(
      names = "--to",
      paramLabel = "URL",
      description =
          "Instead of --store: address of a server that was started with --ingest-token-file.")
  private @Nullable String address;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "With --to: file that holds the server's token, which only you may read.")
  private @Nullable Path tokenFile;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * What the options name.
   *
   * @throws SetupException if there is no token in the file
   */
  Target target() {
    if (folder != null && address == null && tokenFile == null) {
      return new Target.Folder(folder);
    }
    if (folder == null && address != null && tokenFile != null) {
      return new Target.Address(url(address), TokenFile.read(tokenFile));
    }
    throw usage("Say where the store is: either --store=DIR, or --to=URL and --token-file=FILE.");
  }

  private URI url(String text) {
    return address(text)
        .orElseThrow(
            () ->
                usage(
                    "--to is the address of a server, as http://localhost:3030/, not %s."
                        .formatted(text)));
  }

  /**
   * An address of a server as a folder, so that paths can be added to it; nothing if it is none.
   */
  static Optional<URI> address(String text) {
    try {
      URI url = new URI(text.endsWith("/") ? text : text + "/");
      boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      boolean isPlain =
          url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
      return isWeb && isPlain && url.getHost() != null ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
