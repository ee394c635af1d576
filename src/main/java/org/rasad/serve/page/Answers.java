package org.rasad.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2;

/** Runs the queries behind the pages over the union of all graphs. */
final class Answers {

  /** A page that takes longer is of no use. */
  private static final int TIMEOUT_SECONDS = 20;

  private Answers() {}

  static QueryExec run(DatasetGraph data, Query query) {
    return QueryExec.dataset(data)
        .query(query)
        .set(TDB2.symUnionDefaultGraph, true)
        .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .build();
  }

  /** All rows of a query that gives a bound value for each variable. */
  static List<List<Node>> rows(DatasetGraph data, String query) {
    List<List<Node>> rows = new ArrayList<>();
    try (QueryExec exec = run(data, QueryFactory.create(query))) {
      RowSet answer = exec.select();
      while (answer.hasNext()) {
        Binding row = answer.next();
        rows.add(answer.getResultVars().stream().map(row::get).toList());
      }
    }
    return rows;
  }
}
