package org.rasad.learn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEvent;
import org.rasad.eval.part.Range;
import org.rasad.event.RoleCandidate;
import org.rasad.event.RoleQuestion;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.Role;
import org.rasad.record.CodePoints;
import org.rasad.source.Article;
import org.rasad.text.Span;

/**
 * Answers the questions about an article by its gold: an event of the gold has the type of the
 * question and a trigger at its word; a candidate is an entity of the gold if it stands on one of
 * its mentions. Questions about what is no event in the gold are left out.
 */
public final class ExampleFinder {

  private ExampleFinder() {}

  /**
   * The examples of one article.
   *
   * @param questions of the extraction about this article
   */
  public static List<RoleExample> find(
      GoldDocument gold, Article article, List<RoleQuestion> questions) {
    CodePoints offsets = new CodePoints(article.text());
    List<RoleExample> examples = new ArrayList<>();
    List<GoldEvent> open = new ArrayList<>(gold.events());
    for (RoleQuestion question : questions) {
      Range trigger = range(question.trigger(), offsets);
      event(open, question, trigger)
          .ifPresent(
              event -> {
                open.remove(event);
                examples.add(example(gold, event, question, offsets));
              });
    }
    return examples;
  }

  private static Optional<GoldEvent> event(
      List<GoldEvent> open, RoleQuestion question, Range trigger) {
    return open.stream()
        .filter(e -> e.type().equals(question.type().name()))
        .filter(e -> e.trigger().stream().anyMatch(word -> trigger.matches(word.range())))
        .findFirst();
  }

  private static RoleExample example(
      GoldDocument gold, GoldEvent event, RoleQuestion question, CodePoints offsets) {
    Map<Role, List<RoleCandidate>> answers = new EnumMap<>(Role.class);
    int participants = 0;
    for (Role role : FeatureWeights.ROLES) {
      List<String> entities = event.in(role);
      participants += entities.size();
      answers.put(
          role,
          question.candidates().stream().filter(c -> isOneOf(entities, c, gold, offsets)).toList());
    }
    return new RoleExample(gold.name(), question, answers, participants);
  }

  private static boolean isOneOf(
      List<String> entities, RoleCandidate candidate, GoldDocument gold, CodePoints offsets) {
    Range range = range(candidate.mention().span(), offsets);
    return entities.stream()
        .flatMap(id -> gold.entity(id).mentions().stream())
        .anyMatch(m -> range.matches(m.range()));
  }

  private static Range range(Span span, CodePoints offsets) {
    return new Range(offsets.at(span.start()), offsets.at(span.end()));
  }
}
