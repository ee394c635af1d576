package org.rasad.relation;

import java.util.Optional;
import org.rasad.entity.Mention;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.Title;

/**
 * A title in a sentence.
 *
 * @param from first token
 * @param to after its last token
 * @param holds what it makes of its holder
 * @param titled the mention of a person that has the title in it, if any
 */
record Post(int from, int to, Title.Holds holds, Optional<Mention> titled) {

  /** The token after the words that surely belong to the post. */
  int end() {
    return titled.map(Mention::to).orElse(to);
  }

  boolean isNamed() {
    return titled.filter(t -> t.form() == Form.NAME).isPresent();
  }

  /** A name may look like a nationality or title: محمد شياع السوداني، عبد الأمير. */
  boolean isInName(Passage passage, int token) {
    return isNamed()
        && titled
            .map(t -> " " + Gazetteer.key(passage.entity(t).label()) + " ")
            .filter(name -> name.contains(" " + passage.folded(token) + " "))
            .isPresent();
  }
}
