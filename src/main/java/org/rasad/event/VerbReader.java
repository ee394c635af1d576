package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;

/**
 * Reads subject, object and prepositional phrases of a verb from the tree.
 *
 * <p>The subject is the noun phrase before the verb in its clause (also under كان and إن); else the
 * antecedent of the relative clause, unless a pronoun in the clause resumes it (هجوم نفذته فصائل);
 * else the first noun phrase after the verb that is no time or manner word; else the subject of the
 * clause that this one is joined to. The object is the attached pronoun, else the next noun phrase.
 * Subject and object are flat sisters in these trees, told apart by order alone, so an object
 * before its subject is read the wrong way round unless it is a pronoun.
 */
final class VerbReader {

  /** A subject that is left out is looked for at so many verbs before. */
  private static final int FARTHEST = 3;

  private static final String DASH = "-";

  private final Scene scene;
  private final Tree tree;
  private final Complements complements;
  private final FunctionWords words;
  private final Agreement agreement;

  VerbReader(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.tree = scene.tree();
    this.words = lexicon.functionWords();
    this.complements = new Complements(scene, words);
    this.agreement = new Agreement(scene, lexicon);
  }

  VerbClause read(int verb) {
    return read(verb, true);
  }

  private VerbClause read(int verb, boolean mayShare) {
    Node leaf = tree.preterminal(verb);
    List<Node> after = after(leaf);
    List<Node> nouns = new ArrayList<>();
    Optional<Node> pronoun = Optional.empty();
    for (Node node : after) {
      if (isPronoun(node)) {
        pronoun = pronoun.or(() -> Optional.of(node));
      } else if (isNounPhrase(node)
          && !isAdverbial(node)
          && !isApposition(node)
          && complements.read(node).isEmpty()) {
        nouns.add(node);
      }
    }
    List<Complement> phrases = complements.among(after);
    Optional<Node> before = before(leaf);
    if (before.isEmpty()) {
      Optional<Node> antecedent = antecedent(leaf);
      if (antecedent.isPresent()) {
        return relative(antecedent.orElseThrow(), pronoun, nouns, phrases);
      }
    }
    if (before.isPresent()) {
      Optional<Node> object = pronoun.or(() -> first(nouns));
      return clause(before, object, nouns, phrases);
    }
    boolean leftOut = nouns.isEmpty() || !agreement.mayFollow(verb, nouns.get(0));
    if (leftOut && mayShare) {
      return clause(leftOut(verb), pronoun.or(() -> first(nouns)), nouns, phrases);
    }
    Optional<Node> object =
        pronoun.or(() -> nouns.size() > 1 ? Optional.of(nouns.get(1)) : Optional.empty());
    return clause(first(nouns), object, nouns, phrases);
  }

  private static VerbClause clause(
      Optional<Node> subject, Optional<Node> object, List<Node> nouns, List<Complement> phrases) {
    return new VerbClause(subject, object, nouns, phrases, Optional.empty());
  }

  private VerbClause relative(
      Node antecedent, Optional<Node> pronoun, List<Node> nouns, List<Complement> phrases) {
    boolean resumed =
        pronoun.isPresent()
            || phrases.stream().anyMatch(c -> scene.token(c.phrase().head()).isPronoun());
    if (resumed && !nouns.isEmpty()) {
      boolean known = !scene.meant(antecedent).isEmpty();
      Optional<Node> object = known ? pronoun.map(p -> antecedent) : pronoun;
      return new VerbClause(first(nouns), object, nouns, phrases, pronoun.map(p -> antecedent));
    }
    return clause(Optional.of(antecedent), pronoun.or(() -> first(nouns)), nouns, phrases);
  }

  private List<Node> after(Node leaf) {
    Node at = leaf;
    while (tree.rightSisters(at).isEmpty()
        && at.parent() >= 0
        && tree.parent(at).orElseThrow().is("VP")) {
      at = tree.parent(at).orElseThrow();
    }
    return tree.rightSisters(at);
  }

