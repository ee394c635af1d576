package org.rasad.cli;

import java.util.function.Function;
import org.rasad.identity.Decision;
import org.rasad.identity.DecisionFile;
import org.rasad.identity.Decisions;
import org.rasad.identity.NamedEntity;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Lexicon;
import org.rasad.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the commands share that record a decision: options, checks, and the store's following it.
 */
final class Deciding {

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the file and the log.")
  private String reason = "";

  String reason() {
    return reason;
  }

  /** Records a decision in the store's file and lets the store follow it. */
  void decide(Workplace workplace, Function<Store, Decision> decision) {
    change(workplace, (opened, file) -> file.add(decision.apply(opened)));
  }

  /** Changes the store's file and lets the store follow it. */
  void change(Workplace workplace, Change change) {
    try (Store opened = store.openForWriting()) {
      Decisions decisions = change.make(opened, DecisionFile.of(store.folder()));
      Following.decisions(workplace, opened, decisions, reason);
      workplace
          .console()
          .message("The store follows %d decisions.".formatted(decisions.all().size()));
    }
  }

  /** The id of an entity, given as such or as its IRI. */
  static String id(Store store, String idOrIri) {
    String prefix = store.minter().entity("");
    return idOrIri.startsWith(prefix) ? idOrIri.substring(prefix.length()) : idOrIri;
  }

  /**
   * What an entity is that the store or the gazetteer has.
   *
   * @throws SetupException if neither has it
   */
  static EntityType type(Store store, String id) {
    return store.namedEntities().stream()
        .filter(e -> e.id().equals(id))
        .map(NamedEntity::type)
        .findFirst()
        .or(() -> Models.tables(Lexicon::load).gazetteer().entry(id).map(e -> e.type()))
        .orElseThrow(
            () ->
                new SetupException(
                    "Neither the store nor the gazetteer has an entity with a name and the id %s."
                        .formatted(id)));
  }

  /** A change of the file of decisions. */
  interface Change {
    Decisions make(Store store, DecisionFile file);
  }
}
