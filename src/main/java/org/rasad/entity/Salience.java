package org.rasad.entity;

import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;

/**
 * Weighs how likely a pronoun refers to an earlier mention of its sentence: the subject of a verb
 * and the noun before the relative clause that holds the pronoun more than others, a place after a
 * preposition and an indefinite noun less, and all less the farther they are. Immutable.
 */
final class Salience {

  private static final int SUBJECT = 6;
  private static final int SUBJECT_FOR_OBJECT = -2;
  private static final int RELATIVE = 8;
  private static final int NAME = 1;
  private static final int ADJUNCT_PLACE = -3;
  private static final int INDEFINITE = -2;
  private static final int TOKENS_A_POINT = 5;

  private final Sentence sentence;
  private final Tree tree;

  Salience(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The weight of a mention that ends before the pronoun; the greater the likelier. */
  int of(Mention mention, EntityType type, int pronoun) {
    int weight = -(pronoun - mention.to()) / TOKENS_A_POINT;
    if (isSubject(mention)) {
      weight += isObject(pronoun) ? SUBJECT_FOR_OBJECT : SUBJECT;
    }
    if (opensRelative(mention, pronoun)) {
      weight += RELATIVE;
    }
    boolean site = type == EntityType.PLACE || type == EntityType.FACILITY;
    if (site && isIn(mention, "PP")) {
      weight += ADJUNCT_PLACE;
    }
    if (mention.form() == Form.NAME) {
      weight += NAME;
    } else if (!Words.hasArticle(sentence.token(mention.head()))
        && !NounWords.hasPronoun(sentence, mention.to() - 1)) {
      weight += INDEFINITE;
    }
    return weight;
  }

  /** How salient a mention is for a pronoun of the next sentence. */
  int ofNext(Mention mention, EntityType type) {
    return of(mention, type, mention.to()) - mention.from() / TOKENS_A_POINT;
  }

  /** The object of a verb is seldom what its subject or the one before it was: دعاه وغادره. */
  private boolean isObject(int pronoun) {
    return pronoun > 0
        && pronoun < sentence.tokens().size()
        && sentence.token(pronoun).joined()
        && sentence.token(pronoun).isPronoun()
        && sentence.token(pronoun - 1).isVerb();
  }

  /** The first noun phrase after a verb, or the one before it. */
  private boolean isSubject(Mention mention) {
    Optional<Node> phrase = tree.maximalProjection(mention.head(), n -> n.is("NP"));
    if (phrase.isEmpty()) {
      return false;
    }
    Node up = phrase.orElseThrow();
    Optional<Node> parent = tree.parent(up);
    if (parent.filter(p -> p.is("S")).isPresent()) {
      return tree.rightSisters(up).stream().anyMatch(n -> n.is("VP"))
          || tree.rightSisters(up).stream().anyMatch(n -> n.is("NP"));
    }
    return parent.filter(p -> p.is("VP")).isPresent()
        && tree.leftSisters(up).stream().noneMatch(n -> n.is("NP") || n.is("SBAR"))
        && tree.leftSisters(up).stream().anyMatch(n -> n.label().startsWith("VB"));
  }

  private boolean isIn(Mention mention, String label) {
    return tree.maximalProjection(mention.head(), n -> n.is("NP"))
        .flatMap(tree::parent)
        .filter(p -> p.is(label))
        .isPresent();
  }

  private boolean opensRelative(Mention mention, int pronoun) {
    if (mention.to() >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(mention.to());
    return next.tag().equals("WP")
        && tree.ancestors(tree.preterminal(next.index()))
            .anyMatch(n -> n.is("SBAR") && n.from() == next.index() && n.covers(pronoun));
  }
}
