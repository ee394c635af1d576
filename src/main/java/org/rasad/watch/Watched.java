package org.rasad.watch;

import java.time.Instant;

/** A folder or a feed. */
interface Watched {

  /** When to look again. */
  Instant due();

  /** Looks, and hands on what is new. */
  void look();

  /** Whether the round that has begun needs another look soon. */
  boolean isUnfinished();
}
