package org.rasad.event;

import java.time.LocalDate;
import java.util.List;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.ParsedArticle;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Role;
import org.rasad.text.Span;

/** What the extractor reads out of an article, asked by the words of the text. */
final class Told {

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

  private static final Extractor EXTRACTOR =
      new Extractor(
          Lexicon.load(),
          article -> {
            throw new AssertionError("These articles are annotated already.");
          });

  private final Extraction extraction;

  private Told(Extraction extraction) {
    this.extraction = extraction;
  }

  /** Reads sentences with their trees, as {@link ParsedArticle} takes them. */
  static Told by(String lines) {
    return by(ParsedArticle.of("a", PUBLISHED, lines));
  }

  static Told by(AnnotatedArticle article) {
    return new Told(EXTRACTOR.extract(article));
  }

  Extraction extraction() {
    return extraction;
  }

  /** The words that tell events, in order of the text. */
  List<String> triggers() {
    return extraction.events().stream().map(e -> words(e.trigger())).toList();
  }

  /** The first event that is told by this word. */
  Event event(String trigger) {
    return extraction.events().stream()
        .filter(e -> words(e.trigger()).equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No event " + trigger + " among " + triggers()));
  }

  List<String> actors(String trigger) {
    return in(trigger, Role.ACTOR);
  }

  List<String> recipients(String trigger) {
    return in(trigger, Role.RECIPIENT);
  }

  List<String> places(String trigger) {
    return in(trigger, Role.PLACE);
  }

  List<String> sources(String trigger) {
    return in(trigger, Role.SOURCE);
  }

  /** The names of the entities in a role, or the words where an entity has no name. */
  private List<String> in(String trigger, Role role) {
    return event(trigger).in(role).stream().map(this::label).toList();
  }

  private String label(Mention mention) {
    return extraction.resolved().entities().stream()
        .filter(e -> e.id().equals(mention.entity()))
        .map(Entity::label)
        .findFirst()
        .orElseThrow();
  }

  private String words(Span span) {
    return span.in(extraction.resolved().annotated().article().text());
  }
}
