package org.rasad.spark;

import java.util.Optional;
import org.rasad.source.ArticleFile;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Unreadable;

/** A file that gives no article, but the reason for that. Not thread-safe. */
final class OneFault implements ArticleFile {

  private Optional<Unreadable> fault;

  OneFault(Optional<Unreadable> fault) {
    this.fault = fault;
  }

  @Override
  public Optional<ReadResult> next() {
    Optional<ReadResult> next = fault.map(f -> f);
    fault = Optional.empty();
    return next;
  }

  @Override
  public void close() {}
}
