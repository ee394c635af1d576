package org.rasad.serve.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function that is not computed if its value could be too long. */
final class BoundedFunction extends ExprFunctionN {

  /** Characters of a text. An article has some ten thousand. */
  static final long TEXT = 4_000_000;

  /** Digits of a number. */
  static final long DIGITS = 2_000;

  private final ExprFunction function;

  BoundedFunction(ExprFunction function) {
    super(function.getFunctionSymbol().getSymbol(), arguments(function));
    this.function = function;
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
    check(values);
    return function instanceof ExprFunctionN many ? many.eval(values, environment) : eval(values);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return switch (function) {
      case ExprFunction1 one -> one.eval(values.get(0));
      case ExprFunction2 two -> two.eval(values.get(0), values.get(1));
      case ExprFunctionN many -> many.eval(values);
      default -> throw new IllegalStateException(function.toString());
    };
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedFunction(
        (ExprFunction)
            switch (function) {
              case ExprFunction1 one -> one.copy(arguments.get(0));
              case ExprFunction2 two -> two.copy(arguments.get(0), arguments.get(1));
              case ExprFunctionN many -> many.copy(arguments);
              default -> throw new IllegalStateException(function.toString());
            });
  }

  private void check(List<NodeValue> values) {
    long length = 0;
    for (NodeValue value : values) {
      length += length(value);
    }
    if (function instanceof E_Multiply) {
      // Only whole and decimal numbers have as many digits as they need.
      refuse(length > DIGITS, "a number longer than %d digits".formatted(DIGITS));
      return;
    }
    if (function instanceof E_StrReplace) {
      // At worst every character is replaced.
      length += (length(values.get(0)) + 1) * length(values.get(2));
    }
    refuse(length > TEXT, "a text longer than %d characters".formatted(TEXT));
  }

  static void refuse(boolean tooLong, String what) {
    if (tooLong) {
      throw new ValueTooLongException(
          "The query makes %s; take less text together, or shorten it with SUBSTR."
              .formatted(what));
    }
  }

  static long length(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  private static ExprList arguments(ExprFunction function) {
    return new ExprList(function.getArgs());
  }
}
