package org.rasad.event;

import java.util.List;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.ParsedArticle;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.EntityFinder;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.lexicon.Lexicon;

/** One sentence ready for reading events, with the mentions that are found in it. */
final class Scenes {

  static final Lexicon LEXICON = Lexicon.load();

  private Scenes() {}

  /** Of a sentence with its tree, as {@link ParsedArticle} takes it. */
  static Scene of(String lines) {
    AnnotatedArticle article = ParsedArticle.of("a", Told.PUBLISHED, lines);
    ResolvedArticle resolved = new EntityFinder(LEXICON).resolve(article);
    Sentence sentence = article.sentences().getFirst();
    List<Mention> mentions = resolved.mentions();
    return new Scene(
        article.article().text(),
        sentence,
        FoldedSentence.of(sentence),
        mentions,
        Scene.byId(resolved.entities()));
  }

  /** The index of the first token of this form. */
  static int token(Scene scene, String form) {
    return scene.sentence().tokens().stream()
        .filter(t -> t.form().equals(form))
        .map(Token::index)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No token " + form));
  }
}
