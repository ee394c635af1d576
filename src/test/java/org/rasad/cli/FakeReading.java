package org.rasad.cli;

import java.util.List;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.cli.run.Reading;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Argument;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.source.Article;
import org.rasad.text.Span;

/**
 * Takes the first word of an article for an attack and the second for the attacker. The words
 * {@code BUG}, {@code DEEP} and {@code LARGE} in a text make it fail; {@code CONTRADICTION} gives
 * what no store takes; {@code SLOW} takes a while.
 */
final class FakeReading implements Reading {

  @Override
  public Extraction extract(Article article) {
    String text = article.text();
    if (text.contains("BUG")) {
      throw new IllegalStateException("no tree");
    }
    if (text.contains("DEEP")) {
      throw new StackOverflowError();
    }
    if (text.contains("LARGE")) {
      throw new OutOfMemoryError();
    }
    if (text.contains("SLOW")) {
      pause();
    }
    Span trigger = word(text, 0);
    Span name = word(text, trigger.end());
    Entity entity =
        new Entity(
            "x-1",
            EntityType.GROUP,
            "thing",
            name.in(text),
            List.of(name.in(text)),
            Identification.BY_NAME,
            null,
            1);
    String mentioned = text.contains("CONTRADICTION") ? "x-2" : entity.id();
    Mention mention =
        new Mention(
            new EntityLink(mentioned, LinkReason.OWN_NAME, 0.9),
            Mention.Form.NAME,
            0,
            1,
            2,
            1,
            name);
    Event event =
        new Event(
            EventType.ASSAULT,
            List.of(),
            Status.ACTUAL,
            0,
            trigger,
            "هاجم",
            List.of(new Argument(Role.ACTOR, mention)),
            List.of(),
            null,
            List.of(),
            0.5);
    AnnotatedArticle annotated = new AnnotatedArticle(article, List.of(sentence(trigger, name)));
    return new Extraction(
        new ResolvedArticle(annotated, List.of(entity), List.of(mention)),
        List.of(event),
        List.of(),
        List.of());
  }

  private static Sentence sentence(Span trigger, Span name) {
    return new Sentence(
        0,
        trigger.cover(name),
        List.of(
            new Token(0, "هاجم", "VBD", trigger, false), new Token(1, "فصيل", "NN", name, false)),
        new Tree(
            List.of(
                new Node(0, -1, "S", 0, 2, 0, List.of(1, 2)),
                new Node(1, 0, "VBD", 0, 1, 0, List.of()),
                new Node(2, 0, "NN", 1, 2, 1, List.of()))));
  }

  private static Span word(String text, int from) {
    int start = from;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
