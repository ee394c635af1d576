package org.rasad.serve.sparql;

import org.apache.jena.sparql.exec.QueryExec;

/** A query that runs now, in the thread that made this. */
final class RunningQuery {

  private final long thread = Thread.currentThread().threadId();
  private final long before;
  private final QueryExec exec;
  private volatile boolean tooLarge;

  RunningQuery(QueryExec exec, long allocatedBefore) {
    this.exec = exec;
    this.before = allocatedBefore;
  }

  long thread() {
    return thread;
  }

  long allocatedBefore() {
    return before;
  }

  /** Stops it for want of memory. */
  void stop() {
    tooLarge = true;
    exec.abort();
  }

  boolean wasTooLarge() {
    return tooLarge;
  }
}
