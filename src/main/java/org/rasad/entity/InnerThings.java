package org.rasad.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;

/**
 * Tells what inner names mean: a thing of the article that has the name already, or a new one.
 * Holds the state of one article; not thread-safe.
 */
final class InnerThings {

  private final ResolvedArticle article;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  /** The latest named thing of a type that has a word in its name. */
  private final Map<String, Entity> byWord = new HashMap<>();

  InnerThings(ResolvedArticle article) {
    this.article = article;
    for (Entity entity : article.entities()) {
      entities.put(entity.id(), entity);
      byName.putIfAbsent(key(entity.type(), Gazetteer.key(entity.label())), entity);
      entity.names().forEach(n -> byName.putIfAbsent(key(entity.type(), Gazetteer.key(n)), entity));
    }
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  void remember(Sentence sentence, Mention mention) {
    Entity entity = entities.get(mention.entity());
    if (entity != null && mention.form() == Form.NAME) {
      for (int i = mention.from(); i < mention.to(); i++) {
        byWord.put(key(entity.type(), Words.stem(sentence.token(i))), entity);
      }
    }
  }

  Mention mention(Sentence sentence, Candidate candidate) {
    Entity entity = entity(sentence, candidate);
    entities.putIfAbsent(entity.id(), entity);
    return candidate.mention(sentence, entity.id());
  }

  private Entity entity(Sentence sentence, Candidate candidate) {
    GazetteerEntry entry = candidate.entry();
    if (entry != null) {
      Entity known = entities.get(entry.id());
      return known != null
          ? known
          : new Entity(entry.id(), entry.type(), entry.arabic(), List.of(), entry, 0.95);
    }
    String label = label(sentence, candidate);
    String key = Gazetteer.key(label);
    Entity known = known(sentence, candidate, key);
    return known != null ? known : minted(candidate, label, key);
  }

  private @Nullable Entity known(Sentence sentence, Candidate candidate, String key) {
    Entity same = byName.get(key(candidate.type(), key));
    Token head = sentence.token(candidate.head());
    boolean bare = candidate.size() == 1 && Words.hasArticle(head);
    return same == null && bare ? byWord.get(key(candidate.type(), Words.stem(head))) : same;
  }

  private Entity minted(Candidate candidate, String label, String key) {
    boolean named = candidate.form() == Form.NAME;
    String id =
        named
            ? EntityMinter.forName(candidate.type(), key)
            : EntityMinter.forDescription(
                article.annotated().article().id(), candidate.type(), key);
    Entity entity =
        new Entity(id, candidate.type(), label, List.of(label), null, named ? 0.8 : 0.6);
    byName.put(key(candidate.type(), key), entity);
    return entity;
  }

  /** The words as they stand, without marks; the article that لل hides is written out. */
  private String label(Sentence sentence, Candidate candidate) {
    String original =
        sentence.span(candidate.from(), candidate.to()).in(article.annotated().article().text());
    boolean hidden =
        sentence.token(candidate.from()).form().startsWith(ArabicSpelling.ARTICLE)
            && !original.startsWith(ArabicSpelling.ARTICLE);
    String words = hidden ? ArabicSpelling.ARTICLE.charAt(0) + original : original;
    return words.replaceAll("[\"“”„«»()\\[\\]\\p{Cf}]+", " ").replaceAll("\\s+", " ").strip();
  }

  private static String key(EntityType type, String words) {
    return type + "|" + words;
  }
}
