package org.rasad.serve.sparql;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;

/** Refuses functions of one query that the time limit cannot stop; a new one for each query. */
final class FunctionRule extends ExprVisitorBase {

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

  /** Each may hold another twice, and is written out in full. */
  private static final int MOST_TRIPLE_TERMS = 8;

  private final Consumer<String> refusal;
  private int tripleTerms;

  FunctionRule(Consumer<String> refusal) {
    this.refusal = refusal;
  }

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
      refusal.accept("The query makes more than %d triple terms.".formatted(MOST_TRIPLE_TERMS));
    }
  }

  @Override
  public void visit(ExprFunctionN function) {
    switch (function) {
      case E_Regex regex -> checkPattern(regex, REGEX_FLAGS);
      case E_StrReplace replace -> checkPattern(replace, REPLACE_FLAGS);
      case E_Call call -> refusal.accept("CALL is switched off.");
      case E_Function named -> refuseFunction(named.getFunctionIRI());
      default -> {}
    }
  }

  private void refuseFunction(String iri) {
    if (INSTEAD.containsKey(iri)) {
      refusal.accept("The function <" + iri + "> is switched off; use " + INSTEAD.get(iri) + ".");
    } else if (iri.startsWith("java:")) {
      refusal.accept("The function <" + iri + "> is switched off.");
    }
  }

  private void checkPattern(ExprFunctionN function, int flags) {
    boolean constant =
        function.getArgs().get(PATTERN) instanceof NodeValue
            && (function.numArgs() <= flags || function.getArgs().get(flags) instanceof NodeValue);
    if (!constant) {
      refusal.accept("The pattern of a regular expression must stand in the query as a constant.");
      return;
    }
    try {
      RegexRule.check(((NodeValue) function.getArgs().get(PATTERN)).asString());
    } catch (QueryRefusedException e) {
      refusal.accept(e.getMessage());
    }
  }
}
