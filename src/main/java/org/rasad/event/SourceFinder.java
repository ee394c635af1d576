package org.rasad.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.event.Sources.Statement;
import org.rasad.event.SpeakerReader.Speakers;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Trie;
import org.rasad.lexicon.WordForm;

/**
 * Finds who says what a sentence reports: the subject of a verb of speech for what stands after the
 * verb, the noun in construct after a noun of speech (إعلان الجيش), and the name after a phrase
 * such as بحسب or before a colon for the whole sentence.
 *
 * <p>A speech verb without a subject of its own (وأضاف) goes on with the speaker of the words
 * before; so does a sentence inside a quotation that was opened before it, and one after a line
 * that ends in a colon. Holds that speaker, so one finder reads one article from front to back; not
 * thread-safe.
 */
final class SourceFinder {

  private static final String COLON = ":";
  private static final char QUOTE = '"';

  /** A quotation that is still open after so many sentences was never closed. */
  private static final int LONGEST_QUOTATION = 4;

  private final Lexicon lexicon;
  private Speakers speakers = Speakers.NOBODY;
  private List<Mention> heading = List.of();
  private boolean introduced;
  private int quoted;

  SourceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the sources of the next sentence of the article. */
  Sources read(Scene scene, VerbReader verbs) {
    SpeakerReader reader = new SpeakerReader(scene, verbs, lexicon, speakers);
    SpeechScope scope = new SpeechScope(scene, lexicon);
    List<Statement> statements = new ArrayList<>();
    opening(scene).or(() -> continued(scene)).ifPresent(statements::add);
    phrase(scene, reader).ifPresent(statements::add);
    Set<Integer> speech = new HashSet<>();
    List<Mention> here = List.of();
    for (Token token : scene.sentence().tokens()) {
      if (isSpeech(scene, token) && !scope.isOtherSense(token.index())) {
        speech.add(token.index());
        Optional<Statement> said = said(scene, token, reader, scope, here);
        said.ifPresent(statements::add);
        here = said.filter(s -> !scope.isAside(s.word())).map(Statement::speakers).orElse(here);
      } else if (isNounOfSpeech(scene, token)) {
        named(scene, token, scope, !here.isEmpty()).ifPresent(statements::add);
      }
    }
    remember(scene, here.isEmpty() ? whole(statements) : here);
    return new Sources(speech, statements);
  }

  private static List<Mention> whole(List<Statement> statements) {
    return statements.isEmpty() || statements.get(0).from() > 0
        ? List.of()
        : statements.get(0).speakers();
  }

  private void remember(Scene scene, List<Mention> now) {
    if (!now.isEmpty()) {
      speakers = speakers.then(scene, now);
    }
    boolean colon = scene.token(size(scene) - 1).form().endsWith(COLON);
    boolean verbless = scene.sentence().tokens().stream().noneMatch(Token::isVerb);
    heading = colon && verbless ? speakersIn(scene) : List.of();
    introduced = colon && !verbless;
    boolean odd = quotes(scene) % 2 == 1;
    boolean opens = odd && quoted == 0 && !now.isEmpty();
    boolean goesOn = !odd && quoted > 0 && now.isEmpty();
    quoted = opens ? LONGEST_QUOTATION : goesOn ? quoted - 1 : 0;
  }

  private static List<Mention> speakersIn(Scene scene) {
    return scene.mentions().stream()
        .filter(m -> m.form() != Mention.Form.PRONOUN && mayHead(scene, m))
        .toList();
  }

  private static long quotes(Scene scene) {
    return scene.sentence().tokens().stream()
        .filter(Token::isPunctuation)
        .flatMapToInt(t -> t.form().chars())
        .filter(c -> c == QUOTE)
        .count();
  }

  private boolean isSpeech(Scene scene, Token token) {
    if (token.isVerb()) {
      return !lexicon.speechVerbs().verbs(scene.folded(token.index())).isEmpty();
    }
    return token.tag().equals("VN")
        && !lexicon.speechVerbs().nouns(scene.stem(token.index())).isEmpty();
  }

