package org.rasad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/**
 * Puts articles into a store in batches, each in one transaction, so that a run that is stopped
 * leaves whole articles and is still fast. Closing it stores the last batch and, after a large run,
 * makes the store small again.
 */
final class StoreFilling implements Consumer<Extracted>, AutoCloseable {

  /** More make a run hardly faster, and more is lost when it is stopped. */
  private static final int BATCH = 250;

  /**
   * Of long articles fewer come together: a batch is in memory, with some two quads a character.
   */
  private static final int BATCH_CHARACTERS = 250_000;

  /** A server stores what it was sent together. */
  private static final int SENT = 50;

  /** From here on what the transactions leave behind is worth clearing up. */
  private static final int BATCHES_TO_COMPACT = 4;

  private final Store store;
  private final Activity activity;
  private final Consumer<String> refused;
  private final int size;
  private final int batchesToCompact;
  private final List<Extracted> batch = new ArrayList<>();
  private int characters;
  private int batches;

  /**
   * @param activity to which the store's log ascribes what changes
   * @param refused gets a message for each article that contradicts itself and was not stored
   */
  StoreFilling(Store store, Activity activity, Consumer<String> refused) {
    this(store, activity, refused, BATCH, BATCHES_TO_COMPACT);
  }

  private StoreFilling(
      Store store, Activity activity, Consumer<String> refused, int size, int batchesToCompact) {
    this.store = store;
    this.activity = activity;
    this.refused = refused;
    this.size = size;
    this.batchesToCompact = batchesToCompact;
  }

  /**
   * The same without making the store small: a server has many small runs and looks to it itself.
   */
  static StoreFilling ofServer(Store store, Activity activity, Consumer<String> refused) {
    return new StoreFilling(store, activity, refused, SENT, Integer.MAX_VALUE);
  }

  /**
   * The same with a transaction for each article, so that it is there at once; the store is not
   * made small either.
   */
  static StoreFilling oneByOne(Store store, Activity activity, Consumer<String> refused) {
    return new StoreFilling(store, activity, refused, 1, Integer.MAX_VALUE);
  }

  @Override
  public void accept(Extracted article) {
    batch.add(article);
    characters += article.extraction().resolved().annotated().article().text().length();
    if (batch.size() == size || characters >= BATCH_CHARACTERS) {
      flush();
    }
  }

  @Override
  public void close() {
    flush();
    if (batches >= batchesToCompact) {
      store.compact();
    }
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    batches++;
    try {
      store.putAll(batch.stream().map(Extracted::extraction).toList(), activity);
    } catch (IllegalArgumentException e) {
      batch.forEach(this::putAlone);
    }
    batch.clear();
    characters = 0;
  }

  /** One bad article must not take the others of its batch with it. */
  private void putAlone(Extracted article) {
    try {
      store.putAll(List.of(article.extraction()), activity);
    } catch (IllegalArgumentException e) {
      refused.accept(
          article.where() + ": It was read, but cannot be stored: " + e.getMessage() + ".");
    }
  }
}
