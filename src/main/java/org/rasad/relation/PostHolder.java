package org.rasad.relation;

import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;

/** Finds the person who holds a post: the one with the title, or the name that stands beside it. */
final class PostHolder {

  private PostHolder() {}

  /**
   * The holder of the post.
   *
   * @param object what the complement of the post names
   */
  static Optional<Mention> find(Passage passage, Post post, Optional<Mention> object) {
    if (post.isNamed()) {
      return post.titled();
    }
    return before(passage, post.titled().map(Mention::from).orElse(post.from()))
        .or(() -> after(passage, post.end()))
        .or(() -> object.flatMap(o -> after(passage, o.to())))
        .or(post::titled);
  }

  /** The person before a post, also before other posts of his: عصمت باران، قائد الكتائب. */
  private static Optional<Mention> before(Passage passage, int post) {
    int end = passage.beforeMarks(post);
    boolean mark = end > 0 && passage.token(end - 1).isPunctuation();
    Optional<Mention> person =
        passage.endingAt(mark ? end - 1 : end).filter(m -> passage.type(m) == EntityType.PERSON);
    return person.flatMap(p -> p.form() == Form.NAME ? Optional.of(p) : before(passage, p.from()));
  }

  private static Optional<Mention> after(Passage passage, int end) {
    int at = passage.pastMarks(end);
    boolean comma = at < passage.size() && passage.isComma(at);
    return passage
        .startingAt(comma ? at + 1 : at)
        .filter(m -> passage.type(m) == EntityType.PERSON && m.form() == Form.NAME);
  }
}
