package org.rasad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.identity.Decision;
import org.rasad.identity.DecisionFile;
import org.rasad.identity.Decisions;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets a store follow decisions that were edited, or made elsewhere. */
@Command(
    name = "apply",
    description = {
      "Adds the decisions of a file to those of the store, and lets the store follow them;",
      "without a file, follows the store's own file as it is now."
    },
    footer = {
      "",
      "Examples:",
      "  rasad entities apply --store my-store",
      "  rasad entities apply --store my-store team-decisions.tsv"
    })
final class ApplyCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Deciding deciding = new Deciding();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Decisions in the form of decisions.tsv.")
  private @Nullable Path file;

  ApplyCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    deciding.change(workplace, this::added);
    return ExitCode.OK;
  }

  private Decisions added(Store store, DecisionFile own) {
    if (file == null) {
      return own.read();
    }
    if (!Files.isRegularFile(file)) {
      throw new SetupException("There is no file %s.".formatted(file));
    }
    Decisions known = own.read();
    Decisions all = known;
    for (Decision decision : new DecisionFile(file).read().all()) {
      if (!known.all().contains(decision)) {
        all = own.add(decision);
      }
    }
    return all;
  }
}
