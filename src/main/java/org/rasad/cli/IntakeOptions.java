package org.rasad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.intake.IntakeLimits;
import org.rasad.serve.intake.Token;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whether a server takes articles, and from whom. */
final class IntakeOptions {

  private static final int MOST_MEGABYTES = 1024;

  @Option(
      names = "--ingest-token-file",
      paramLabel = "FILE",
      description =
          "Takes articles from whoever sends the token in this file, which only you may read; the"
              + " store is opened for writing, and made if it does not exist.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--ingest-limit",
      paramLabel = "MEGABYTES",
      description = "Largest request with articles (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + IntakeLimits.DEFAULT_MEGABYTES)
  private int megabytes = IntakeLimits.DEFAULT_MEGABYTES;

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Nothing where no articles are taken. */
  Optional<Token> token() {
    return Optional.ofNullable(tokenFile).map(TokenFile::read);
  }

  IntakeLimits limits() {
    if ((megabytes < 1 || megabytes > MOST_MEGABYTES) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--ingest-limit is between 1 and %d, not %d.".formatted(MOST_MEGABYTES, megabytes));
    }
    return IntakeLimits.ofMegabytes(megabytes);
  }
}
