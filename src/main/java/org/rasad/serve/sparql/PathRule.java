package org.rasad.serve.sparql;

import java.util.function.Consumer;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Multi;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.PathVisitorByType;

/**
 * Refuses property paths that are no SPARQL and count each way: with {@code {1,20}} these double at
 * every step, and no time limit is looked at in between. The paths of SPARQL visit each node once.
 */
final class PathRule extends PathVisitorByType {

  private final Consumer<String> refusal;

  PathRule(Consumer<String> refusal) {
    this.refusal = refusal;
  }

  @Override
  public void visit1(P_Path1 path) {
    if (path instanceof P_Mod
        || path instanceof P_FixedLength
        || path instanceof P_Multi
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMoreN) {
      refusal.accept("Paths with {n,m} and MULTI are switched off; use *, + or ?.");
    }
    path.getSubPath().visit(this);
  }

  @Override
  public void visit2(P_Path2 path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }

  @Override
  public void visit0(P_Path0 path) {
    // One property.
  }

  @Override
  public void visitNegPS(P_NegPropSet path) {
    // One step.
  }
}
