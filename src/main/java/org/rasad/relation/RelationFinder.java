package org.rasad.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Entity;
import org.rasad.entity.InnerNameFinder;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkConfidence;

/**
 * Finds the lasting relations that the sentences of an article state: by words between two
 * mentions, by posts, by what stands inside a mention.
 *
 * <p>Requires the mentions of the article; adds the entities that only a relation speaks of.
 * Thread-safe.
 */
public final class RelationFinder {

  private final LinkConfidence linkConfidence;
  private final InnerNameFinder innerNames;
  private final CueReader cues;
  private final SiteReader sites;
  private final PostReader posts;
  private final MemberReader members;

  public RelationFinder(Lexicon lexicon) {
    RelationJudge judge = new RelationJudge(lexicon);
    this.linkConfidence = lexicon.linkConfidence();
    this.innerNames = new InnerNameFinder(lexicon);
    this.cues = new CueReader(lexicon, judge);
    this.sites = new SiteReader(judge);
    this.posts = new PostReader(lexicon, judge);
    this.members = new MemberReader(lexicon, judge);
  }

  /** The relations of the article, each fact once, where it is first stated. */
  public StatedRelations find(ResolvedArticle article) {
    ResolvedArticle withInner = innerNames.find(article);
    Things things = new Things(withInner.entities(), linkConfidence);
    Map<Integer, List<Mention>> bySentence = new LinkedHashMap<>();
    withInner
        .mentions()
        .forEach(m -> bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    Map<List<Object>, Relation> once = new LinkedHashMap<>();
    bySentence.forEach(
        (index, mentions) -> {
          Sentence sentence = article.annotated().sentences().get(index);
          relations(new Passage(sentence, FoldedSentence.of(sentence), mentions, things))
              .forEach(r -> once.putIfAbsent(fact(r), r));
        });
    List<Relation> relations = List.copyOf(once.values());
    return new StatedRelations(withEntities(article, relations, things), relations);
  }

  private static List<Object> fact(Relation relation) {
    return List.of(relation.type(), relation.subject().entity(), relation.object().entity());
  }

  private List<Relation> relations(Passage passage) {
    List<Relation> found = new ArrayList<>(cues.read(passage));
    found.addAll(sites.read(passage));
    found.addAll(posts.read(passage));
    found.addAll(members.read(passage));
    return found;
  }

  private static ResolvedArticle withEntities(
      ResolvedArticle article, List<Relation> relations, Things things) {
    List<Entity> entities = new ArrayList<>(article.entities());
    Set<String> ids = new HashSet<>();
    entities.forEach(e -> ids.add(e.id()));
    for (Relation relation : relations) {
      for (Mention mention : List.of(relation.subject(), relation.object())) {
        if (ids.add(mention.entity())) {
          entities.add(things.of(mention));
        }
      }
    }
    return new ResolvedArticle(article.annotated(), entities, article.mentions());
  }
}
