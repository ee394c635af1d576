package org.rasad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;

/**
 * Finds one-word short forms of names that the article gives in full elsewhere: a person's last
 * name (السوداني), and the proper part of a name after its head word (هيموس after قاعدة هيموس).
 */
final class ShortNameFinder {

  private static final int SHORTEST = 4;

  private final NounWords nouns;
  private final Map<String, Candidate> byShortForm = new HashMap<>();

  /** Learns from the full names of an article. */
  ShortNameFinder(NounWords nouns, List<Sentence> sentences, List<Candidate> candidates) {
    this.nouns = nouns;
    for (Candidate candidate : candidates) {
      if (candidate.form() == Form.NAME) {
        learn(sentences.get(candidate.sentence()), candidate);
      }
    }
  }

  /**
   * Candidates on tokens that no other candidate covers, or only a common noun that is some
   * person's last name as well (المعلم), in the order of the text.
   *
   * @param covered by token, the candidate that covers it
   */
  List<Candidate> find(Sentence sentence, @Nullable Candidate[] covered) {
    List<Candidate> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Candidate full = byShortForm.get(Words.folded(token));
      if (full != null && isFree(covered[token.index()], full) && mayBeName(sentence, token)) {
        int at = token.index();
        found.add(
            new Candidate(
                sentence.index(),
                at,
                at + 1,
                at,
                at,
                Form.NAME,
                full.type(),
                full.kind(),
                full.entry()));
      }
    }
    return found;
  }

  private static boolean isFree(@Nullable Candidate covering, Candidate full) {
    return covering == null
        || (full.type() == EntityType.PERSON
            && covering.size() == 1
            && covering.form() == Form.NOMINAL);
  }

  private void learn(Sentence sentence, Candidate name) {
    int last = name.to() - 1;
    boolean person = name.type() == EntityType.PERSON && name.to() - name.nameFrom() > 1;
    boolean proper =
        (name.type() == EntityType.FACILITY || name.type() == EntityType.PLACE)
            && name.size() == 2
            && name.entry() == null
            && !nouns.isAdjective(sentence.token(last))
            && !nouns.isHead(sentence.token(last));
    String form = Words.folded(sentence.token(last));
    if ((person || proper) && form.length() >= SHORTEST) {
      byShortForm.putIfAbsent(form, name);
    }
  }

  /** A surname such as السوداني is a nationality adjective where it follows a noun. */
  private boolean mayBeName(Sentence sentence, Token token) {
    boolean afterNoun =
        token.index() > 0
            && Words.isNominal(sentence.token(token.index() - 1))
            && !nouns.isAdverbial(sentence.token(token.index() - 1));
    return (Words.isProperTag(token) || !afterNoun) && !token.isVerb();
  }
}