  private boolean isNounOfSpeech(Scene scene, Token token) {
    boolean noun = token.tag().startsWith("NN") || token.tag().equals("VBG");
    return noun
        && lexicon.speechVerbs().nouns(scene.folded(token.index())).stream()
            .anyMatch(r -> r.form().kind() == WordForm.Kind.MASDAR);
  }

  private static Optional<Statement> said(
      Scene scene, Token token, SpeakerReader reader, SpeechScope scope, List<Mention> here) {
    int word = token.index();
    List<Mention> speakers =
        token.isVerb()
            ? reader.of(word, here)
            : here.isEmpty() ? reader.beforeParticiple(word) : here;
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(word, scope.from(word), scope.to(word), speakers));
  }

  /** إعلان الجيش انسحابه: said by the one in construct after it. */
  private static Optional<Statement> named(
      Scene scene, Token noun, SpeechScope scope, boolean known) {
    int next = noun.index() + 1;
    return scene.mentions().stream()
        .filter(m -> m.from() == next && !(known && m.form() == Mention.Form.PRONOUN))
        .findFirst()
        .map(
            m ->
                new Statement(
                    noun.index(), noun.index(), scope.endOfPhrase(noun.index()), List.of(m)));
  }

  /** A name and a colon before what it says (رويترز: …). */
  private static Optional<Statement> opening(Scene scene) {
    return scene.mentions().stream()
        .filter(m -> m.from() <= 1 && m.to() < size(scene) - 1)
        .filter(m -> scene.token(m.to()).form().startsWith(COLON))
        .filter(m -> mayHead(scene, m))
        .findFirst()
        .map(m -> statement(scene, List.of(m)));
  }

  /** Who goes on speaking from the sentence before. */
  private Optional<Statement> continued(Scene scene) {
    if (quotes(scene) % 2 == 1 && (quoted > 0 || endsQuotation(scene))) {
      int end = endsQuotation(scene) ? size(scene) : firstQuote(scene);
      return Optional.of(new Statement(Sources.UNSAID, 0, end, speakers.last()));
    }
    boolean quotation = scene.token(0).form().indexOf(QUOTE) >= 0;
    List<Mention> now = quoted > 0 || introduced || quotation ? speakers.last() : heading;
    return now.isEmpty() ? Optional.empty() : Optional.of(statement(scene, now));
  }

  /** A mark at the end that nothing in the sentence opens closes what was opened before it. */
  private static boolean endsQuotation(Scene scene) {
    return IntStream.range(Math.max(0, size(scene) - 2), size(scene))
        .anyMatch(i -> scene.token(i).form().indexOf(QUOTE) >= 0);
  }

  private static int firstQuote(Scene scene) {
    int i = 0;
    while (scene.token(i).form().indexOf(QUOTE) < 0) {
      i++;
    }
    return i;
  }

  private static Statement statement(Scene scene, List<Mention> speakers) {
    return new Statement(Sources.UNSAID, 0, size(scene), speakers);
  }

  private Optional<Statement> phrase(Scene scene, SpeakerReader reader) {
    for (Token token : scene.sentence().tokens()) {
      int start = scene.folded().start(token.index());
      for (Trie.Match<String> match :
          lexicon.speechPhrases().matchesAt(scene.folded().text(), start)) {
        int last = scene.folded().tokenEndingAt(match.end());
        List<Mention> named = last < token.index() ? List.of() : reader.after(last + 1);
        if (!named.isEmpty()) {
          return Optional.of(statement(scene, named));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayHead(Scene scene, Mention mention) {
    EntityType type = scene.type(mention);
    return type == EntityType.GROUP || type == EntityType.PERSON;
  }

  private static int size(Scene scene) {
    return scene.sentence().tokens().size();
  }
}