  /** The subject before the verb, looked for upwards to the border of the clause. */
  Optional<Node> before(Node leaf) {
    Node at = leaf;
    while (at.parent() >= 0) {
      Node parent = tree.parent(at).orElseThrow();
      if (!parent.is("VP") && !parent.is("S") && !parent.is("FRAG")) {
        return Optional.empty();
      }
      boolean belowOtherVerb =
          parent.is("VP") && isFullVerb(parent.head()) && at.head() != parent.head();
      if (belowOtherVerb) {
        return Optional.empty();
      }
      Optional<Node> noun = lastNoun(tree.leftSisters(at));
      if (noun.isPresent()) {
        return noun;
      }
      at = parent;
    }
    return Optional.empty();
  }

  /** What stands before a dash is where the report was written: بغداد - هاجم مسلحون. */
  private boolean endsDateline(Node node) {
    return node.isPreterminal() && scene.token(node.from()).form().equals(DASH);
  }

  private Optional<Node> lastNoun(List<Node> sisters) {
    for (int i = sisters.size() - 1; i >= 0; i--) {
      Node node = sisters.get(i);
      if (node.is("CC") || node.is("S") || node.is("VP") || endsDateline(node)) {
        return Optional.empty();
      }
      if (isNounPhrase(node) && !isAdverbial(node) && complements.read(node).isEmpty()) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  Optional<Node> antecedent(Node leaf) {
    Optional<Node> clause =
        tree.ancestors(leaf)
            .takeWhile(n -> n.is("VP") || n.is("S") || n.is("SBAR"))
            .filter(n -> n.is("SBAR"))
            .findFirst();
    if (clause.isEmpty() || isComplementClause(clause.orElseThrow())) {
      return Optional.empty();
    }
    List<Node> left = tree.leftSisters(clause.orElseThrow());
    for (int i = left.size() - 1; i >= 0; i--) {
      if (isNounPhrase(left.get(i))) {
        return Optional.of(left.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isComplementClause(Node clause) {
    return words.has(Kind.CLAUSE_MARK, scene.folded(clause.from()));
  }

  /** The subject of the clause before, where two clauses or verb phrases are joined. */
  Optional<Node> shared(int verb) {
    return shared(tree.preterminal(verb));
  }

  private Optional<Node> shared(Node leaf) {
    Node at = leaf;
    while (at.parent() >= 0
        && (tree.parent(at).orElseThrow().is("VP") || tree.parent(at).orElseThrow().is("S"))) {
      for (Node sister : tree.leftSisters(at)) {
        if (sister.is("VP") || sister.is("S")) {
          Token verb = scene.token(sister.head());
          if (verb.isVerb()) {
            return read(verb.index(), false).subject();
          }
        }
      }
      at = tree.parent(at).orElseThrow();
    }
    return Optional.empty();
  }

  /**
   * The subject of the nearest verb before, of those that are joined to this one or agree with it.
   */
  private Optional<Node> leftOut(int verb) {
    Optional<Node> shared = shared(verb);
    if (shared.filter(s -> agreement.mayBeMeant(verb, s)).isPresent()) {
      return shared;
    }
    int tries = 0;
    for (int i = verb - 1; i >= 0 && tries < FARTHEST; i--) {
      if (isFullVerb(i)) {
        tries++;
        Optional<Node> subject = read(i, false).subject();
        if (subject.filter(s -> !s.covers(verb) && agreement.mayBeMeant(verb, s)).isPresent()) {
          return subject;
        }
      }
    }
    return shared;
  }

  private boolean isFullVerb(int token) {
    return scene.token(token).isVerb() && !words.has(Kind.AUXILIARY, scene.folded(token));
  }

  private boolean isPronoun(Node node) {
    return node.size() == 1 && scene.token(node.from()).isPronoun();
  }

  /** A noun phrase between commas right after another one names the same thing again. */
  private boolean isApposition(Node node) {
    List<Node> left = tree.leftSisters(node);
    int last = left.size() - 1;
    return last > 0
        && scene.token(left.get(last).from()).form().equals(",")
        && isNounPhrase(left.get(last - 1))
        && !isAdverbial(left.get(last - 1));
  }

  private boolean isNounPhrase(Node node) {
    return node.is("NP") || node.label().startsWith("NN") || node.label().startsWith("DTNN");
  }

  private boolean isAdverbial(Node node) {
    return words.has(Kind.ADVERBIAL, scene.folded(node.from())) && !complements.isVagueCount(node);
  }

  private static Optional<Node> first(List<Node> nodes) {
    return nodes.stream().findFirst();
  }
}
