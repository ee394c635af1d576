package org.rasad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.LinkConfidence;
import org.rasad.lexicon.LinkReason;

/**
 * Finds what pronouns refer to: of the earlier mentions of the sentence that agree in gender and
 * number the most salient one, else the most salient of the sentence before.
 */
final class PronounResolver {

  private final EntityResolver entities;
  private final AgreementJudge agreements;
  private final LinkConfidence linkConfidence;

  PronounResolver(
      EntityResolver entities, AgreementJudge agreements, LinkConfidence linkConfidence) {
    this.entities = entities;
    this.linkConfidence = linkConfidence;
    this.agreements = agreements;
  }

  /** Mentions by pronouns of a sentence. */
  List<Mention> resolve(
      Sentence sentence, List<Mention> here, Optional<Sentence> last, List<Mention> before) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (agreements.isDual(Words.folded(token))) {
        pair(token, here, before).forEach(id -> found.add(mention(sentence, token, id)));
      } else if (token.isPronoun()) {
        antecedent(sentence, token, here, last, before)
            .ifPresent(id -> found.add(mention(sentence, token, id)));
      }
    }
    return found;
  }

  /**
   * The id of the entity that a pronoun refers to, if one agrees with it.
   *
   * @param here the mentions of its sentence so far
   * @param last the sentence before
   * @param before the mentions of that
   */
  Optional<String> antecedent(
      Sentence sentence,
      Token pronoun,
      List<Mention> here,
      Optional<Sentence> last,
      List<Mention> before) {
    Salience salience = new Salience(sentence);
    Optional<String> found =
        best(
            here.stream().filter(m -> mayBeMeant(sentence, m, pronoun)).toList(),
            m -> salience.of(m, type(m), pronoun.index()));
    return found.isPresent() || last.isEmpty()
        ? found
        : best(
            before.stream().filter(m -> agrees(pronoun, m)).toList(),
            m -> new Salience(last.orElseThrow()).ofNext(m, type(m)));
  }

  /** The two persons or two states that were mentioned last. */
  private List<String> pair(Token pronoun, List<Mention> here, List<Mention> before) {
    List<Mention> all = new ArrayList<>(before);
    here.stream().filter(m -> m.to() <= pronoun.index()).forEach(all::add);
    List<KnownEntity> found = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && found.size() < 2; i--) {
      KnownEntity entity = entities.entity(all.get(i).entity()).orElseThrow();
      boolean party = PairReference.isPerson(entity) || PairReference.isState(entity);
      boolean fits = found.isEmpty() || found.get(0).type() == entity.type();
      if (party && fits && !found.contains(entity)) {
        found.add(0, entity);
      }
    }
    return found.size() == 2 ? found.stream().map(KnownEntity::id).toList() : List.of();
  }

  /** No noun is meant by the pronoun that is attached to it: حدودها. */
  private boolean mayBeMeant(Sentence sentence, Mention mention, Token pronoun) {
    boolean owned = mention.to() == pronoun.index() && pronoun.joined();
    return mention.to() <= pronoun.index() && !owned && agrees(pronoun, mention);
  }

  private static Optional<String> best(List<Mention> mentions, ToIntFunction<Mention> weight) {
    return mentions.stream()
        .max(Comparator.comparingInt(weight).thenComparingInt(Mention::from))
        .map(Mention::entity);
  }

  private EntityType type(Mention mention) {
    return entities.entity(mention.entity()).map(KnownEntity::type).orElseThrow();
  }

  private boolean agrees(Token pronoun, Mention mention) {
    return entities.entity(mention.entity()).stream()
        .anyMatch(e -> agreements.agrees(Words.folded(pronoun), e));
  }

  private Mention mention(Sentence sentence, Token token, String entity) {
    int at = token.index();
    EntityLink link = EntityLink.of(entity, LinkReason.PRONOUN, linkConfidence);
    return new Mention(link, Form.PRONOUN, sentence.index(), at, at + 1, at, token.span());
  }
}
