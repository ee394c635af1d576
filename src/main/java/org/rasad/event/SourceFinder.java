package org.rasad.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
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
    phrase(scene).ifPresent(m -> statements.add(new Statement(0, List.of(m))));
    for (Token token : scene.sentence().tokens()) {
      if (isSpeech(scene, token)) {
        speech.add(token.index());
        List<Mention> sources = speakers(scene, verbs, token);
        if (!sources.isEmpty()) {
          statements.add(new Statement(token.index(), sources));
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

  private List<Mention> speakers(Scene scene, VerbReader verbs, Token token) {
    if (!token.isVerb()) {
      return speaker;
    }
    VerbClause clause = verbs.read(token.index());
    List<Mention> quoted =
        clause.complements().stream()
            .filter(c -> c.preposition().equals(FROM))
            .flatMap(c -> scene.meant(c.phrase()).stream())
            .filter(m -> maySpeak(scene, m))
            .toList();
    if (!quoted.isEmpty()) {
      return quoted;
    }
    List<Mention> subject =
        clause
            .subject()
            .map(s -> scene.meant(s).stream().filter(m -> maySpeak(scene, m)).toList())
            .orElse(List.of());
    return subject.isEmpty() ? speaker : subject;
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
