package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * else the first noun phrase after the verb that is no time or manner word, if it agrees with the
 * verb ({@link Agreement}); else the subject of the clause that this one is joined to or of a verb
 * before. The object is the attached pronoun, else the next noun phrase. Subject and object are
 * flat sisters in these trees, told apart by order and agreement alone, so an object before its
 * subject that agrees too is read the wrong way round unless it is a pronoun.
 *
 * <p>Each verb is read once and remembered: not thread-safe.
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
  private final Map<Integer, VerbClause> clauses = new HashMap<>();
  private final Map<Integer, VerbClause> alone = new HashMap<>();

  /**
   * What follows a verb.
   *
   * @param pronoun the attached one
   * @param nouns that may be subject or object
   * @param phrases prepositional ones
   */
  private record Following(Optional<Node> pronoun, List<Node> nouns, List<Complement> phrases) {

    Optional<Node> noun(int place) {
      return place < nouns.size() ? Optional.of(nouns.get(place)) : Optional.empty();
    }

    /** The pronoun, else the noun at this place. */
    Optional<Node> object(int place) {
      return pronoun.or(() -> noun(place));
    }
  }

  VerbReader(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.tree = scene.tree();
    this.words = lexicon.functionWords();
    this.complements = new Complements(scene, words);
    this.agreement = new Agreement(scene, lexicon);
  }

  /** What stands around a verb; its subject may be that of a verb before. */
  VerbClause read(int verb) {
    return clauses.computeIfAbsent(verb, v -> read(v, true));
  }

  /** The same, but a subject that is left out stays open. */
  private VerbClause readAlone(int verb) {
    return alone.computeIfAbsent(verb, v -> read(v, false));
  }

  private VerbClause read(int verb, boolean mayShare) {
    Node leaf = tree.preterminal(verb);
    Following following = following(after(leaf));
    List<Node> nouns = following.nouns();
    Optional<Node> before = before(leaf);
    if (before.isPresent()) {
      return clause(before, following.object(0), following);
    }
    Optional<Node> antecedent = antecedent(leaf);
    if (antecedent.isPresent()) {
      return relative(antecedent.orElseThrow(), following);
    }
    boolean leftOut = nouns.isEmpty() || !agreement.mayFollow(verb, nouns.get(0));
    if (leftOut && mayShare) {
      return clause(leftOut(verb), following.object(0), following);
    }
    return clause(following.noun(0), following.object(1), following);
  }

  private Following following(List<Node> after) {
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
    return new Following(pronoun, nouns, complements.among(after));
  }

  private static VerbClause clause(
      Optional<Node> subject, Optional<Node> object, Following following) {
    return new VerbClause(
        subject, object, following.nouns(), following.phrases(), Optional.empty());
  }

  private VerbClause relative(Node antecedent, Following following) {
    Optional<Node> pronoun = following.pronoun();
    List<Node> nouns = following.nouns();
    List<Complement> phrases = following.phrases();
    boolean resumed =
        pronoun.isPresent()
            || phrases.stream().anyMatch(c -> scene.token(c.phrase().head()).isPronoun());
    if (resumed && !nouns.isEmpty()) {
      boolean known = !scene.meant(antecedent).isEmpty();
      Optional<Node> object = known ? pronoun.map(p -> antecedent) : pronoun;
      return new VerbClause(
          following.noun(0), object, nouns, phrases, pronoun.map(p -> antecedent));
    }
    return clause(Optional.of(antecedent), following.object(0), following);
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
            return readAlone(verb.index()).subject();
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
        Optional<Node> subject = readAlone(i).subject();
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
}
