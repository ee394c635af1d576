package org.rasad.serve.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.sparql.QueryGate;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.QuestionView;
import org.rasad.serve.view.QuestionView.Answer;
import org.rasad.store.NamedQuery;

/** Answers a prepared question with a table. */
public final class QuestionPage {

  /** A page with more rows serves nobody; the endpoint gives them all. */
  static final int ROWS = 500;

  private final DatasetGraph data;
  private final Links links;
  private final Duration timeout;
  private final QueryGate gate;

  /**
   * @param timeout after which a question is given up
   * @param gate the places that questions share with other queries
   */
  public QuestionPage(DatasetGraph data, Links links, Duration timeout, QueryGate gate) {
    this.data = data;
    this.links = links;
    this.timeout = timeout;
    this.gate = gate;
  }

  /**
   * @param begun sends what is written so far; it is run before the question is answered
   */
  public QuestionView view(NamedQuery question, Runnable begun) {
    return new QuestionView(
        question.name(),
        question.arabic(),
        question.english(),
        question.text(),
        begun,
        () -> answer(question));
  }

  private Answer answer(NamedQuery question) {
    if (!gate.enter()) {
      return without("question.busy");
    }
    try {
      return ask(question);
    } finally {
      gate.leave();
    }
  }

  private Answer ask(NamedQuery question) {
    Query query = QueryFactory.create(question.text(), Syntax.syntaxARQ);
    if (!query.isSelectType()) {
      return without("question.graph");
    }
    List<List<Link>> rows = new ArrayList<>();
    try {
      boolean cut = Txn.calculateRead(data, () -> collect(query, rows));
      return new Answer(
          query.getResultVars(),
          rows,
          cut ? "question.cut" : rows.isEmpty() ? "question.empty" : "");
    } catch (QueryCancelledException e) {
      return without("question.slow");
    }
  }

  private static Answer without(String note) {
    return new Answer(List.of(), List.of(), note);
  }

  /** Returns whether there are more rows than were collected. */
  private boolean collect(Query query, List<List<Link>> rows) {
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(query)
            .set(TDB2.symUnionDefaultGraph, true)
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet answer = exec.select();
      while (answer.hasNext() && rows.size() < ROWS) {
        Binding row = answer.next();
        rows.add(query.getProjectVars().stream().map(variable -> cell(row, variable)).toList());
      }
      return answer.hasNext();
    }
  }

  private Link cell(Binding row, Var variable) {
    @Nullable Node node = row.get(variable);
    if (node == null) {
      return Link.nowhere("");
    }
    if (node.isURI()) {
      return links.to(node, Words.lastPart(node));
    }
    return Link.nowhere(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }
}
