package org.rasad.cli.run;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasad.source.Article;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;

/**
 * The input of a run without the articles that were done before, which are counted. Not
 * thread-safe.
 */
public final class KnownArticles implements Iterator<ReadResult> {

  private final Iterator<ReadResult> input;
  private final Predicate<Article> isDone;
  private final Runnable step;
  private @Nullable ReadResult next;
  private long number;

  /**
   * @param isDone whether an article needs no reading
   * @param step is run for each article that needs none
   */
  public KnownArticles(Iterator<ReadResult> input, Predicate<Article> isDone, Runnable step) {
    this.input = input;
    this.isDone = isDone;
    this.step = step;
  }

  @Override
  public boolean hasNext() {
    while (next == null && input.hasNext()) {
      ReadResult result = input.next();
      if (result instanceof Read read && isDone.test(read.article())) {
        number++;
        step.run();
      } else {
        next = result;
      }
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ReadResult result = next;
    next = null;
    return result;
  }

  /** How many articles needed no reading until now. */
  public long number() {
    return number;
  }
}
