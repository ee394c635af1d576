package org.rasad.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Parses queries and refuses those that would reach outside the store. */
final class QueryParser {

  private QueryParser() {}

  /**
   * @throws QueryException if the text is no SPARQL query, or asks another server
   */
  static Query parse(String text) {
    Query query = parseSyntax(text);
    if (query.isJsonType()) {
      throw new QueryException("A query is SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new NoService(), new ExprVisitorBase());
    }
    return query;
  }

  private static Query parseSyntax(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new QueryException("The query is not valid SPARQL: " + e.getMessage(), e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException("The query cannot be used: " + e.getMessage(), e);
    }
  }

  private static final class NoService extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw new QueryException("SERVICE is not allowed: a query reads this store alone.");
    }
  }
}
