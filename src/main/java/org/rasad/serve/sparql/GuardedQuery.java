package org.rasad.serve.sparql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.measure.QueryMeter;
import org.rasad.serve.measure.QueryMeter.End;

/**
 * Answers SPARQL queries within {@link QueryLimits}: what {@link QueryGuard} refuses gets status
 * 400, what takes too long or too much memory 503.
 */
final class GuardedQuery extends SPARQL_QueryDataset {

  /** Tells how many rows are answered at most, where the query asks for more or sets no limit. */
  static final String ROW_LIMIT = "Rasad-Row-Limit";

  /** What the parser says of a query that is nested too deeply. */
  private static final String OVERFLOW = StackOverflowError.class.getSimpleName();

  private static final String RUNNING = GuardedQuery.class.getName();

  private final QueryLimits limits;
  private final ServiceRule services;
  private final QueryGate gate;
  private final RunningQueries running;
  private final QueryMeter meter;

  GuardedQuery(QueryLimits limits, QueryGate gate, RunningQueries running, QueryMeter meter) {
    this.limits = limits;
    this.services = new ServiceRule(limits.serviceHosts());
    this.gate = gate;
    this.running = running;
    this.meter = meter;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
      meter.count(End.REFUSED);
      ServletOps.error(HttpSC.PAYLOAD_TOO_LARGE_413, EndpointFilter.tooLong(limits.bytes()));
    }
    if (!gate.enter()) {
      meter.count(End.BUSY);
      unavailable(action, "Too many queries run at the moment; ask again in a few seconds.");
    }
    try (QueryMeter.Run unused = meter.start()) {
      answer(text, action);
    } finally {
      gate.leave();
    }
  }

  private void answer(String text, HttpAction action) {
    long begin = System.nanoTime();
    try {
      super.execute(text, action);
      meter.count(end(action, Duration.ofNanos(System.nanoTime() - begin)));
    } catch (ValueTooLongException e) {
      meter.count(End.REFUSED);
      ServletOps.errorBadRequest(e.getMessage());
    } catch (QueryCancelledException e) {
      stopped(action, isTooLarge(action));
    } catch (OutOfMemoryError e) {
      // One value, or a table that grew at once, did not fit; what was made so far is garbage now.
      stopped(action, true);
    } catch (StackOverflowError e) {
      refuseDepth();
    } catch (ActionErrorException e) {
      if (OVERFLOW.equals(e.getMessage())) {
        refuseDepth();
      }
      meter.count(End.REFUSED);
      throw e;
    } finally {
      if (query(action) instanceof RunningQuery query) {
        running.remove(query);
      }
    }
  }

  /** The parser goes down one call for each bracket, a path of any length one for each step. */
  private void refuseDepth() {
    meter.count(End.REFUSED);
    ServletOps.errorBadRequest(
        "The query is nested too deeply, or follows a path too far; write it flatter.");
  }

  /** What breaks off after its first rows were sent comes without an exception. */
  private End end(HttpAction action, Duration taken) {
    if (isTooLarge(action)) {
      return End.TOO_LARGE;
    }
    return taken.compareTo(limits.timeout()) < 0 ? End.ANSWERED : End.TIMED_OUT;
  }

  private static boolean isTooLarge(HttpAction action) {
    return query(action) instanceof RunningQuery query && query.wasTooLarge();
  }

  private void stopped(HttpAction action, boolean tooLarge) {
    meter.count(tooLarge ? End.TOO_LARGE : End.TIMED_OUT);
    unavailable(
        action,
        tooLarge
            ? "The query needs more memory than there is; sort, group or compare fewer rows."
            : "The query took longer than %d s and was stopped; ask for less, or with LIMIT."
                .formatted(limits.timeout().toSeconds()));
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    try {
      QueryGuard.check(query, services);
    } catch (QueryRefusedException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
    boolean unlimited = !query.hasLimit() || query.getLimit() > limits.rows();
    if (!query.isAskType() && unlimited) {
      query.setLimit(limits.rows());
      action.setResponseHeader(ROW_LIMIT, String.format(Locale.ROOT, "%d", limits.rows()));
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec exec = super.createQueryExec(action, query, dataset);
    action.getRequest().setAttribute(RUNNING, running.add(exec));
    return exec;
  }

  private static @Nullable Object query(HttpAction action) {
    return action.getRequest().getAttribute(RUNNING);
  }

  private static void unavailable(HttpAction action, String message) {
    action.setResponseHeader("Retry-After", "5");
    ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, message);
  }
}
