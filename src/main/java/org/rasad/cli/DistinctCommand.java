package org.rasad.cli;

import java.util.concurrent.Callable;
import org.rasad.identity.Decision.Distinct;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides that two entities are not one, so that the review does not show them again. */
@Command(
    name = "distinct",
    description = "Decides that two entities are not one; the review does not show them again.",
    footer = {
      "",
      "Example:",
      "  rasad entities distinct --store my-store x-0123456789ab x-ba9876543210"
    })
final class DistinctCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Deciding deciding = new Deciding();

  @Parameters(index = "0", paramLabel = "ENTITY", description = "Id or IRI of an entity.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Id or IRI of another.")
  private String other = "";

  DistinctCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    deciding.decide(workplace, this::decision);
    return ExitCode.OK;
  }

  private Distinct decision(Store store) {
    String first = Deciding.id(store, one);
    String second = Deciding.id(store, other);
    Deciding.type(store, first);
    Deciding.type(store, second);
    try {
      return new Distinct(first, second, deciding.reason());
    } catch (IllegalArgumentException e) {
      throw new SetupException(String.valueOf(e.getMessage()), e);
    }
  }
}
