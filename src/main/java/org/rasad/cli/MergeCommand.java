package org.rasad.cli;

import java.util.concurrent.Callable;
import org.rasad.identity.Decision;
import org.rasad.identity.Decision.Merge;
import org.rasad.lexicon.EntityType;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides that two entities are one. */
@Command(
    name = "merge",
    description = "Decides that one entity is another, wherever it is named.",
    footer = {
      "",
      "Example:",
      "  rasad entities merge --store my-store x-0123456789ab pkk --reason \"another spelling\""
    })
final class MergeCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Deciding deciding = new Deciding();

  @Parameters(index = "0", paramLabel = "ENTITY", description = "Id or IRI of what is renamed.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "INTO", description = "Id or IRI of what it is.")
  private String into = "";

  MergeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    deciding.decide(workplace, this::decision);
    return ExitCode.OK;
  }

  private Decision decision(Store store) {
    String renamed = Deciding.id(store, from);
    String kept = Deciding.id(store, into);
    EntityType type = Deciding.type(store, renamed);
    EntityType other = Deciding.type(store, kept);
    if (type != other) {
      throw new SetupException(
          "%s is a %s and %s a %s; only entities of one type can be one."
              .formatted(renamed, type, kept, other));
    }
    try {
      return new Merge(renamed, kept, deciding.reason());
    } catch (IllegalArgumentException e) {
      throw new SetupException(String.valueOf(e.getMessage()), e);
    }
  }
}
