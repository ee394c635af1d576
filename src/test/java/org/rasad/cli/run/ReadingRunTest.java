package org.rasad.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.cli.run.Outcome.Failed;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Extraction;
import org.rasad.source.Article;
import org.rasad.source.ReadResult;

final class ReadingRunTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  @Test
  @Timeout(60)
  void anArticleThatTakesTooLongIsGivenUpAndTheNextOneRead() {
    List<ReadResult> input =
        List.of(read("slow"), read("quick"), read("slow too"), read("quick too"));
    List<Outcome> outcomes = new ArrayList<>();

    new ReadingRun(() -> ReadingRunTest::extract, 1, SHORT).run(input.iterator(), outcomes::add);

    String message =
        "Reading it took longer than 300 milliseconds, so it was given up; split it into articles.";
    assertEquals(
        List.of(
            new Failed("slow", message),
            new Extracted("quick", extraction(article("quick"))),
            new Failed("slow too", message),
            new Extracted("quick too", extraction(article("quick too")))),
        outcomes);
  }

  private static Extraction extract(Article article) {
    if (article.id().startsWith("slow")) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return extraction(article);
  }

  private static ReadResult read(String id) {
    return new ReadResult.Read(id, article(id));
  }

  private static Article article(String id) {
    return new Article(id, null, null, null, null, "نص");
  }

  private static Extraction extraction(Article article) {
    AnnotatedArticle annotated = new AnnotatedArticle(article, List.of());
    return new Extraction(
        new ResolvedArticle(annotated, List.of(), List.of()), List.of(), List.of(), List.of());
  }
}
