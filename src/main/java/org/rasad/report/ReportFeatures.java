package org.rasad.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

/**
 * Describes how a sentence of one article tells events of one type: their status, participants,
 * dates, weapons and casualties, whether their words are definite, what else the sentence tells,
 * and its words. The names of the features are the keys of {@code data/lexicon/report-weights.tsv}.
 */
public final class ReportFeatures {

  private static final int MANY_EVENTS = 4;
  private static final int MANY_PARTS = 5;
  private static final int WORDS_A_STEP = 8;
  private static final int MOST_STEPS = 6;

  /** The annotator writes the Arabic question mark so too. */
  private static final String QUESTION = "?";

  private final ResolvedArticle article;
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<Integer, List<Event>> bySentence = new HashMap<>();

  public ReportFeatures(Extraction extraction) {
    this.article = extraction.resolved();
    article.entities().forEach(e -> types.put(e.id(), e.type()));
    extraction
        .events()
        .forEach(e -> bySentence.computeIfAbsent(e.sentence(), s -> new ArrayList<>()).add(e));
  }

  /**
   * The features, each once, in a stable order.
   *
   * @param told the events of one type that the sentence tells, at least one
   */
  public List<String> of(int sentence, List<Event> told) {
    Set<String> features = new LinkedHashSet<>();
    features.add("sentence");
    features.add("events " + Math.min(MANY_EVENTS, told.size()));
    told.forEach(e -> event(e, features));
    bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(e -> e.type() != told.getFirst().type())
        .forEach(e -> features.add("also " + e.type()));
    words(article.annotated().sentences().get(sentence), features);
    return List.copyOf(features);
  }

  private void event(Event event, Set<String> features) {
    String word = event.trigger().in(article.annotated().article().text());
    features.add("status " + event.status());
    features.add("predicate " + event.predicate());
    event.modes().forEach(m -> features.add("mode " + m));
    String told = event.status() == Status.ACTUAL ? "happened " : "else ";
    features.add(told + "definite " + ArabicSpelling.fold(word).startsWith(ArabicSpelling.ARTICLE));
    parts(event, told, features);
    types("actor ", event.in(Role.ACTOR), features);
    types("recipient ", event.in(Role.RECIPIENT), features);
  }

  /** What is told of the event besides its word. */
  private static void parts(Event event, String told, Set<String> features) {
    boolean actor = !event.in(Role.ACTOR).isEmpty();
    boolean recipient = !event.in(Role.RECIPIENT).isEmpty();
    boolean place = !event.in(Role.PLACE).isEmpty();
    boolean dated = event.date() != null;
    boolean armed = !event.instruments().isEmpty();
    boolean counted = !event.casualties().isEmpty();
    features.add(told + "actor " + actor + " recipient " + recipient);
    features.add(told + "place " + place);
    features.add(told + "dated " + dated);
    features.add(told + "armed " + armed);
    features.add(told + "counted " + counted);
    features.add(told + "source " + !event.in(Role.SOURCE).isEmpty());
    features.add(told + "confidence " + event.confidence());
    long parts =
        Stream.of(actor, recipient, place, dated, armed, counted).filter(part -> part).count();
    features.add(told + "parts " + Math.min(MANY_PARTS, parts));
  }

  private void types(String role, List<Mention> mentions, Set<String> features) {
    for (Mention mention : mentions) {
      EntityType type = types.get(mention.entity());
      if (type != null) {
        features.add(role + type);
      }
    }
  }

  private static void words(Sentence sentence, Set<String> features) {
    int count = 0;
    for (Token token : sentence.tokens()) {
      if (token.form().equals(QUESTION)) {
        features.add("question");
      } else if (!token.isPunctuation()) {
        features.add("word " + ArabicSpelling.fold(token.form()));
        count++;
      }
    }
    features.add("length " + Math.min(MOST_STEPS, count / WORDS_A_STEP));
  }
}
