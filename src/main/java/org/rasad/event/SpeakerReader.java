package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasad.annotate.Node;
import org.rasad.entity.Mention;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.SpeechVerb;

/** Tells who speaks by a verb of speech or in a document. */
final class SpeakerReader {

  private static final String COMMA = ",";

  private final Scene scene;
  private final VerbReader verbs;
  private final FunctionWords words;
  private final Lexicon lexicon;
  private final PredicateLookup lookup;
  private final Speakers before;

  /**
   * @param before who spoke in the sentences before
   */
  SpeakerReader(Scene scene, VerbReader verbs, Lexicon lexicon, Speakers before) {
    this.scene = scene;
    this.verbs = verbs;
    this.words = lexicon.functionWords();
    this.lexicon = lexicon;
    this.lookup = new PredicateLookup(lexicon);
    this.before = before;
  }

  /**
   * Who spoke in the sentences before.
   *
   * @param last who spoke last
   * @param person the last person who spoke
   */
  record Speakers(List<Mention> last, List<Mention> person) {
    static final Speakers NOBODY = new Speakers(List.of(), List.of());

    Speakers {
      last = List.copyOf(last);
      person = List.copyOf(person);
    }

    Speakers then(Scene scene, List<Mention> now) {
      boolean named = now.stream().anyMatch(m -> scene.type(m) == EntityType.PERSON);
      return new Speakers(now, named ? now : person);
    }
  }

  /**
   * Who speaks by a verb; without a subject the speaker of the words before, in this sentence or
   * the last.
   */
  List<Mention> of(int verb, List<Mention> here) {
    VerbClause clause = verbs.read(verb);
    List<Mention> subject = subject(verb, clause);
    List<Mention> quoted = quoted(verb, clause);
    List<Mention> all = Stream.concat(quoted.stream(), subject.stream()).distinct().toList();
    return all.isEmpty() ? unnamed(verb, clause, here.isEmpty() ? before.last() : here) : all;
  }

  /** قائلا and the like: said by the subject of the verb before it. */
  List<Mention> beforeParticiple(int participle) {
    for (int i = participle - 1; i >= 0; i--) {
      if (scene.token(i).isVerb()) {
        return of(i, List.of());
      }
    }
    return before.last();
  }

  /** نقلت الوكالة عن ضابط: the officer says it, and the agency says that he does. */
  private List<Mention> quoted(int verb, VerbClause clause) {
    Optional<String> preposition =
        lexicon.speechVerbs().verbs(scene.folded(verb)).stream()
            .map(Reading::lexeme)
            .map(SpeechVerb::quotes)
            .flatMap(Stream::ofNullable)
            .findFirst();
    return clause.complements().stream()
        .filter(c -> preposition.filter(c.preposition()::equals).isPresent())
        .findFirst()
        .map(c -> speaking(c.phrase()))
        .orElse(List.of());
  }

  private List<Mention> subject(int verb, VerbClause clause) {
    List<Node> nouns =
        new ArrayList<>(clause.subject().filter(s -> isInClause(s, verb)).stream().toList());
    // An event noun after the verb is what is claimed: تبنى الهجوم فصيل.
    if (nouns.isEmpty() || isEvent(nouns.get(0))) {
      nouns.addAll(clause.nouns());
    }
    return nouns.stream()
        .filter(n -> !isEvent(n))
        .map(this::speaking)
        .filter(m -> !m.isEmpty())
        .findFirst()
        .or(() -> next(verb, clause))
        .orElse(List.of());
  }

  /** What stands before a clause with حيث is not its subject. */
  private boolean isInClause(Node subject, int verb) {
    return scene
        .tree()
        .ancestors(scene.tree().preterminal(verb))
        .filter(n -> n.is("SBAR"))
        .findFirst()
        .filter(n -> scene.token(n.from()).tag().equals("WRB"))
        .filter(n -> subject.from() < n.from())
        .isEmpty();
  }

  private Optional<List<Mention>> next(int verb, VerbClause clause) {
    return clause.subject().filter(s -> s.to() == verb).isPresent()
        ? Optional.empty()
        : scene.mentions().stream()
            .filter(m -> m.from() == verb + 1 && m.form() != Mention.Form.PRONOUN)
            .findFirst()
            .map(m -> List.of(named(m)));
  }

