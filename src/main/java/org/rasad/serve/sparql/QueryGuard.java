package org.rasad.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;

/**
 * Refuses queries that would leave the machine or that the time limit cannot stop.
 *
 * <p>It looks at the algebra of the query and not at its syntax, so that nothing hides in a
 * sub-query, in EXISTS, in ORDER BY or inside an aggregate.
 */
final class QueryGuard {

  private static final String SPATIAL = "http://jena.apache.org/spatial#";
  private static final Node TEXT_QUERY = NodeFactory.createURI("http://jena.apache.org/text#query");

  private static final List<String> EXTENSIONS =
      List.of(
          "java:", "http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/ARQ/property#");

  private final List<QueryRefusedException> refusals = new ArrayList<>();
  private final ServiceRule services;
  private final FunctionRule functions = new FunctionRule(this::refuse);

  private QueryGuard(ServiceRule services) {
    this.services = services;
  }

  /**
   * @param services which other endpoints it may ask
   * @throws QueryRefusedException if the query must not run
   */
  static void check(Query query, ServiceRule services) throws QueryRefusedException {
    if (query.getQueryPattern() == null && !query.hasAggregators()) {
      return;
    }
    QueryGuard guard = new QueryGuard(services);
    Walker.walk(Algebra.compile(query), guard.new Operators(), guard.functions);
    if (!guard.refusals.isEmpty()) {
      throw guard.refusals.get(0);
    }
  }

  private void refuse(String message) {
    refusals.add(new QueryRefusedException(message));
  }

  private void walk(Expr expression) {
    Walker.walk(expression, new Operators(), functions);
  }

  private final class Operators extends OpVisitorBase {

    @Override
    public void visit(OpService operator) {
      try {
        services.check(operator.getService());
      } catch (QueryRefusedException e) {
        refusals.add(e);
      }
    }

    @Override
    public void visit(OpBGP operator) {
      for (Triple triple : operator.getPattern()) {
        Node predicate = triple.getPredicate();
        if (predicate.isURI()) {
          refuseExtension(predicate.getURI());
          if (predicate.equals(TEXT_QUERY) && !WordRule.allows(operator.getPattern(), triple)) {
            refuse(WordRule.MESSAGE);
          }
        }
      }
    }

    @Override
    public void visit(OpPath operator) {
      operator.getTriplePath().getPath().visit(new PathRule(QueryGuard.this::refuse));
    }

    @Override
    public void visit(OpOrder operator) {
      operator.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup operator) {
      operator.getAggregators().stream()
          .filter(aggregator -> aggregator.getAggregator().getExprList() != null)
          .forEach(a -> a.getAggregator().getExprList().forEach(QueryGuard.this::walk));
    }

    private void refuseExtension(String predicate) {
      if (EXTENSIONS.stream().anyMatch(predicate::startsWith)) {
        refuse("The property function <" + predicate + "> is switched off.");
      } else if (predicate.startsWith(SPATIAL)) {
        refuse(
            "The property function <"
                + predicate
                + "> needs a spatial index, which there is not; use the function geof:distance.");
      }
    }
  }
}
