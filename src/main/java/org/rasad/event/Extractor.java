package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Annotator;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityFinder;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.lexicon.Lexicon;
import org.rasad.relation.RelationFinder;
import org.rasad.relation.StatedRelations;
import org.rasad.source.Article;

/**
 * Reads an article through all stages: sentences and trees, entities, events and relations.
 * Thread-safe if its annotator is; the same article always gives the same result.
 */
public final class Extractor {

  private final Lexicon lexicon;
  private final Annotator annotator;
  private final EntityFinder entityFinder;
  private final RelationFinder relationFinder;

  public Extractor(Lexicon lexicon, Annotator annotator) {
    this.lexicon = lexicon;
    this.annotator = annotator;
    this.entityFinder = new EntityFinder(lexicon);
    this.relationFinder = new RelationFinder(lexicon);
  }

  /** All that the article says. */
  public Extraction extract(Article article) {
    return extract(annotator.annotate(article));
  }

  /** All that an article says whose sentences are known already. */
  public Extraction extract(AnnotatedArticle annotated) {
    ResolvedArticle resolved = entityFinder.resolve(annotated);
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    resolved
        .mentions()
        .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    Map<String, Entity> entities = Scene.byId(resolved.entities());
    EventFinder eventFinder = new EventFinder(lexicon, annotated.article().published());
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<Mention> here = mentions.getOrDefault(sentence.index(), List.of());
      if (!here.isEmpty()) {
        Scene scene =
            new Scene(
                annotated.article().text(), sentence, FoldedSentence.of(sentence), here, entities);
        events.addAll(eventFinder.find(scene));
      }
    }
    StatedRelations stated = relationFinder.find(resolved);
    return new Extraction(stated.article(), events, stated.relations());
  }
}
