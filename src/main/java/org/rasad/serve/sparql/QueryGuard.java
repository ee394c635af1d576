package org.rasad.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;

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

  /** They do what functions of SPARQL do, past the bounds that those have here. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          FUNCTIONS + "matches", "REGEX",
          FUNCTIONS + "replace", "REPLACE",
          FUNCTIONS + "tokenize", "CONTAINS",
          FUNCTIONS + "concat", "CONCAT",
          FUNCTIONS + "string-join", "GROUP_CONCAT",
          FUNCTIONS + "encode-for-uri", "ENCODE_FOR_URI");

  private static final String SPATIAL = "http://jena.apache.org/spatial#";
  private static final Node TEXT_QUERY = NodeFactory.createURI("http://jena.apache.org/text#query");

  /** Each may hold another twice, and is written out in full. */
  private static final int MOST_TRIPLE_TERMS = 8;

  private static final List<String> EXTENSIONS =
      List.of(
          "java:", "http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/ARQ/property#");

  private final List<QueryRefusedException> refusals = new ArrayList<>();
  private final ServiceRule services;
  private int tripleTerms;

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
          if (predicate.equals(TEXT_QUERY)) {
            checkWords(operator);
          }
        }
      }
    }

    /** The words that are sought stand in a list, or alone behind the property. */
    private void checkWords(OpBGP operator) {
      for (Triple triple : operator.getPattern()) {
        Node object = triple.getObject();
        boolean sought =
            triple.getPredicate().equals(RDF.first.asNode())
                || triple.getPredicate().equals(TEXT_QUERY);
        if (sought && object.isLiteral() && WordRule.isSlow(object.getLiteralLexicalForm())) {
          refuse(WordRule.MESSAGE);
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

  private final class Expressions extends ExprVisitorBase {

    @Override
    public void visit(ExprFunction3 function) {
      if (function instanceof E_TripleFn) {
        countTripleTerm();
      }
    }

    @Override
    public void visit(ExprTripleTerm term) {
      countTripleTerm();
    }

    private void countTripleTerm() {
      tripleTerms++;
      if (tripleTerms > MOST_TRIPLE_TERMS) {
        refuse("The query makes more than %d triple terms.".formatted(MOST_TRIPLE_TERMS));
      }
    }

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
      if (INSTEAD.containsKey(iri)) {
        refuse("The function <" + iri + "> is switched off; use " + INSTEAD.get(iri) + ".");
      } else if (iri.startsWith("java:")) {
        refuse("The function <" + iri + "> is switched off.");
      }
    }
  }
}
