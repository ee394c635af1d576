package org.rasad.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Refuses queries that would leave the machine or that the time limit cannot stop.
 *
 * <p>It looks at the algebra of the query and not at its syntax, so that nothing hides in a
 * sub-query, in EXISTS, in ORDER BY or inside an aggregate.
 */
final class QueryGuard {

  private static final int PATTERN = 1;

  /**
   * Positions of the flags: {@code REGEX(text, pattern, flags)}, {@code REPLACE(…, …, …, flags)}.
   */
  private static final int REGEX_FLAGS = 2;

  private static final int REPLACE_FLAGS = 3;

  private static final String FUNCTIONS = "http://www.w3.org/2005/xpath-functions#";
  private static final Set<String> REGEX_FUNCTIONS =
      Set.of(FUNCTIONS + "matches", FUNCTIONS + "replace", FUNCTIONS + "tokenize");
  private static final List<String> EXTENSIONS =
      List.of(
          "java:", "http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/ARQ/property#");

  private final List<QueryRefusedException> refusals = new ArrayList<>();

  private QueryGuard() {}

  /**
   * @throws QueryRefusedException if the query must not run
   */
  static void check(Query query) throws QueryRefusedException {
    if (query.getQueryPattern() == null && !query.hasAggregators()) {
      return;
    }
    QueryGuard guard = new QueryGuard();
    Walker.walk(Algebra.compile(query), guard.new Operators(), guard.new Expressions());
    if (!guard.refusals.isEmpty()) {
      throw guard.refusals.get(0);
    }
  }

  private void refuse(String message) {
    refusals.add(new QueryRefusedException(message));
  }

  private void walk(Expr expression) {
    Walker.walk(expression, new Operators(), new Expressions());
  }

  private void checkPattern(ExprFunctionN function, int flags) {
    for (int i = PATTERN; i < function.numArgs(); i++) {
      // The replacement itself may be computed: it is no pattern.
      boolean constant = function.getArgs().get(i) instanceof NodeValue;
      if ((i == PATTERN || i == flags) && !constant) {
        refuse("The pattern of a regular expression must stand in the query as a constant.");
        return;
      }
    }
    try {
      RegexRule.check(((NodeValue) function.getArgs().get(PATTERN)).asString());
    } catch (QueryRefusedException e) {
      refusals.add(e);
    }
  }

  private final class Operators extends OpVisitorBase {

    @Override
    public void visit(OpService operator) {
      refuse("SERVICE is switched off: this endpoint asks no other endpoint.");
    }

    @Override
    public void visit(OpBGP operator) {
      operator.getPattern().forEach(triple -> refuseExtension(triple.getPredicate()));
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

    private void refuseExtension(Node predicate) {
      if (predicate.isURI() && EXTENSIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
        refuse("The property function <" + predicate.getURI() + "> is switched off.");
      }
    }
  }

  private final class Expressions extends ExprVisitorBase {

    @Override
    public void visit(ExprFunctionN function) {
      switch (function) {
        case E_Regex regex -> checkPattern(regex, REGEX_FLAGS);
        case E_StrReplace replace -> checkPattern(replace, REPLACE_FLAGS);
        case E_Call call -> refuse("CALL is switched off.");
        case E_Function named -> refuseFunction(named.getFunctionIRI());
        default -> {}
      }
    }

    private void refuseFunction(String iri) {
      if (REGEX_FUNCTIONS.contains(iri) || iri.startsWith("java:")) {
        refuse("The function <" + iri + "> is switched off; use REGEX or REPLACE.");
      }
    }
  }
}
