package org.rasad.relation;

import java.time.LocalDate;
import java.util.List;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.ParsedArticle;
import org.rasad.entity.EntityFinder;
import org.rasad.lexicon.Lexicon;
import org.rasad.text.Span;

/** The relations that the finder reads out of an article, in the words of the text. */
final class Stated {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final EntityFinder ENTITIES = new EntityFinder(LEXICON);
  private static final RelationFinder RELATIONS = new RelationFinder(LEXICON);

  private final AnnotatedArticle article;
  private final StatedRelations stated;

  private Stated(AnnotatedArticle article) {
    this.article = article;
    this.stated = RELATIONS.find(ENTITIES.resolve(article));
  }

  /** Reads sentences with their trees, as {@link ParsedArticle} takes them. */
  static Stated by(String lines) {
    return new Stated(ParsedArticle.of("a", LocalDate.of(2031, 5, 14), lines));
  }

  StatedRelations stated() {
    return stated;
  }

  /** Type, subject and object of each relation. */
  List<String> relations() {
    return stated.relations().stream()
        .map(r -> r.type() + " " + words(r.subject().span()) + " > " + words(r.object().span()))
        .toList();
  }

  private String words(Span span) {
    return span.in(article.article().text());
  }
}
