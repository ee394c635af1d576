package org.rasad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.identity.Decision;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decision.Split;
import org.rasad.identity.DecisionFile;
import org.rasad.identity.Decisions;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides that an entity is several, or takes back that it was merged. */
@Command(
    name = "split",
    description = {
      "Decides that in some articles an entity is another one;",
      "without --articles, takes back that the entity was merged into another."
    },
    footer = {
      "",
      "Examples:",
      "  rasad entities split --store my-store x-0123456789ab --articles a17,a19",
      "  rasad entities split --store my-store x-0123456789ab"
    })
final class SplitCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Deciding deciding = new Deciding();

  @Parameters(paramLabel = "ENTITY", description = "Id or IRI of the entity.")
  private String entity = "";

  @Option(
      names = "--articles",
      paramLabel = "ID",
      split = ",",
      description = "Ids of the articles in which it is another one.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "ENTITY",
      description = "What it is there (default: a new entity, ENTITY~2).")
  private @Nullable String into;

  SplitCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (articles.isEmpty()) {
      deciding.change(workplace, this::takeBack);
    } else {
      deciding.decide(workplace, this::decision);
    }
    return ExitCode.OK;
  }

  private Decisions takeBack(Store store, DecisionFile file) {
    String id = Deciding.id(store, entity);
    if (file.read().all().stream().noneMatch(d -> isMergeOf(d, id))) {
      throw new SetupException(
          "%s was not merged into another entity. To make two of it, give --articles."
              .formatted(id));
    }
    return file.remove(d -> isMergeOf(d, id));
  }

  private static boolean isMergeOf(Decision decision, String id) {
    return decision instanceof Merge merge && merge.from().equals(id);
  }

  private Decision decision(Store store) {
    String id = Deciding.id(store, entity);
    Deciding.type(store, id);
    for (String article : articles) {
      if (!store.contains(article)) {
        throw new SetupException("The store has no article %s.".formatted(article));
      }
    }
    try {
      String other = into == null ? unused(id, store) : Deciding.id(store, into);
      return new Split(id, other, Set.copyOf(articles), deciding.reason());
    } catch (IllegalArgumentException e) {
      throw new SetupException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The first id of that form that no decision has used. */
  private static String unused(String id, Store store) {
    Decisions decisions = store.decisions();
    int number = 2;
    while (isUsed(id + "~" + number, decisions)) {
      number++;
    }
    return id + "~" + number;
  }

  private static boolean isUsed(String id, Decisions decisions) {
    return decisions.all().stream().anyMatch(d -> d.entities().contains(id));
  }
}
