package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;

/**
 * One sentence with its mentions, ready for reading events: answers which mention a phrase means.
 * Immutable.
 *
 * @param article the original text of the whole article
 * @param sentence tokens and tree
 * @param folded the sentence for look-ups of phrases
 * @param mentions of this sentence, in order of the text
 * @param entities of the article, by id
 */
record Scene(
    String article,
    Sentence sentence,
    FoldedSentence folded,
    List<Mention> mentions,
    Map<String, Entity> entities) {
  Scene {
    mentions = List.copyOf(mentions);
    entities = Map.copyOf(entities);
  }

  static Map<String, Entity> byId(List<Entity> entities) {
    return entities.stream().collect(Collectors.toMap(Entity::id, e -> e));
  }

  Tree tree() {
    return sentence.tree();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The token's characters as they stand in the article. */
  String original(int token) {
    return token(token).span().in(article);
  }

  /** The words from one token to another as they stand in the article, {@code to} exclusive. */
  String original(int from, int to) {
    return sentence.span(from, to).in(article);
  }

  String folded(int token) {
    return ArabicSpelling.fold(token(token).form());
  }

  /** The folded token without article. */
  String stem(int token) {
    return ArabicSpelling.withoutArticle(folded(token));
  }

  EntityType type(Mention mention) {
    return entity(mention).type();
  }

  Entity entity(Mention mention) {
    return Objects.requireNonNull(entities.get(mention.entity()), mention.entity());
  }

  /** The mention that covers a token, the longest if there are several. */
  Optional<Mention> at(int token) {
    return mentions.stream()
        .filter(m -> m.covers(token))
        .max((a, b) -> Integer.compare(a.to() - a.from(), b.to() - b.from()));
  }

  /**
   * The mentions that a noun phrase means: of joined phrases each one's, else the mention at its
   * head, else the first one inside it that is not in a clause (عدد من المسلحين).
   */
  List<Mention> meant(Node phrase) {
    List<Mention> found = new ArrayList<>();
    for (Node part : conjuncts(phrase)) {
      mentionOf(part).filter(m -> !found.contains(m)).ifPresent(m -> found.addAll(same(m)));
    }
    return found;
  }

  /** All mentions of the same words: a dual (الجانبان) means two things. */
  private List<Mention> same(Mention mention) {
    return mentions.stream()
        .filter(m -> m.from() == mention.from() && m.to() == mention.to())
        .toList();
  }

  private Optional<Mention> mentionOf(Node phrase) {
    Optional<Mention> atHead = at(phrase.head());
    if (atHead.isPresent()) {
      return atHead;
    }
    return mentions.stream()
        .filter(m -> phrase.from() <= m.from() && m.from() < phrase.to())
        .filter(m -> !isInsideClause(m, phrase))
        .findFirst();
  }

  private boolean isInsideClause(Mention mention, Node phrase) {
    return tree()
        .ancestors(tree().preterminal(mention.head()))
        .takeWhile(n -> n.id() > phrase.id())
        .anyMatch(n -> n.is("SBAR") || n.is("S") || n.is("VP"));
  }

  private List<Node> conjuncts(Node phrase) {
    List<Node> children = tree().children(phrase);
    boolean joined = children.stream().anyMatch(c -> c.is("CC"));
    if (!joined) {
      return children.size() == 1 && !phrase.isPreterminal()
          ? conjuncts(children.get(0))
          : List.of(phrase);
    }
    List<Node> parts = new ArrayList<>();
    for (Node child : children) {
      if (child.is("NP") || child.label().startsWith("NN") || child.label().startsWith("DTNN")) {
        parts.addAll(conjuncts(child));
      }
    }
    return parts.isEmpty() ? List.of(phrase) : parts;
  }
}
