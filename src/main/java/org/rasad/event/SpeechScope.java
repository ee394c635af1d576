package org.rasad.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.SpeechVerb;

/** Tells which stretch of a sentence a word of speech says. */
final class SpeechScope {

  /** The clause or quotation of a verb of speech begins within so many tokens. */
  private static final int NEAR = 12;

  private static final String COMMA = ",";
  private static final String COLON = ":";
  private static final String MARKS = ":\"";

  private final Scene scene;
  private final Tree tree;
  private final FunctionWords words;
  private final Lexicon lexicon;

  SpeechScope(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.tree = scene.tree();
    this.words = lexicon.functionWords();
    this.lexicon = lexicon;
  }

  /** Whether a verb with other common senses stands without a clause or quotation. */
  boolean isOtherSense(int verb) {
    return scene.token(verb).isVerb()
        && lexicon.speechVerbs().verbs(scene.folded(verb)).stream()
            .map(Reading::lexeme)
            .allMatch(SpeechVerb::weak)
        && !hasClause(verb, COLON);
  }

  private boolean hasClause(int verb, String marks) {
    for (int i = verb + 1; i < Math.min(size(), verb + NEAR); i++) {
      if (words.has(Kind.COMPLEMENTIZER, scene.folded(i)) || isMark(i, marks)) {
        return true;
      }
      if (scene.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private boolean isMark(int token, String marks) {
    return scene.token(token).isPunctuation()
        && scene.token(token).form().chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  /**
   * All of the sentence where the speech stands at its end (… كما أعلنت الوزارة), else the rest.
   */
  int from(int word) {
    return isWhatWasSaid(word) || isTrailing(word) ? 0 : word;
  }

  private boolean isWhatWasSaid(int verb) {
    // وهو ما يقول الجيش tells more of the same and is no attribution.
    boolean joint =
        verb > 1
            && words.has(Kind.WHAT_WAS_SAID, scene.folded(verb - 1))
            && !scene.token(verb - 2).isPronoun();
    return joint && !(hasClause(verb, MARKS) && isOpening(verb - 1));
  }

  /** كما أعلن الوزير أن at the beginning means also, not as. */
  private boolean isOpening(int token) {
    return IntStream.range(0, token).noneMatch(i -> !scene.token(i).tag().equals("CC"));
  }

  /** "…"، قال الوزير. */
  private boolean isTrailing(int verb) {
    return verb > 1
        && scene.token(verb).isVerb()
        && scene.token(verb - 1).isPunctuation()
        && !hasClause(verb, MARKS)
        && IntStream.range(verb + 1, size())
            .noneMatch(i -> scene.token(i).isVerb() || scene.token(i).tag().equals("IN"));
  }

  /** To the end of the sentence, but of a relative clause only to its own. */
  int to(int word) {
    return relative(word).map(Node::to).orElse(size());
  }

  /** Whether the speech is told beside the matter, in a relative clause. */
  boolean isAside(int word) {
    return relative(word).isPresent();
  }

  private Optional<Node> relative(int word) {
    if (!scene.token(word).isVerb() || from(word) == 0) {
      return Optional.empty();
    }
    return tree.ancestors(tree.preterminal(word))
        .filter(n -> n.is("SBAR"))
        .findFirst()
        .filter(n -> tree.parent(n).filter(p -> p.is("NP") || p.is("PP")).isPresent())
        .filter(n -> !words.has(Kind.CLAUSE_MARK, scene.folded(n.from())));
  }

  /** The clause around a noun of speech goes at most to the next comma. */
  int endOfPhrase(int noun) {
    return IntStream.range(noun, size())
        .filter(i -> scene.token(i).form().equals(COMMA))
        .findFirst()
        .orElse(size());
  }

  private int size() {
    return scene.sentence().tokens().size();
  }
}
