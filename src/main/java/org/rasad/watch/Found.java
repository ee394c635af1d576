package org.rasad.watch;

import java.util.Objects;
import org.rasad.source.ReadResult;

/**
 * Something that was found.
 *
 * @param result the article, or why there is none
 * @param kept to be run when that has been stored or told: only then it is not found again
 */
public record Found(ReadResult result, Runnable kept) {

  public Found {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(kept, "kept");
  }
}
