package org.rasad.relation;

import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Title.Holds;

/**
 * Finds what the complement of a post names: the first body, place, possessor (قائدها) or state of
 * an adjective in it.
 */
final class PostComplement {

  private static final int LONGEST = 9;
  private static final String MINISTRY = "ministry";

  private final FunctionWords words;
  private final RelationJudge judge;

  PostComplement(FunctionWords words, RelationJudge judge) {
    this.words = words;
    this.judge = judge;
  }

  Optional<Mention> find(Passage passage, Post post) {
    int from = post.holds() == Holds.STATE ? post.to() : post.from() + 1;
    int limit = Math.min(from + LONGEST, passage.size());
    int end = post.end();
    for (int i = from; i < limit; i++) {
      // The post of another whose deputy or speaker it is: الناطق باسم قائد الجيش.
      end = passage.startingAt(i).filter(m -> isPost(passage, m)).map(Mention::to).orElse(end);
      if (i >= end && (post.isNamed() || !goesOn(passage, post, i, end))) {
        return Optional.empty();
      }
      Optional<Mention> thing =
          post.isInName(passage, i) ? Optional.empty() : thing(passage, post, i);
      if (thing.isPresent()) {
        return thing.map(t -> body(passage, t));
      }
    }
    return Optional.empty();
  }

  private static boolean isPost(Passage passage, Mention mention) {
    return passage.type(mention) == EntityType.PERSON && mention.form() == Form.NOMINAL;
  }

  /** After the mention only a particle of belonging goes on: لحزب، باسم الحزب، في الحزب. */
  private boolean goesOn(Passage passage, Post post, int token, int end) {
    String word = passage.folded(token);
    boolean members = post.holds() != Holds.STATE && words.has(Kind.OF_MEMBERS, word);
    boolean thing =
        passage.startingAt(token).isPresent() && (post.titled().isEmpty() || token > end);
    return token <= end + 2
        && (words.has(Kind.OF_BODY, word) || members || passage.isMarkOfName(token) || thing);
  }

  private Optional<Mention> thing(Passage passage, Post post, int token) {
    return passage
        .startingAt(token)
        .filter(m -> passage.type(m) != EntityType.PERSON)
        .filter(m -> post.holds() != Holds.STATE || isOfState(passage, m))
        .or(() -> passage.pronounAt(token))
        .or(() -> judge.state(passage, token).map(s -> passage.state(token, s)));
  }

  /** Of a state's offices a ministry is part of the title: نائب وزير الدفاع التركي. */
  private static boolean isOfState(Passage passage, Mention mention) {
    GazetteerEntry known = passage.known(mention);
    return passage.type(mention) != EntityType.GROUP
        || (known != null && !known.kind().equals(MINISTRY));
  }

  /** Of an office inside a known body it is the body: المكتب السياسي لحركة الشباب. */
  private Mention body(Passage passage, Mention office) {
    int particle = office.to();
    boolean inside =
        passage.type(office) == EntityType.GROUP
            && passage.known(office) == null
            && particle < passage.size()
            && words.has(Kind.OF_BODY, passage.folded(particle));
    return inside
        ? passage
            .startingAt(passage.pastMarks(particle + 1))
            .filter(m -> passage.type(m) == EntityType.GROUP && passage.known(m) != null)
            .orElse(office)
        : office;
  }
}
