package org.rasad.serve.sparql;

import jakarta.servlet.http.HttpServlet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.rasad.serve.measure.QueryMeter;

/**
 * The endpoint of one server: queries at {@link #QUERY}, whole graphs at {@link #GRAPHS}. It only
 * reads.
 */
public final class Endpoint implements AutoCloseable {

  public static final String QUERY = "/sparql";
  public static final String GRAPHS = "/data";

  /** How long a query waits for its turn. */
  private static final long PATIENCE_MILLIS = 2_000;

  private final QueryLimits limits;
  private final RunningQueries running = RunningQueries.watched();
  private final QueryGate gate;

  public Endpoint(QueryLimits limits) {
    this.limits = limits;
    this.gate = new QueryGate(limits.atOnce(), PATIENCE_MILLIS);
  }

  /**
   * Adds the endpoint to a server.
   *
   * @param description what is answered without a query
   * @param editor address of the page for browsers
   */
  public void addTo(
      FusekiServer.Builder builder,
      DatasetGraph data,
      QueryMeter meter,
      HttpServlet description,
      String editor) {
    prepare(data.getContext());
    // Half as many as queries: a graph takes as long as its client reads.
    QueryGate graphs = new QueryGate((limits.atOnce() + 1) / 2, PATIENCE_MILLIS);
    DatasetGraph view = new DatasetGraphReadOnly(data);
    builder
        .registerOperation(Operation.Query, new GuardedQuery(limits, gate, running, meter))
        .registerOperation(Operation.GSP_R, new GuardedData(graphs))
        .addFilter(QUERY, new ReadableFilter())
        .addFilter(GRAPHS, new ReadableFilter())
        .addFilter(QUERY, new EndpointFilter(limits.bytes(), description, editor))
        .add(QUERY, DataService.newBuilder(view).addEndpoint(Operation.Query).build())
        .add(GRAPHS, DataService.newBuilder(view).addEndpoint(Operation.GSP_R).build());
  }

  /** The places that queries share, those of the pages too. */
  public QueryGate gate() {
    return gate;
  }

  /** What holds for each query, those of the pages too. */
  public QueryLimits limits() {
    return limits;
  }

  /** Bytes of the longest form that a client may send. */
  public int formBytes() {
    return EndpointFilter.formBytes(limits.bytes());
  }

  @Override
  public void close() {
    running.close();
  }

  private void prepare(Context context) {
    long millis = limits.timeout().toMillis();
    context.set(ARQ.queryTimeout, millis + "," + millis);
    context.set(ARQ.httpServiceAllowed, !limits.serviceHosts().isEmpty());
    context.set(ARQ.httpQueryClient, ServiceRule.client());
    context.set(ARQ.httpQueryTimeout, millis);
    context.set(ARQConstants.sysOptimizerFactory, new GrowthBound());
    context.set(TDB2.symUnionDefaultGraph, true);
  }
}
