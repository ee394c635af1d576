package org.rasad.watch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rasad.source.Article;
import org.rasad.source.ReadResult;

/** Keeps in memory what was found, and fails after so many as if the program had been killed. */
final class Collecting implements Taker {

  private final List<ReadResult> results = new ArrayList<>();
  private final int most;

  Collecting() {
    this(Integer.MAX_VALUE);
  }

  Collecting(int most) {
    this.most = most;
  }

  @Override
  public void take(Iterator<Found> found) {
    while (found.hasNext()) {
      Found next = found.next();
      if (results.size() == most) {
        throw new IllegalStateException("killed");
      }
      results.add(next.result());
      next.kept().run();
    }
  }

  List<ReadResult> results() {
    return results;
  }

  List<Article> articles() {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article())
        .toList();
  }

  List<String> texts() {
    return articles().stream().map(Article::text).toList();
  }

  List<String> faults() {
    return results.stream()
        .filter(ReadResult.Unreadable.class::isInstance)
        .map(result -> ((ReadResult.Unreadable) result).message())
        .toList();
  }
}
