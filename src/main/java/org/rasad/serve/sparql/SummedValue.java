package org.rasad.serve.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A value as it is, whose length is added to a sum that has a bound: for GROUP_CONCAT. */
final class SummedValue extends ExprFunctionN {

  /** Characters of all values together. */
  static final long MOST = 20_000_000;

  private final AtomicLong sum;

  SummedValue(Expr value, AtomicLong sum) {
    super("str", value);
    this.sum = sum;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    NodeValue value = values.get(0);
    long all = sum.addAndGet(BoundedFunction.length(value) + 1);
    BoundedFunction.refuse(all > MOST, "texts longer than %d characters".formatted(MOST));
    return value;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new SummedValue(arguments.get(0), sum);
  }
}
