package org.rasad.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Trie;

/**
 * Finds who says what a sentence reports: the subject of a verb of speech for what stands after the
 * verb, and the name after a phrase such as بحسب for the whole sentence.
 *
 * <p>A speech verb without a subject of its own (وأضاف) goes on with the speaker of the sentence
 * before. Holds that speaker, so one finder reads one article from front to back; not thread-safe.
 */
final class SourceFinder {

  /**
   * The key of the verb of which عن names the source; of others it names what is spoken of (أعلن
   * عن).
   */
  private static final String QUOTE = "نقل";

  private static final String FROM = "عن";

  private final Lexicon lexicon;
  private List<Mention> speaker = List.of();

  SourceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What one sentence says of its sources.
   *
   * @param speechVerbs the tokens that are verbs of speech
   * @param statements who says what from which token on
   */
  record Sources(Set<Integer> speechVerbs, List<Statement> statements) {
    Sources {
      speechVerbs = Set.copyOf(speechVerbs);
      statements = List.copyOf(statements);
    }

    /** The sources of an event told by a token; the nearest speech before it decides. */
    List<Mention> of(int token) {
      List<Mention> found = List.of();
      for (Statement statement : statements) {
        if (statement.from() <= token) {
          found = statement.sources();
        }
      }
      return found;
    }
  }

  /**
   * A stretch of the sentence that somebody says.
   *
   * @param from its first token; it goes on to the next statement or the end
   * @param sources who says it
   */
  record Statement(int from, List<Mention> sources) {}

  /** Reads the sources of the next sentence of the article. */
  Sources read(Scene scene, VerbReader verbs) {
    Set<Integer> speech = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    heading(scene)
        .or(() -> phrase(scene))
        .ifPresent(m -> statements.add(new Statement(0, List.of(m))));
    for (Token token : scene.sentence().tokens()) {
      if (isSpeech(scene, token)) {
        speech.add(token.index());
        List<Mention> sources = speakers(scene, verbs, token, statements);
        if (!sources.isEmpty()) {
          statements.add(
              new Statement(isWhatWasSaid(scene, token.index()) ? 0 : token.index(), sources));
        }
      }
    }
    if (!statements.isEmpty()) {
      speaker = statements.get(statements.size() - 1).sources();
    }
    return new Sources(speech, statements);
  }

  private boolean isSpeech(Scene scene, Token token) {
    if (token.isVerb()) {
      return !lexicon.speechVerbs().verbs(scene.folded(token.index())).isEmpty();
    }
    return token.tag().equals("VN")
        && !lexicon.speechVerbs().nouns(scene.stem(token.index())).isEmpty();
  }

  private List<Mention> speakers(Scene scene, VerbReader verbs, Token token, List<Statement> here) {
    if (!token.isVerb()) {
      return here.isEmpty()
          ? subjectBefore(scene, verbs, token.index())
          : here.get(here.size() - 1).sources();
    }
    Optional<Mention> next =
        scene.at(token.index() + 1 < size(scene) ? token.index() + 1 : token.index());
    VerbClause clause = verbs.read(token.index());
    boolean quotes =
        lexicon.speechVerbs().verbs(scene.folded(token.index())).stream()
            .anyMatch(r -> r.lexeme().equals(QUOTE));
    List<Mention> quoted =
        clause.complements().stream()
            .filter(c -> quotes && c.preposition().equals(FROM))
            .flatMap(c -> scene.meant(c.phrase()).stream())
            .filter(m -> maySpeak(scene, m))
            .toList();
    if (!quoted.isEmpty()) {
      return quoted;
    }
    if (next.filter(m -> m.from() == token.index() + 1 && maySpeak(scene, m)).isPresent()) {
      return List.of(next.orElseThrow());
    }
    List<Mention> subject =
        clause
            .subject()
            .map(s -> scene.meant(s).stream().filter(m -> maySpeak(scene, m)).toList())
            .orElse(List.of());
    return subject.isEmpty() ? speaker : subject;
  }

  /** قائلا and the like: said by the subject of the verb before it. */
  private List<Mention> subjectBefore(Scene scene, VerbReader verbs, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (scene.token(i).isVerb()) {
        List<Mention> subject =
            verbs
                .read(i)
                .subject()
                .map(s -> scene.meant(s).stream().filter(m -> maySpeak(scene, m)).toList())
                .orElse(List.of());
        return subject.isEmpty() ? speaker : subject;
      }
    }
    return speaker;
  }

  /** وفق ما أعلنته الوزارة: all of the sentence is what was said. */
  private boolean isWhatWasSaid(Scene scene, int verb) {
    return verb > 0 && lexicon.functionWords().has(Kind.WHAT_WAS_SAID, scene.folded(verb - 1));
  }

  /** A name and a colon before what it says (رويترز: …). */
  private static Optional<Mention> heading(Scene scene) {
    return scene.mentions().stream()
        .filter(
            m ->
                m.from() <= 1 && m.to() < size(scene) && scene.token(m.to()).form().startsWith(":"))
        .filter(m -> maySpeak(scene, m))
        .findFirst();
  }

  private static int size(Scene scene) {
    return scene.sentence().tokens().size();
  }

  private Optional<Mention> phrase(Scene scene) {
    for (Token token : scene.sentence().tokens()) {
      int start = scene.folded().start(token.index());
      for (Trie.Match<String> match :
          lexicon.speechPhrases().matchesAt(scene.folded().text(), start)) {
        int last = scene.folded().tokenEndingAt(match.end());
        Optional<Mention> named =
            last < token.index() ? Optional.empty() : nextMention(scene, last + 1);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Mention> nextMention(Scene scene, int from) {
    return scene.mentions().stream()
        .filter(m -> m.from() >= from && m.from() <= from + 2 && maySpeak(scene, m))
        .findFirst();
  }

  private static boolean maySpeak(Scene scene, Mention mention) {
    return scene.type(mention) != EntityType.FACILITY;
  }
}
