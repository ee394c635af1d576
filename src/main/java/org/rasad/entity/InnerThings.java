package org.rasad.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkConfidence;
import org.rasad.lexicon.LinkReason;

/**
 * Tells what inner names mean: a thing of the article that has the name already, or a new one.
 * Holds the state of one article; not thread-safe.
 */
final class InnerThings {

  private final ResolvedArticle article;
  private final LinkConfidence linkConfidence;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  /** The latest named thing of a type that has a word in its name. */
  private final Map<String, Entity> byWord = new HashMap<>();

  InnerThings(ResolvedArticle article, LinkConfidence linkConfidence) {
    this.article = article;
    this.linkConfidence = linkConfidence;
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
    EntityLink link = link(sentence, candidate);
    return candidate.mention(sentence, link);
  }

  private EntityLink link(Sentence sentence, Candidate candidate) {
    GazetteerEntry entry = candidate.entry();
    if (entry != null) {
      entities.computeIfAbsent(entry.id(), id -> listed(entry));
      return link(entry.id(), LinkReason.GAZETTEER_NAME);
    }
    String label = label(sentence, candidate);
    String key = Gazetteer.key(label);
    Entity same = byName.get(key(candidate.type(), key));
    if (same != null) {
      return link(same.id(), byName(same.identification()));
    }
    Token head = sentence.token(candidate.head());
    boolean bare = candidate.size() == 1 && Words.hasArticle(head);
    Entity named = bare ? byWord.get(key(candidate.type(), Words.stem(head))) : null;
    if (named != null) {
      return link(named.id(), LinkReason.DEFINITE_NOUN);
    }
    Entity minted = minted(candidate, label, key);
    entities.putIfAbsent(minted.id(), minted);
    return link(minted.id(), byName(minted.identification()));
  }

  private EntityLink link(String entity, LinkReason reason) {
    return EntityLink.of(entity, reason, linkConfidence);
  }

  /** Why the whole name or description of a thing means it. */
  private static LinkReason byName(Identification identification) {
    return switch (identification) {
      case BY_GAZETTEER -> LinkReason.GAZETTEER_NAME;
      case BY_NAME -> LinkReason.OWN_NAME;
      case BY_DESCRIPTION -> LinkReason.DESCRIPTION;
    };
  }

  private Entity listed(GazetteerEntry entry) {
    return new Entity(
        entry.id(),
        entry.type(),
        entry.kind(),
        entry.arabic(),
        List.of(),
        Identification.BY_GAZETTEER,
        entry,
        linkConfidence.of(LinkReason.GAZETTEER_NAME));
  }

  private Entity minted(Candidate candidate, String label, String key) {
    boolean named = candidate.form() == Form.NAME;
    Identification identification = named ? Identification.BY_NAME : Identification.BY_DESCRIPTION;
    String id =
        named
            ? EntityMinter.forName(candidate.type(), key)
            : EntityMinter.forDescription(
                article.annotated().article().id(), candidate.type(), key);
    Entity entity =
        new Entity(
            id,
            candidate.type(),
            candidate.kind(),
            label,
            List.of(label),
            identification,
            null,
            linkConfidence.of(byName(identification)));
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
