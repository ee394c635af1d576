package org.rasad.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Title;
import org.rasad.lexicon.Title.Holds;
import org.rasad.lexicon.Trie;

/**
 * Reads what a person leads or is a member of from the post: رئيس الوزراء التركي عصمت باران، عصمت
 * باران، قائد كتائب الرعد.
 *
 * <p>The object is the first thing that the complement of the post names: a body, a place, or the
 * state of an adjective. A post of state without any (وزير المالية عصمت باران) is of the state that
 * the gazetteer has for the person.
 */
final class PostReader {

  private static final int LONGEST = 9;
  private static final String MINISTRY = "ministry";

  private final Lexicon lexicon;
  private final RelationJudge judge;

  PostReader(Lexicon lexicon, RelationJudge judge) {
    this.lexicon = lexicon;
    this.judge = judge;
  }

  List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      post(passage, i).flatMap(p -> relation(passage, p)).ifPresent(found::add);
    }
    return found;
  }

  /**
   * A title in a sentence.
   *
   * @param from first token
   * @param to after its last token
   * @param holds what the post makes of its holder
   */
  private record Post(int from, int to, Holds holds) {}

  private Optional<Post> post(Passage passage, int from) {
    List<Trie.Match<Title>> matches =
        lexicon.titles().matchesAt(passage.folded().text(), passage.folded().start(from));
    for (int i = matches.size() - 1; i >= 0; i--) {
      int last = passage.folded().tokenEndingAt(matches.get(i).end());
      if (last >= from
          && !passage.token(from).isPunctuation()
          && !isCutWord(passage, from, last)) {
        Holds holds = matches.get(i).values().get(0).holds();
        return holds == Holds.NOTHING
            ? Optional.empty()
            : Optional.of(new Post(from, last + 1, holds));
      }
    }
    return Optional.empty();
  }

  /** A word with its particle may look like a title: و + إلى, والي. */
  private static boolean isCutWord(Passage passage, int from, int last) {
    return last == from + 1
        && passage.token(last).joined()
        && passage.token(from).form().length() == 1;
  }

  private Optional<Relation> relation(Passage passage, Post post) {
    Optional<Mention> titled =
        passage.mentions().stream()
            .filter(m -> passage.type(m) == EntityType.PERSON && m.form() != Form.PRONOUN)
            .filter(m -> m.covers(post.from()))
            .findFirst();
    if (titled.filter(t -> isInName(passage, t, post.from())).isPresent()) {
      return Optional.empty();
    }
    Optional<Mention> object = object(passage, post, titled);
    Optional<Mention> holder =
        titled.isPresent()
            ? titled.map(t -> named(passage, t, object.orElse(t)))
            : object.flatMap(o -> before(passage, post.from()).or(() -> after(passage, o.to())));
    if (holder.isEmpty() || passage.type(holder.get()) != EntityType.PERSON) {
      return Optional.empty();
    }
    Optional<Mention> led =
        object.isPresent() || post.holds() != Holds.STATE || isFormer(passage, post, holder.get())
            ? object
            : ownState(passage, post, holder.get());
    RelationType type =
        post.holds() == Holds.MEMBERSHIP ? RelationType.MEMBER_OF : RelationType.LEADER_OF;
    return led.flatMap(o -> judge.judge(passage, type, holder.get(), o));
  }

  /** The person whom a post alone stands beside: عصمت باران، قائد الكتائب. */
  private static Mention named(Passage passage, Mention post, Mention object) {
    if (post.form() == Form.NAME) {
      return post;
    }
    return before(passage, post.from())
        .or(() -> after(passage, post.to()))
        .or(() -> after(passage, object.to()))
        .orElse(post);
  }

  /** The person before a post, also before other posts of his. */
  private static Optional<Mention> before(Passage passage, int post) {
    int end = passage.beforeMarks(post);
    boolean mark = end > 0 && passage.token(end - 1).isPunctuation();
    Optional<Mention> person = passage.endingAt(mark ? end - 1 : end);
    boolean otherPost = person.filter(m -> isPost(passage, m)).isPresent();
    return otherPost
        ? before(passage, person.get().from())
        : person.filter(m -> isNamedPerson(passage, m));
  }

  private static Optional<Mention> after(Passage passage, int end) {
    int at = passage.pastMarks(end);
    boolean comma = at < passage.size() && passage.isComma(at);
    return passage.startingAt(comma ? at + 1 : at).filter(m -> isNamedPerson(passage, m));
  }

  private static boolean isNamedPerson(Passage passage, Mention mention) {
    return passage.type(mention) == EntityType.PERSON && mention.form() == Form.NAME;
  }

  private static boolean isPost(Passage passage, Mention mention) {
    return passage.type(mention) == EntityType.PERSON && mention.form() == Form.NOMINAL;
  }

  private boolean isFormer(Passage passage, Post post, Mention holder) {
    for (int i = post.to(); i < holder.to(); i++) {
      if (lexicon.functionWords().has(Kind.FORMER, passage.stem(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first thing of the complement. */
  private Optional<Mention> object(Passage passage, Post post, Optional<Mention> titled) {
    int from = post.holds() == Holds.STATE ? post.to() : post.from() + 1;
    int limit = Math.min(from + LONGEST, passage.size());
    int end = titled.map(Mention::to).orElse(post.to());
    boolean isNamed = titled.filter(t -> t.form() == Form.NAME).isPresent();
    for (int i = from; i < limit; i++) {
      // The post of another's deputy or speaker: الناطق باسم قائد الجيش.
      end = passage.startingAt(i).filter(m -> isPost(passage, m)).map(Mention::to).orElse(end);
      boolean former = lexicon.functionWords().has(Kind.FORMER, passage.stem(i));
      if (former || (i >= end && (isNamed || !isComplement(passage, post, titled, i, end)))) {
        return Optional.empty();
      }
      int at = i;
      Optional<Mention> thing =
          titled.filter(t -> isInName(passage, t, at)).isPresent()
              ? Optional.empty()
              : thing(passage, post, i);
      if (thing.isPresent()) {
        return thing.map(t -> body(passage, t));
      }
    }
    return Optional.empty();
  }

  /** Of an office inside a known body it is the body: المكتب السياسي لحركة الشباب. */
  private Mention body(Passage passage, Mention office) {
    int particle = office.to();
    boolean goesOn =
        passage.type(office) == EntityType.GROUP
            && passage.known(office) == null
            && particle < passage.size()
            && lexicon.functionWords().has(Kind.OF_BODY, passage.folded(particle));
    return goesOn
        ? passage
            .startingAt(passage.pastMarks(particle + 1))
            .filter(m -> passage.type(m) == EntityType.GROUP && passage.known(m) != null)
            .orElse(office)
        : office;
  }

  /** A name may look like a nationality or title: محمد شياع السوداني، عبد الأمير. */
  private static boolean isInName(Passage passage, Mention titled, int token) {
    String name = " " + Gazetteer.key(passage.entity(titled).label()) + " ";
    return titled.form() == Form.NAME && name.contains(" " + passage.folded(token) + " ");
  }

  /** After the mention only a particle of belonging goes on: لحزب، باسم الحزب، في الحزب. */
  private boolean isComplement(
      Passage passage, Post post, Optional<Mention> titled, int token, int end) {
    FunctionWords words = lexicon.functionWords();
    String word = passage.folded(token);
    return token <= end + 2
        && (words.has(Kind.OF_BODY, word)
            || (post.holds() != Holds.STATE && words.has(Kind.OF_MEMBERS, word))
            || passage.isMarkOfName(token)
            || (passage.startingAt(token).isPresent() && (titled.isEmpty() || token > end)));
  }

  private Optional<Mention> thing(Passage passage, Post post, int token) {
    Optional<Mention> mention =
        passage
            .startingAt(token)
            .filter(m -> passage.type(m) != EntityType.PERSON)
            .filter(m -> post.holds() != Holds.STATE || isOfState(passage, m))
            .or(() -> passage.pronounAt(token));
    if (mention.isPresent()) {
      return mention;
    }
    Optional<Country> state = judge.state(passage, token);
    return state.map(s -> passage.state(token, s));
  }

  /** Of a state's offices a ministry is part of the title: نائب وزير الدفاع التركي. */
  private static boolean isOfState(Passage passage, Mention mention) {
    GazetteerEntry known = passage.known(mention);
    return passage.type(mention) != EntityType.GROUP
        || (known != null && !known.kind().equals(MINISTRY));
  }

  private Optional<Mention> ownState(Passage passage, Post post, Mention holder) {
    GazetteerEntry known = passage.known(holder);
    String code = known == null ? null : known.country();
    return code == null
        ? Optional.empty()
        : lexicon.gazetteer().country(code).map(c -> passage.state(post.from(), c));
  }
}
