package org.rasad.serve.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Puts a bound around every function whose value can be longer than what it is made of.
 *
 * <p>{@code CONCAT(?x, ?x)} thirty times in a row is a thousand million characters, made within one
 * row, where no time limit is looked at. The functions are wrapped in the algebra, before it is
 * optimised, so that none is missed in sub-queries and EXISTS.
 */
final class GrowthBound implements RewriteFactory {

  @Override
  public Rewrite create(Context context) {
    Rewrite usual = Optimize.stdOptimizationFactory.create(context);
    return op -> usual.rewrite(bound(op));
  }

  static Op bound(Op op) {
    return Transformer.transform(new Groups(), new Wrapping(), op);
  }

  private static final class Wrapping extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      Expr copy = super.transform(function, argument);
      return copy instanceof E_StrEncodeForURI growing ? new BoundedFunction(growing) : copy;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      Expr copy = super.transform(function, left, right);
      return copy instanceof E_Multiply growing ? new BoundedFunction(growing) : copy;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      Expr copy = super.transform(function, arguments);
      return switch (copy) {
        case E_StrConcat growing -> new BoundedFunction(growing);
        case E_StrReplace growing -> new BoundedFunction(growing);
        default -> copy;
      };
    }
  }

  private static final class Groups extends TransformCopy {

    @Override
    public Op transform(OpGroup group, Op inner) {
      // One sum for all groups of the query: they are all in memory at once.
      AtomicLong sum = new AtomicLong();
      List<ExprAggregator> aggregators =
          group.getAggregators().stream().map(a -> summed(a, sum)).toList();
      return OpGroup.create(inner, group.getGroupVars(), aggregators);
    }

    private static ExprAggregator summed(ExprAggregator whole, AtomicLong sum) {
      Aggregator inner = whole.getAggregator();
      if (!(inner instanceof AggGroupConcat) && !(inner instanceof AggGroupConcatDistinct)) {
        return whole;
      }
      ExprList counted = new ExprList();
      inner.getExprList().forEach(e -> counted.add(new SummedValue(e, sum)));
      return new ExprAggregator(whole.getVar(), inner.copy(counted));
    }
  }
}
