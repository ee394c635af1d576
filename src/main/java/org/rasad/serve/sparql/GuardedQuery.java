package org.rasad.serve.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Answers SPARQL queries that {@link QueryGuard} lets through; the others get status 400. */
public final class GuardedQuery extends SPARQL_QueryDataset {

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    try {
      QueryGuard.check(query);
    } catch (QueryRefusedException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }
}
