package org.rasad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Annotator;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Stopping;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityFinder;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.relation.RelationFinder;
import org.rasad.relation.StatedRelations;
import org.rasad.source.Article;

/**
 * Reads an article through all stages: sentences and trees, entities, events and relations.
 * Thread-safe if its annotator is; the same article always gives the same result. Ends early where
 * its thread is interrupted ({@link Stopping}).
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
    EventFinder eventFinder = eventFinder(annotated);
    List<Event> events = new ArrayList<>();
    for (Scene scene : scenes(resolved)) {
      Stopping.ifAsked();
      events.addAll(eventFinder.find(scene));
    }
    StatedRelations stated = relationFinder.find(resolved);
    return new Extraction(stated.article(), events, stated.relations(), above(stated.article()));
  }

  private List<GazetteerEntry> above(ResolvedArticle article) {
    return article.entities().stream()
        .flatMap(e -> Stream.ofNullable(e.known()))
        .flatMap(known -> lexicon.gazetteer().above(known).stream())
        .distinct()
        .sorted(Comparator.comparing(GazetteerEntry::id))
        .toList();
  }

  /** Who may take part in each event of an article: what the role model is learned from. */
  public List<RoleQuestion> questions(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    EventFinder eventFinder = eventFinder(annotated);
    return scenes(entityFinder.resolve(annotated)).stream()
        .flatMap(s -> eventFinder.questions(s).stream())
        .toList();
  }

  private EventFinder eventFinder(AnnotatedArticle annotated) {
    return new EventFinder(lexicon, annotated.article().published());
  }

  /** The sentences that mention something, in order of the text. */
  private static List<Scene> scenes(ResolvedArticle resolved) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    resolved
        .mentions()
        .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    Map<String, Entity> entities = Scene.byId(resolved.entities());
    String text = resolved.annotated().article().text();
    return resolved.annotated().sentences().stream()
        .filter(s -> mentions.containsKey(s.index()))
        .map(
            s ->
                new Scene(
                    text,
                    s,
                    FoldedSentence.of(s),
                    mentions.getOrDefault(s.index(), List.of()),
                    entities))
        .toList();
  }
}
