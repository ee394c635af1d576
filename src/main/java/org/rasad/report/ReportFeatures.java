package org.rasad.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

/**
 * Describes how one sentence tells events of one type: their status, participants, dates, weapons
 * and casualties, whether their words are definite, what else the sentence tells, and its words.
 */
public final class ReportFeatures {

  private static final int MANY_EVENTS = 4;
  private static final int MANY_PARTS = 5;
  private static final int WORDS_A_STEP = 8;
  private static final int MOST_STEPS = 6;
  private static final String QUESTION = "?";

  private ReportFeatures() {}

  /**
   * The features, each once, in a stable order.
   *
   * @param told the events of one type that the sentence tells
   */
  public static List<String> of(Extraction extraction, int sentence, List<Event> told) {
    Set<String> features = new LinkedHashSet<>();
    features.add("sentence");
    features.add("events " + Math.min(MANY_EVENTS, told.size()));
    told.forEach(e -> event(extraction, e, features));
    extraction.events().stream()
        .filter(e -> e.sentence() == sentence && e.type() != told.getFirst().type())
        .forEach(e -> features.add("also " + e.type()));
    words(extraction.resolved().annotated().sentences().get(sentence), features);
    return List.copyOf(features);
  }

  private static void event(Extraction extraction, Event event, Set<String> features) {
    String word = event.trigger().in(extraction.resolved().annotated().article().text());
    boolean definite = ArabicSpelling.fold(word).startsWith(ArabicSpelling.ARTICLE);
    boolean actor = !event.in(Role.ACTOR).isEmpty();
    boolean recipient = !event.in(Role.RECIPIENT).isEmpty();
    boolean place = !event.in(Role.PLACE).isEmpty();
    boolean dated = event.date() != null;
    boolean armed = !event.instruments().isEmpty();
    boolean counted = !event.casualties().isEmpty();
    features.add("status " + event.status());
    features.add("predicate " + event.predicate());
    event.modes().forEach(m -> features.add("mode " + m));
    String told = event.status() == Status.ACTUAL ? "happened " : "else ";
    features.add(told + "definite " + definite);
    features.add(told + "actor " + actor + " recipient " + recipient);
    features.add(told + "place " + place);
    features.add(told + "dated " + dated);
    features.add(told + "armed " + armed);
    features.add(told + "counted " + counted);
    features.add(told + "source " + !event.in(Role.SOURCE).isEmpty());
    features.add(told + "confidence " + event.confidence());
    int parts = 0;
    for (boolean part : List.of(actor, recipient, place, dated, armed, counted)) {
      parts += part ? 1 : 0;
    }
    features.add(told + "parts " + Math.min(MANY_PARTS, parts));
    types(extraction, "actor ", event.in(Role.ACTOR), features);
    types(extraction, "recipient ", event.in(Role.RECIPIENT), features);
  }

  private static void types(
      Extraction extraction, String role, List<Mention> mentions, Set<String> features) {
    for (Mention mention : mentions) {
      extraction.resolved().entities().stream()
          .filter(e -> e.id().equals(mention.entity()))
          .forEach(e -> features.add(role + e.type()));
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
