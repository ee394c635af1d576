package org.rasad.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rasad.RealModels;
import org.rasad.entity.Mention;
import org.rasad.event.ReadSentence.Part;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.WordForm;

/**
 * How the rows of one table are checked: what its example must give and its counterexample must
 * not.
 *
 * @param file name of the table
 * @param example whether a row matches its example
 * @param counterexample whether a row matches its counterexample, which it must not
 */
record RowCheck(
    String file,
    BiPredicate<ExampleRow, ReadSentence> example,
    BiPredicate<ExampleRow, ReadSentence> counterexample) {

  private static final Lexicon LEXICON = RealModels.lexicon();

  /** Rows of {@code time.tsv} by which a phrase is found to be no date of an event. */
  private static final Set<String> NO_DATE = Set.of("after", "other");

  /** The checks of all tables that carry examples. */
  static List<RowCheck> all() {
    return List.of(
        new RowCheck("predicates.tsv", RowCheck::tells, RowCheck::tellsEvent),
        new RowCheck("speech.tsv", RowCheck::namesSource, RowCheck::namesAnySource),
        new RowCheck("instruments.tsv", RowCheck::hasWeapon, RowCheck::isInstrument),
        of("light-verbs.tsv", RowCheck::carries),
        of("status.tsv", RowCheck::givesStatus),
        new RowCheck("heads.tsv", RowCheck::headsMentionIfItMay, RowCheck::headsMention),
        of("titles.tsv", RowCheck::meansPerson),
        of("relations.tsv", RowCheck::relates),
        of("time.tsv", RowCheck::dates),
        of("near-words.tsv", RowCheck::tellsNear));
  }

  private static RowCheck of(String file, BiPredicate<ExampleRow, ReadSentence> check) {
    return new RowCheck(file, check, check);
  }

  /** What is wrong with the sentences of a row. */
  List<String> failures(ExampleRow row) {
    return Stream.of(
            failure(row, row.cell("example"), true),
            failure(row, row.cell("counterexample"), false))
        .flatMap(Optional::stream)
        .map(row::at)
        .toList();
  }

  private Optional<String> failure(ExampleRow row, String text, boolean wanted) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    ReadSentence sentence = new ReadSentence(text);
    if (!stands(row, sentence)) {
      return Optional.of(row.id() + " does not stand in «" + text + "».");
    }
    boolean found = (wanted ? example : counterexample).test(row, sentence);
    String message = row.id() + (wanted ? " is not found in «" : " is found in «") + text + "»: ";
    return found == wanted ? Optional.empty() : Optional.of(message + sentence.seen());
  }

  /**
   * Whether one of the row's words stands in a sentence, in whatever sense; of verbs, which the
   * segmenter may cut, it is not asked.
   */
  private static boolean stands(ExampleRow row, ReadSentence sentence) {
    List<String> words = row.words();
    return words.isEmpty()
        || row.cell("kind").equals("verb")
        || sentence.parts().stream()
            .map(p -> p.scene().folded().text())
            .anyMatch(text -> words.stream().anyMatch(w -> text.contains(w.split(" ")[0])));
  }

  /** In a sentence that mentions nobody and nothing even a trigger tells no event. */
  private static boolean tellsEvent(ExampleRow row, ReadSentence sentence) {
    return sentence.hasTrigger(
        (p, t) -> !p.scene().mentions().isEmpty() && t.predicate().id().equals(row.id()));
  }

  /** By the row itself or, where two rows have a word in common, by one of the same type. */
  private static boolean tells(ExampleRow row, ReadSentence sentence) {
    EventType type = EventType.valueOf(row.cell("type"));
    return sentence.hasTrigger(
        (p, t) ->
            t.predicate().id().equals(row.id())
                || (t.predicate().type() == type
                    && Stream.of(
                            t.token(), t.carrier().map(Trigger.Carrier::token).orElse(t.token()))
                        .anyMatch(i -> isForm(row, p.scene(), i))));
  }

  private static boolean isForm(ExampleRow row, Scene scene, int token) {
    return Stream.of(scene.folded(token), scene.stem(token))
        .flatMap(w -> LEXICON.predicates().readings(w).stream())
        .anyMatch(r -> r.lexeme().id().equals(row.id()));
  }

  /** By the row itself or by another row of the same verb: بدأ, بدأ-2. */
  private static boolean carries(ExampleRow row, ReadSentence sentence) {
    return sentence.hasTrigger(
        (p, t) ->
            t.carrier().map(c -> p.scene().folded(c.token())).stream()
                .flatMap(w -> LEXICON.lightVerbs().verbs(w).stream())
                .anyMatch(r -> r.lexeme().id().equals(row.id())));
  }

  private static boolean namesSource(ExampleRow row, ReadSentence sentence) {
    return sentence.parts().stream()
        .anyMatch(
            p ->
                p.sources().statements().stream()
                    .anyMatch(s -> !s.speakers().isEmpty() && isSaidBy(row, p.scene(), s)));
  }

  private static boolean isSaidBy(ExampleRow row, Scene scene, Sources.Statement statement) {
    if (statement.word() < 0) {
      return row.folded("phrase").stream().anyMatch(scene.folded().text()::contains);
    }
    return Stream.of(scene.folded(statement.word()), scene.stem(statement.word()))
        .flatMap(w -> LEXICON.speechVerbs().readings(w).stream())
        .anyMatch(r -> r.lexeme().id().equals(row.id()));
  }

  private static boolean namesAnySource(ExampleRow row, ReadSentence sentence) {
    return sentence.parts().stream()
        .flatMap(p -> p.sources().statements().stream())
        .anyMatch(s -> !s.speakers().isEmpty());
  }

  /** A verb with the status actual gives the status that it has itself: لم يكمل سحب. */
  private static boolean givesStatus(ExampleRow row, ReadSentence sentence) {
    Status status = Status.valueOf(row.cell("status").toUpperCase(Locale.ROOT));
    boolean lends = status == Status.ACTUAL && row.cell("kind").equals("verb");
    return sentence.hasTrigger((p, t) -> p.status(t) == (lends ? ofFirstVerb(p) : status));
  }

  private static Status ofFirstVerb(Part part) {
    return part.scene().sentence().tokens().stream()
        .filter(t -> t.isVerb())
        .findFirst()
        .flatMap(t -> part.cues().particle(t.index()))
        .orElse(Status.ACTUAL);
  }

  private static boolean hasWeapon(ExampleRow row, ReadSentence sentence) {
    return sentence.parts().stream()
        .anyMatch(p -> p.weapons().stream().anyMatch(w -> w.weapon().id().equals(row.id())));
  }

  /** A weapon is the means of an event only in a sentence that tells an attack. */
  private static boolean isInstrument(ExampleRow row, ReadSentence sentence) {
    return hasWeapon(row, sentence)
        && sentence.hasTrigger(
            (p, t) ->
                t.predicate().type() == EventType.ASSAULT
                    && t.form().kind() != WordForm.Kind.PARTICIPLE);
  }

  /** A word that is neither named nor generic refers by itself only in some company. */
  private static boolean headsMentionIfItMay(ExampleRow row, ReadSentence sentence) {
    boolean may = row.cell("named").equals("yes") || row.cell("generic").equals("yes");
    return !may || headsMention(row, sentence);
  }

  private static boolean headsMention(ExampleRow row, ReadSentence sentence) {
    EntityType type = EntityType.valueOf(row.cell("type"));
    return sentence.parts().stream()
        .anyMatch(
            p ->
                p.scene().mentions().stream()
                    .filter(m -> p.scene().type(m) == type || isOnePerson(row, p.scene(), m))
                    .anyMatch(
                        m ->
                            beginsWith(p.scene(), m.from(), row.words())
                                || beginsWith(p.scene(), m.head(), row.words())));
  }

  private static boolean isOnePerson(ExampleRow row, Scene scene, Mention mention) {
    return !row.cell("person").isEmpty() && scene.type(mention) == EntityType.PERSON;
  }

  private static boolean beginsWith(Scene scene, int token, List<String> words) {
    String text = scene.folded().text().substring(scene.folded().start(token));
    return words.stream()
        .map(ArabicSpelling::withoutArticle)
        .anyMatch(ArabicSpelling.withoutArticle(text)::startsWith);
  }

  /** A title is part of the mention or stands right before it. */
  private static boolean meansPerson(ExampleRow row, ReadSentence sentence) {
    return sentence.parts().stream()
        .anyMatch(
            p ->
                p.scene().mentions().stream()
                    .filter(m -> m.form() != Mention.Form.PRONOUN)
                    .anyMatch(m -> p.scene().type(m) == EntityType.PERSON));
  }

  private static boolean relates(ExampleRow row, ReadSentence sentence) {
    return sentence.relations().stream().anyMatch(r -> r.type().code().equals(row.cell("type")));
  }

  private static boolean dates(ExampleRow row, ReadSentence sentence) {
    boolean dated = sentence.parts().stream().anyMatch(p -> !p.dates().isEmpty());
    return dated != NO_DATE.contains(row.cell("kind"));
  }

  private static boolean tellsNear(ExampleRow row, ReadSentence sentence) {
    EventFinder events = new EventFinder(LEXICON, null);
    return sentence.parts().stream()
        .flatMap(p -> events.find(p.scene()).stream())
        .flatMap(e -> e.arguments().stream())
        .anyMatch(Argument::near);
  }
}
