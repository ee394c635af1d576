package org.rasad.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2;

/**
 * Answers a SPARQL query over a store and writes the answer.
 *
 * <p>The default graph is the union of all graphs, or what FROM names. A query cannot change
 * anything nor ask another server. Thread-safe.
 */
public final class QueryRunner {

  private final Store store;
  private final Duration timeout;

  /**
   * @param timeout after which a query is given up
   */
  public QueryRunner(Store store, Duration timeout) {
    this.store = store;
    this.timeout = timeout;
  }

  /**
   * Answers one query in one read transaction.
   *
   * @param text SELECT, ASK, CONSTRUCT or DESCRIBE
   * @param out gets UTF-8; it is flushed but not closed
   * @throws QueryException if the query is not valid or not allowed, the format does not fit it, or
   *     it takes too long; part of the answer may have been written in the last case
   */
  public void run(String text, QueryFormat format, OutputStream out) {
    Query query = QueryParser.parse(text);
    checkFormat(query, format);
    store.read(
        dataset -> {
          answer(dataset, query, format, out);
          return true;
        });
  }

  private void answer(DatasetGraph dataset, Query query, QueryFormat format, OutputStream out) {
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            // TDB2 would ignore FROM beside the union; what FROM names is only looked up here.
            .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isSelectType()) {
        writeRows(exec.select(), query, format, out);
      } else if (query.isAskType()) {
        writeBoolean(exec.ask(), format, out);
      } else {
        Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
      }
    } catch (TextIndexParseException e) {
      throw new QueryException("The words of text:query cannot be used. " + e.getMessage(), e);
    } catch (TextIndexException | QueryBuildException e) {
      throw new QueryException("The query cannot be answered: " + e.getMessage(), e);
    } catch (QueryCancelledException e) {
      throw new QueryException(
          "The query took longer than "
              + timeout.toSeconds()
              + " seconds. Narrow it, or give it more time.",
          e);
    }
  }

  private static void writeRows(RowSet rows, Query query, QueryFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> new ResultTable(query.getPrefixMapping()).write(rows, out);
      case CSV -> writer(ResultSetLang.RS_CSV).write(out, rows, ARQ.getContext());
      case JSON -> writer(ResultSetLang.RS_JSON).write(out, rows, ARQ.getContext());
      case TURTLE -> throw new IllegalStateException("Turtle of rows was refused before.");
    }
  }

  private static void writeBoolean(boolean answer, QueryFormat format, OutputStream out) {
    if (format == QueryFormat.JSON) {
      writer(ResultSetLang.RS_JSON).write(out, answer, ARQ.getContext());
    } else {
      PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
      printer.print(answer + "\n");
      printer.flush();
    }
  }

  private static RowSetWriter writer(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static void checkFormat(Query query, QueryFormat format) {
    boolean givesGraph = query.isConstructType() || query.isDescribeType();
    boolean fits =
        switch (format) {
          case TABLE -> true;
          case CSV, JSON -> !givesGraph;
          case TURTLE -> givesGraph;
        };
    if (!fits) {
      throw new QueryException(
          givesGraph
              ? "A CONSTRUCT or DESCRIBE query has no " + format.code() + " form; choose turtle."
              : "A SELECT or ASK query has no turtle form; choose table, csv or json.");
    }
  }
}
