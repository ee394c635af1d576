package org.rasad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.FoldedSentence;
import org.rasad.annotate.Sentence;
import org.rasad.entity.Mention.Form;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LinkConfidence;

/**
 * Finds the names that stand inside longer mentions: the body in a post (قائد كتائب الرعد), the
 * group in its members (مسلحو كتائب الرعد), the town in a site (سوق تلعفر).
 *
 * <p>Requires the mentions of the article; gives mentions that lie inside them. Events read the
 * outer mentions alone, lasting relations read both. Thread-safe.
 */
public final class InnerNameFinder {

  private final GazetteerFinder gazetteer;
  private final DescriptionFinder descriptions;
  private final LinkConfidence linkConfidence;

  public InnerNameFinder(Lexicon lexicon) {
    this.gazetteer = new GazetteerFinder(lexicon);
    this.linkConfidence = lexicon.linkConfidence();
    this.descriptions = new DescriptionFinder(lexicon, new NameExtent(lexicon));
  }

  /**
   * The same article with the inner names among its mentions, after the mention that holds them,
   * and with what they mean among its entities.
   */
  public ResolvedArticle find(ResolvedArticle article) {
    InnerThings things = new InnerThings(article, linkConfidence);
    Map<Integer, List<Mention>> bySentence = new LinkedHashMap<>();
    article
        .mentions()
        .forEach(m -> bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    List<Mention> all = new ArrayList<>();
    bySentence.forEach(
        (index, outer) -> {
          Sentence sentence = article.annotated().sentences().get(index);
          List<Candidate> named =
              outer.stream().anyMatch(InnerNameFinder::mayHold) ? named(sentence) : List.of();
          for (Mention mention : outer) {
            all.add(mention);
            things.remember(sentence, mention);
            for (Candidate candidate : inside(mention, named)) {
              Mention inner = things.mention(sentence, candidate);
              things.remember(sentence, inner);
              all.add(inner);
            }
          }
        });
    return new ResolvedArticle(article.annotated(), things.entities(), all);
  }

  private static boolean mayHold(Mention mention) {
    return mention.form() != Form.PRONOUN && mention.to() - mention.from() > 1;
  }

  /** Everything that could be a mention, of persons only those known, the longest first. */
  private List<Candidate> named(Sentence sentence) {
    FoldedSentence folded = FoldedSentence.of(sentence);
    Map<Integer, Candidate> known = new HashMap<>();
    gazetteer.find(sentence, folded).stream()
        .filter(c -> !GazetteerFinder.isDoubtful(sentence, c))
        .forEach(c -> known.put(c.from(), c));
    List<Candidate> found = new ArrayList<>(descriptions.find(sentence, folded, known));
    found.addAll(known.values());
    found.sort(
        Comparator.comparingInt((Candidate c) -> -c.size())
            .thenComparing(c -> c.entry() == null)
            .thenComparingInt(Candidate::from));
    return found;
  }

  /** The candidates that begin after the mention does and overlap no longer one. */
  private static List<Candidate> inside(Mention outer, List<Candidate> named) {
    List<Candidate> kept = new ArrayList<>();
    if (mayHold(outer)) {
      for (Candidate c : named) {
        boolean same = c.entry() != null && c.entry().id().equals(outer.entity());
        boolean inside = c.from() > outer.from() && c.to() <= outer.to() && !same;
        if (inside && kept.stream().noneMatch(k -> c.from() < k.to() && k.from() < c.to())) {
          kept.add(c);
        }
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::from));
    return kept;
  }
}
