package org.rasad.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rasad.annotate.ParsedArticle;
import org.rasad.lexicon.Lexicon;

/** What the entity finder says of an article, asked by the words of the text. */
final class Named {

  private static final EntityFinder FINDER = new EntityFinder(Lexicon.load());

  private final ResolvedArticle article;

  private Named(ResolvedArticle article) {
    this.article = article;
  }

  /** Reads sentences with their trees, as {@link ParsedArticle} takes them. */
  static Named in(String lines) {
    return inArticle("a", lines);
  }

  static Named inArticle(String id, String lines) {
    return new Named(FINDER.resolve(ParsedArticle.of(id, LocalDate.of(2031, 5, 14), lines)));
  }

  /** The words of all mentions, in order of the text. */
  List<String> mentions() {
    return article.mentions().stream().map(this::words).toList();
  }

  /** The first mention with these words. */
  Mention mention(String words) {
    return article.mentions().stream()
        .filter(m -> words(m).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No mention " + words + " among " + mentions()));
  }

  /** The entity of the first mention with these words. */
  Entity entity(String words) {
    return entity(mention(words));
  }

  /** The last mention with these words. */
  Mention lastMention(String words) {
    return article.mentions().stream()
        .filter(m -> words(m).equals(words))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("No mention " + words + " among " + mentions()));
  }

  /** The entity of the last mention with these words. */
  Entity last(String words) {
    return entity(lastMention(words));
  }

  String id(String words) {
    return entity(words).id();
  }

  /** The entities of all mentions with these words: two of a dual. */
  List<String> ids(String words) {
    return article.mentions().stream()
        .filter(m -> words(m).equals(words))
        .map(Mention::entity)
        .toList();
  }

  private Entity entity(Mention mention) {
    return article.entities().stream()
        .filter(e -> Objects.equals(e.id(), mention.entity()))
        .findFirst()
        .orElseThrow();
  }

  private String words(Mention mention) {
    return mention.span().in(article.annotated().article().text());
  }
}
