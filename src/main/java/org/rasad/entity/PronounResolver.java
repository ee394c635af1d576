package org.rasad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;

/**
 * Finds what pronouns refer to: the nearest earlier mention of the sentence that agrees in gender
 * and number, else the first such mention of the sentence before.
 */
final class PronounResolver {

  private final EntityResolver entities;
  private final AgreementJudge agreements;

  PronounResolver(EntityResolver entities, AgreementJudge agreements) {
    this.entities = entities;
    this.agreements = agreements;
  }

  /** Mentions by pronouns of a sentence. */
  List<Mention> resolve(Sentence sentence, List<Mention> here, List<Mention> before) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isPronoun()) {
        antecedent(token, here, before).ifPresent(id -> found.add(mention(sentence, token, id)));
      }
    }
    return found;
  }

  /** The id of the entity that a pronoun refers to, if one agrees with it. */
  Optional<String> antecedent(Token pronoun, List<Mention> here, List<Mention> before) {
    for (int i = here.size() - 1; i >= 0; i--) {
      Mention mention = here.get(i);
      if (mention.to() <= pronoun.index() && agrees(pronoun, mention)) {
        return Optional.of(mention.entity());
      }
    }
    return before.stream().filter(m -> agrees(pronoun, m)).map(Mention::entity).findFirst();
  }

  private boolean agrees(Token pronoun, Mention mention) {
    return entities.entity(mention.entity()).stream()
        .anyMatch(e -> agreements.agrees(Words.folded(pronoun), e));
  }

  private static Mention mention(Sentence sentence, Token token, String entity) {
    int at = token.index();
    return new Mention(entity, Form.PRONOUN, sentence.index(), at, at + 1, at, token.span());
  }
}