  /**
   * The mentions at the heads of a phrase; of an outlet, a document or a number of people those
   * inside.
   */
  private List<Mention> speaking(Node phrase) {
    if (isDocument(phrase.head())) {
      return author(phrase).map(List::of).orElse(List.of());
    }
    String head = scene.stem(phrase.head());
    boolean inside = words.has(Kind.QUANTITY, head) || lexicon.heads().containsKey(head);
    return scene.meant(phrase).stream()
        .filter(m -> inside || isAtHead(m, phrase))
        .map(this::named)
        .toList();
  }

  /** الموقع الرسمي للحلف: the first name in the phrase, else the mention that it means. */
  private Optional<Mention> author(Node phrase) {
    List<Mention> meant = scene.meant(phrase);
    return scene.mentions().stream()
        .filter(m -> phrase.from() <= m.from() && m.from() < phrase.to())
        .filter(m -> m.form() == Mention.Form.NAME)
        .findFirst()
        .or(() -> meant.stream().findFirst());
  }

  private boolean isAtHead(Mention mention, Node phrase) {
    if (mention.covers(phrase.head())) {
      return true;
    }
    return scene.tree().children(phrase).stream()
        .filter(c -> !c.is("PP") && !c.is("SBAR"))
        .anyMatch(c -> mention.covers(c.head()));
  }

  /** خبير المجلس، فلان: the one who is named after the comma. */
  private Mention named(Mention mention) {
    if (mention.form() != Mention.Form.NOMINAL || mention.to() + 1 >= size()) {
      return mention;
    }
    boolean comma = scene.token(mention.to()).form().equals(COMMA);
    return scene
        .at(mention.to() + 1)
        .filter(m -> comma && m.from() == mention.to() + 1)
        .filter(m -> m.form() == Mention.Form.NAME && scene.type(m) == EntityType.PERSON)
        .orElse(mention);
  }

  /**
   * Without a subject the speaker goes on; a post without a name is the person who spoke last, an
   * outlet or a document that is no mention speaks for who spoke last. Others are not known.
   */
  private List<Mention> unnamed(int verb, VerbClause clause, List<Mention> last) {
    Optional<Node> subject = clause.subject().filter(s -> isInClause(s, verb));
    if (subject.isEmpty()) {
      return isImpersonal(verb) ? List.of() : last;
    }
    int head = subject.orElseThrow().head();
    boolean definite = ArabicSpelling.hasArticle(scene.folded(head));
    if (definite && isTitle(head) && !before.person().isEmpty()) {
      return before.person();
    }
    boolean known = definite && (isTitle(head) || lexicon.heads().containsKey(scene.stem(head)));
    boolean name = scene.token(head).tag().contains("NNP") || definite;
    boolean person = last.stream().anyMatch(m -> scene.type(m) == EntityType.PERSON);
    boolean pronoun = scene.token(head).isPronoun();
    return known || isDocument(head) || pronoun || (name && person) ? last : List.of();
  }

  /** يذكر أن, at the beginning and without a subject: said by nobody. */
  private boolean isImpersonal(int verb) {
    return verb == 0 && scene.token(verb).tag().equals("VBP");
  }

  private boolean isTitle(int token) {
    return !lexicon
        .titles()
        .matchesAt(scene.folded().text(), scene.folded().start(token))
        .isEmpty();
  }

  private boolean isEvent(Node phrase) {
    return !scene.token(phrase.head()).isPronoun()
        && scene.at(phrase.head()).isEmpty()
        && lookup.at(scene, phrase.head()).isPresent();
  }

  /** The mention that stands in the phrase from a token on, or in the document that it names. */
  List<Mention> after(int token) {
    if (token >= size()) {
      return List.of();
    }
    int last = token + 2;
    boolean document = isDocument(token) || (token > 0 && isDocument(token - 1));
    if (document) {
      int noun = isDocument(token) ? token : token - 1;
      last =
          scene.tree().maximalProjection(noun, n -> n.is("NP")).map(n -> n.to() - 1).orElse(last);
    }
    int end = last;
    List<Mention> found =
        scene.mentions().stream()
            .filter(m -> m.from() >= token && m.from() <= end)
            .filter(m -> m.form() != Mention.Form.PRONOUN)
            .findFirst()
            .map(m -> List.of(named(m)))
            .orElse(List.of());
    return found.isEmpty() && document ? before.last() : found;
  }

  private boolean isDocument(int token) {
    return words.has(Kind.DOCUMENT, scene.stem(token));
  }

  private int size() {
    return scene.sentence().tokens().size();
  }
}
