package org.rasad.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkReason;

/**
 * Finds the entities of an article and every mention of them.
 *
 * <p>Requires sentences with tags; adds entities with one identity each. Thread-safe.
 */
public final class EntityFinder {

  private final Lexicon lexicon;
  private final MentionFinder finder;
  private final SharedNameJudge sharedNames;
  private final NounWords nouns;
  private final AgreementJudge agreements;

  public EntityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new MentionFinder(lexicon);
    this.sharedNames = new SharedNameJudge(lexicon.gazetteer());
    this.nouns = new NounWords(lexicon);
    this.agreements = new AgreementJudge(lexicon);
  }

  /** The article with its entities; nothing of the article is changed. */
  public ResolvedArticle resolve(AnnotatedArticle article) {
    List<List<Candidate>> candidates = candidates(article.sentences());
    EntityResolver resolver = new EntityResolver(article, lexicon);
    PronounResolver pronouns = new PronounResolver(resolver, agreements, lexicon.linkConfidence());
    List<Mention> all = new ArrayList<>();
    List<Mention> before = List.of();
    for (Sentence sentence : article.sentences()) {
      List<Mention> here = new ArrayList<>();
      List<Mention> lastMentions = before;
      Optional<Sentence> last =
          sentence.index() == 0
              ? Optional.empty()
              : Optional.of(article.sentences().get(sentence.index() - 1));
      for (Candidate candidate : candidates.get(sentence.index())) {
        boolean inside = here.stream().anyMatch(m -> m.covers(candidate.from()));
        Optional<KnownEntity> possessor =
            possessive(sentence, candidate)
                .flatMap(p -> pronouns.antecedent(sentence, p, here, last, lastMentions))
                .flatMap(resolver::entity);
        List<Referent> pair = resolver.pair(candidate);
        if (pair.isEmpty()) {
          pair = List.of(resolver.resolve(candidate, inside, possessor));
        }
        pair.forEach(
            meant -> here.add(candidate.mention(sentence, meant.link(lexicon.linkConfidence()))));
      }
      List<Mention> withPronouns = new ArrayList<>(here);
      withPronouns.addAll(pronouns.resolve(sentence, here, last, before));
      withPronouns.sort(Comparator.comparingInt(Mention::from));
      all.addAll(withPronouns);
      before = here;
    }
    Map<String, String> later = resolver.namedLater();
    List<Mention> mentions =
        all.stream().map(m -> later.containsKey(m.entity()) ? m.with(link(m, later)) : m).toList();
    return new ResolvedArticle(article, entities(resolver, later, mentions), mentions);
  }

  /** A pronoun agrees with what was named later, too; other words are a definite noun for it. */
  private EntityLink link(Mention mention, Map<String, String> later) {
    LinkReason reason =
        mention.form() == Mention.Form.PRONOUN ? LinkReason.PRONOUN : LinkReason.DEFINITE_NOUN;
    return EntityLink.of(
        later.getOrDefault(mention.entity(), mention.entity()), reason, lexicon.linkConfidence());
  }

  /** Each is as sure as its mentions; one that only the gazetteer gave is as sure as its names. */
  private List<Entity> entities(
      EntityResolver resolver, Map<String, String> later, List<Mention> mentions) {
    Map<String, Double> means =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    Mention::entity, Collectors.averagingDouble(m -> m.link().confidence())));
    double unmentioned = lexicon.linkConfidence().of(LinkReason.GAZETTEER_NAME);
    return resolver.entities().stream()
        .filter(e -> !later.containsKey(e.id()))
        .map(e -> e.toEntity(means.getOrDefault(e.id(), unmentioned)))
        .toList();
  }

  /** The pronoun that is attached to the last word of the candidate. */
  private static Optional<Token> possessive(Sentence sentence, Candidate candidate) {
    return NounWords.hasPronoun(sentence, candidate.to() - 1)
        ? Optional.of(sentence.token(candidate.to()))
        : Optional.empty();
  }

  private List<List<Candidate>> candidates(List<Sentence> sentences) {
    List<List<Candidate>> bySentence = new ArrayList<>();
    List<Candidate> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Candidate> here = finder.find(sentence, FoldedSentence.of(sentence));
      bySentence.add(new ArrayList<>(here));
      all.addAll(here);
    }
    sharedNames.settle(sentences, bySentence);
    ShortNameFinder shortNames = new ShortNameFinder(nouns, sentences, all);
    for (Sentence sentence : sentences) {
      List<Candidate> here = bySentence.get(sentence.index());
      List<Candidate> names = shortNames.find(sentence, covered(sentence, here));
      here.removeIf(c -> names.stream().anyMatch(n -> n.from() == c.from() && c.size() == 1));
      here.addAll(names);
      here.sort(Comparator.comparingInt(Candidate::from));
    }
    return bySentence;
  }

  private static @Nullable Candidate[] covered(Sentence sentence, List<Candidate> candidates) {
    @Nullable Candidate[] covered = new Candidate[sentence.tokens().size()];
    candidates.forEach(c -> Arrays.fill(covered, c.from(), c.to(), c));
    return covered;
  }
}
