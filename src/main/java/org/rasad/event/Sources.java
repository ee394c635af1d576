package org.rasad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EventType;

/**
 * What one sentence says of its sources.
 *
 * @param speechVerbs the tokens that are verbs of speech
 * @param statements who says what, in the order of their beginning
 */
record Sources(Set<Integer> speechVerbs, List<Statement> statements) {

  /** Of a statement that no word of the sentence opens. */
  static final int UNSAID = -1;

  private static final int NO_WORD = -2;

  /**
   * A denial, though done by saying, tells that something is not so, and whoever denies says so.
   */
  private static final Set<EventType> DONE_BY_SAYING =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.THREATEN);

  /**
   * A stretch of the sentence that somebody says.
   *
   * @param word the verb or noun of speech, or {@link #UNSAID}
   * @param from its first token
   * @param to the token after its last
   * @param speakers who says it
   */
  record Statement(int word, int from, int to, List<Mention> speakers) {
    Statement {
      speakers = List.copyOf(speakers);
    }
  }

  Sources {
    speechVerbs = Set.copyOf(speechVerbs);
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparingInt(Statement::from));
    statements = List.copyOf(sorted);
  }

  /** The sources of what a token tells: the innermost statement that it stands in decides. */
  List<Mention> of(int token) {
    return of(token, NO_WORD);
  }

  /**
   * The sources of an event; who accuses or welcomes is no source of the accusation itself, so of
   * what is done by saying a statement does not count that the event's own word opens.
   */
  List<Mention> of(Trigger trigger) {
    int word = trigger.carrier().map(Trigger.Carrier::token).orElse(trigger.token());
    return DONE_BY_SAYING.contains(trigger.predicate().type())
        ? of(trigger.token(), word)
        : of(trigger.token());
  }

  private List<Mention> of(int token, int carrier) {
    List<Mention> found = List.of();
    for (Statement statement : statements) {
      boolean own =
          statement.word() == carrier || (carrier != NO_WORD && statement.word() == token);
      if (!own && statement.from() <= token && token < statement.to()) {
        found = statement.speakers();
      }
    }
    return found;
  }
}
