package org.rasad.serve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.serve.intake.IntakeEndpoint;
import org.rasad.serve.page.WordSearch;
import org.rasad.store.NamedQuery;
import org.rasad.store.Store;

/**
 * What a server serves.
 *
 * @param data the dataset; it stays open and belongs to the caller
 * @param base with which the IRIs of the dataset begin
 * @param questions that have pages
 * @param search finds names and words
 * @param intake takes articles; nothing where the dataset stays as it is
 */
public record Served(
    DatasetGraph data,
    String base,
    List<NamedQuery> questions,
    WordSearch search,
    Optional<IntakeEndpoint> intake) {

  public Served {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(search, "search");
    Objects.requireNonNull(intake, "intake");
    questions = List.copyOf(questions);
  }

  /** A dataset without an index of words, for reading alone. */
  public static Served of(DatasetGraph data, String base, List<NamedQuery> questions) {
    return new Served(data, base, questions, WordSearch.NOTHING, Optional.empty());
  }

  /** A store with all questions, for reading alone. */
  public static Served of(Store store) {
    return new Served(
        store.readOnlyDataset(),
        store.base(),
        NamedQuery.all(),
        WordSearch.of(store),
        Optional.empty());
  }

  /** The same that takes articles too. */
  public Served taking(IntakeEndpoint endpoint) {
    return new Served(data, base, questions, search, Optional.of(endpoint));
  }
}
