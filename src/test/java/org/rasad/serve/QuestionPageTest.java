package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.QuestionPage;
import org.rasad.serve.sparql.QueryGate;
import org.rasad.serve.view.QuestionView.Answer;
import org.rasad.store.NamedQuery;

class QuestionPageTest {

  private static final NamedQuery ALL = question("SELECT ?s { ?s ?p ?o } LIMIT 2");

  private static final NamedQuery ENDLESS =
      question("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }");

  private final QueryGate gate = new QueryGate(1, 0);
  private DatasetGraph data;

  @BeforeEach
  void open(@TempDir Path folder) {
    data = SampleStore.create(folder);
  }

  @AfterEach
  void close() {
    TDBInternal.expel(data);
  }

  @Test
  void aQuestionIsNotAskedWhereOtherQueriesHaveAllPlaces() {
    assertTrue(gate.enter());

    assertEquals("question.busy", answer(ALL, Duration.ofMinutes(1)).note());
  }

  @Test
  void aQuestionGivesItsPlaceBack() {
    assertEquals(2, answer(ALL, Duration.ofMinutes(1)).rows().size());
    assertEquals(2, answer(ALL, Duration.ofMinutes(1)).rows().size());
  }

  @Test
  void aQuestionIsGivenUpAfterTheTimeOfTheSettings() {
    assertEquals("question.slow", answer(ENDLESS, Duration.ofMillis(50)).note());
    assertTrue(gate.enter(), "The place is free again.");
  }

  private Answer answer(NamedQuery question, Duration timeout) {
    return new QuestionPage(data, new Links("http://localhost:3030/"), timeout, gate)
        .view(question, () -> {})
        .answer()
        .get();
  }

  private static NamedQuery question(String text) {
    return new NamedQuery("q", "سؤال", "A question", text);
  }
}
