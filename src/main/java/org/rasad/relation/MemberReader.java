package org.rasad.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.HeadWord;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.RelationType;

/**
 * Reads whose members people are from the group inside their description (ضابط الشرطة), and who
 * leads a government from the person inside its name (حكومة عصمت باران).
 */
final class MemberReader {

  private static final String PEOPLE = "people";

  private final Lexicon lexicon;
  private final RelationJudge judge;

  MemberReader(Lexicon lexicon, RelationJudge judge) {
    this.lexicon = lexicon;
    this.judge = judge;
  }

  List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    Mention people = null;
    for (Mention mention : passage.mentions()) {
      leader(passage, mention).ifPresent(found::add);
      if (people != null && isOf(passage, people, mention)) {
        judge.judge(passage, RelationType.MEMBER_OF, people, mention).ifPresent(found::add);
      } else {
        people = arePeople(passage, mention) ? mention : null;
      }
    }
    return found;
  }

  private Optional<Relation> leader(Passage passage, Mention government) {
    return judge.isGovernment(passage, government)
        ? passage
            .within(government)
            .filter(m -> passage.type(m) == EntityType.PERSON)
            .findFirst()
            .flatMap(m -> judge.judge(passage, RelationType.LEADER_OF, m, government))
        : Optional.empty();
  }

  /** Inside the description, or the pronoun after it: 22 من أفرادها. */
  private static boolean isOf(Passage passage, Mention people, Mention body) {
    return body.to() <= people.to()
        || (body.form() == Mention.Form.PRONOUN
            && body.from() == people.to()
            && passage.token(body.from()).joined()
            && people.head() > people.from());
  }

  /**
   * Some of a body: counted, or called by what they do in it. Its fighters without a number are the
   * body itself.
   */
  private boolean arePeople(Passage passage, Mention mention) {
    HeadWord head = lexicon.heads().get(passage.stem(mention.head()));
    boolean counted = mention.head() > mention.from();
    boolean byWork = head != null && !head.named() && head.kind().equals(PEOPLE);
    return passage.type(mention) == EntityType.GROUP
        && passage.known(mention) == null
        && (counted || byWork);
  }
}
