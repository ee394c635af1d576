package org.rasad.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.FunctionWords.Kind;
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
 * <p>A post of state whose complement names nothing (وزير المالية عصمت باران) is of the state that
 * the gazetteer has for the person. A post that is over (السابق) states nothing.
 */
final class PostReader {

  private final Lexicon lexicon;
  private final RelationJudge judge;
  private final PostComplement complements;

  PostReader(Lexicon lexicon, RelationJudge judge) {
    this.lexicon = lexicon;
    this.judge = judge;
    this.complements = new PostComplement(lexicon.functionWords(), judge);
  }

  List<Relation> read(Passage passage) {
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      post(passage, i).flatMap(p -> relation(passage, p)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Post> post(Passage passage, int from) {
    if (passage.token(from).isPunctuation()) {
      return Optional.empty();
    }
    List<Trie.Match<Title>> matches =
        lexicon.titles().matchesAt(passage.folded().text(), passage.folded().start(from));
    for (int i = matches.size() - 1; i >= 0; i--) {
      int last = passage.folded().tokenEndingAt(matches.get(i).end());
      if (last >= from && !isCutWord(passage, from, last)) {
        Holds holds = matches.get(i).values().get(0).holds();
        return Optional.of(new Post(from, last + 1, holds, titled(passage, from)))
            .filter(p -> states(passage, p));
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

  private static Optional<Mention> titled(Passage passage, int token) {
    return passage.mentions().stream()
        .filter(m -> passage.type(m) == EntityType.PERSON && m.form() != Form.PRONOUN)
        .filter(m -> m.covers(token))
        .findFirst();
  }

  private boolean states(Passage passage, Post post) {
    return post.holds() != Holds.NOTHING
        && !post.isInName(passage, post.from())
        && !isFormer(passage, post);
  }

  private boolean isFormer(Passage passage, Post post) {
    for (int i = post.to(); i < post.end(); i++) {
      if (lexicon.functionWords().has(Kind.FORMER, passage.stem(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Relation> relation(Passage passage, Post post) {
    Optional<Mention> object = complements.find(passage, post);
    Optional<Mention> holder = PostHolder.find(passage, post, object);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> led = object.or(() -> ownState(passage, post, holder.get()));
    RelationType type =
        post.holds() == Holds.MEMBERSHIP ? RelationType.MEMBER_OF : RelationType.LEADER_OF;
    return led.flatMap(o -> judge.judge(passage, type, holder.get(), o));
  }

  private Optional<Mention> ownState(Passage passage, Post post, Mention holder) {
    GazetteerEntry known = passage.known(holder);
    String code = known == null ? null : known.country();
    return code == null || post.holds() != Holds.STATE
        ? Optional.empty()
        : lexicon.gazetteer().country(code).map(c -> passage.state(post.from(), c));
  }
}
